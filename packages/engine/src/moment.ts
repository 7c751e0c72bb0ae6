const day = /^([1-9]\d{3})-(0[1-9]|1[0-2])-(\d\d)$/;
const time = /^[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):?([0-5]\d))?$/;

const minute = 60_000;

/**
 * ISO 8601 as milliseconds; `null` = not a date. Browsers read a time without a zone in the zone of the computer, and some
 * read 30 February as 1 March: two computers would then disagree on which score came first. Here a time without a zone is UTC,
 * a date alone is the start of its day, and a day that does not exist is refused.
 */
export function moment(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  const start = startOfDay(text.slice(0, 10));
  if (start === null || text.length === 10) return start;
  const since = sinceMidnight(text.slice(10));
  return since === null ? null : start + since;
}

/** Whether the text is a day that exists, as `2022-04-01`. */
export function isDay(text: unknown): text is string {
  return typeof text === 'string' && startOfDay(text) !== null;
}

function startOfDay(text: string): number | null {
  const match = day.exec(text);
  if (!match) return null;
  const start = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(start).getUTCDate() === Number(match[3]) ? start : null;
}

/** In UTC: less than nothing where the zone is ahead. */
function sinceMidnight(text: string): number | null {
  const match = time.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds = '0', fraction = '', sign, zoneHours = '0', zoneMinutes = '0'] = match;
  const clock = (60 * Number(hours) + Number(minutes)) * minute + 1000 * Number(`${seconds}.${fraction}`);
  const zone = (60 * Number(zoneHours) + Number(zoneMinutes)) * minute;
  return sign === '-' ? clock + zone : clock - zone;
}
