/** Times as the document writes them, in UTC. */

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

/** "19 May 2026" */
export function day(time: string): string {
  const [year, month, date] = time.slice(0, 10).split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** "19 May 2026, 06:42:10 UTC" */
export function utc(time: string): string {
  return time === '' ? '' : `${day(time)}, ${time.slice(11, 19)} UTC`;
}
