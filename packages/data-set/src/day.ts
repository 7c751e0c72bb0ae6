const dayAlone = /^\d{4}-\d\d-\d\d$/;
const withZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/;

/** The calendar of the data set. Half an hour before midnight UTC is already the next day there in summer. */
const calendar = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in the United Kingdom; `null` = nobody can tell from this text. */
export function dayOf(text: string): string | null {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return null;
  if (dayAlone.test(text)) return text;
  if (!withZone.test(text)) return null;
  const parts = Object.fromEntries(calendar.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${String(parts.year)}-${String(parts.month)}-${String(parts.day)}`;
}
