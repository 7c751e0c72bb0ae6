import type { CodedAssessment, NotSubmittable } from './coded-assessments.js';
import { RowError } from './row-error.js';

/** A row of a table: a text by the name of its column. */
export type Row = Readonly<Record<string, string>>;

/**
 * The rows of a table. `IDS607` belongs to a care activity and takes its day from there; `IDS606` belongs to a referral and
 * has a day of its own. `keys` are the columns that say which one: the record system has them, the kit does not.
 *
 * @throws RowError when a code would be there twice, which the data set rejects.
 */
export function tableRows(
  assessments: readonly (CodedAssessment | NotSubmittable)[],
  table: 'IDS606' | 'IDS607',
  keys: Row,
): readonly Row[] {
  const rows = assessments.flatMap((each) => (each.kind === 'row' ? [each] : []));
  const made = rows.map(({ CodedAssToolType, PersScore, AssToolCompDate }) => ({
    ...keys,
    CodedAssToolType,
    PersScore,
    ...(table === 'IDS606' && { AssToolCompDate }),
  }));
  const seen = new Set<string>();
  for (const { PersScore: _, ...identity } of made) {
    const text = JSON.stringify(identity);
    if (seen.has(text)) throw new RowError(`${table} has ${text} twice. Submit one of the two.`);
    seen.add(text);
  }
  return made;
}

/**
 * Comma-separated, with a line of names, as RFC 4180 has it. Ids stay texts; a spreadsheet makes numbers of them and loses
 * their last digits, so no person should save it from one.
 *
 * @throws RowError when two rows do not have the same columns.
 */
export function toCsv(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return '';
  const columns = Object.keys(first);
  const lines = rows.map((row) => {
    if (Object.keys(row).join() !== columns.join())
      throw new RowError(`A row has the columns ${Object.keys(row).join(', ')}, the first ${columns.join(', ')}.`);
    return Object.values(row);
  });
  return [columns, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function toJson(rows: readonly Row[]): string {
  return JSON.stringify(rows, null, 2);
}
