/** Something for an interview that cannot be used: records, or an interview that was kept. */
export class InterviewError extends Error {
  override readonly name = 'InterviewError';

  constructor(
    /** What cannot be used: `records` or `interview`. */
    readonly subject: 'records' | 'interview',
    remedy: string,
  ) {
    super(`${subject} ${remedy}`);
  }
}
