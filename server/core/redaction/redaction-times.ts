/** How exactly a redacted version tells when something was: by the time alone a capture is found again in its source. */
export const redactedTimes = ['days', 'weeks'] as const;
export type RedactedTimes = (typeof redactedTimes)[number];

/** What such a version may say: a day, 2026-05-19; a week, 2026-W21. */
const shapes: Readonly<Record<RedactedTimes, RegExp>> = {
  days: /^\d{4}-\d\d-\d\d$/,
  weeks: /^\d{4}-W\d\d$/,
};

/** A time, day or week of ISO 8601 as such a version tells it; empty stays empty. */
export function coarse(time: string, times: RedactedTimes): string {
  if (time === '' || shapes[times].test(time)) return time;
  return times === 'days' ? time.slice(0, 10) : weekOf(time);
}

const dayMs = 86_400_000;

/** The week of a time, UTC, as ISO 8601 counts: from Monday, in the year of its Thursday. */
export function weekOf(time: string): string {
  const at = Date.parse(`${time.slice(0, 10)}T00:00:00Z`);
  const thursday = new Date(at + (3 - ((new Date(at).getUTCDay() + 6) % 7)) * dayMs);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayMs));
  return `${year}-W${String(week).padStart(2, '0')}`;
}
