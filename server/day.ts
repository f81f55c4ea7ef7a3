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
