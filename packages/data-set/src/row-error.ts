/** Rows that the data set would reject, or that no table can hold. */
export class RowError extends Error {
  override readonly name = 'RowError';
}
