const most = 0.99;

/**
 * The day to which growth is counted where nobody says another: the first by which 99 of 100 ads lie. A few ads with a
 * late day, of a clock that was wrong or an import that has begun, do not move it.
 * @param ads how many were first captured on each day; days by number or as YYYY-MM-DD
 * @returns undefined where there are none
 */
export function lastDayOfMost<Day extends number | string>(
  ads: ReadonlyMap<Day, number>,
): Day | undefined {
  const days = [...ads].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = days.reduce((sum, [, count]) => sum + count, 0);
  let seen = 0;
  return days.find(([, count]) => {
    seen += count;
    return seen >= most * all;
  })?.[0];
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-05-19T06:42:00.000Z` as "19 May 2026": how every sentence and document writes a day, in UTC. */
export function day(time: string): string {
  const [year, month, date] = time.slice(0, 10).split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}
