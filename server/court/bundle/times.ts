/** What a redacted version tells in place of a day: 2026-W21. */
const week = /^(\d{4})-W(\d\d)$/;
const dayMs = 86_400_000;

/** First and last day of a week, as ISO 8601 counts them. */
function daysOf(year: number, n: number): readonly [string, string] {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs + (n - 1) * 7 * dayMs;
  const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
  return [iso(monday), iso(monday + 6 * dayMs)];
}

/**
 * How a language writes days and times of a bundle: a redacted version holds days, or weeks, in place of times.
 * @param day writes a day: "19 May 2026"
 */
export function timesIn(day: (time: string) => string) {
  /** "19 May 2026"; of a week "18 May 2026 – 24 May 2026" */
  const dayOrWeek = (time: string): string => {
    const [, year, n] = week.exec(time) ?? [];
    return year === undefined ? day(time) : daysOf(Number(year), Number(n)).map(day).join(' – ');
  };
  return {
    day: dayOrWeek,
    /** In UTC: "19 May 2026, 06:42:10 UTC"; a day or a week has no time of day. */
    utc(time: string): string {
      if (time === '') return '';
      const clock = time.slice(11, 19);
      return clock === '' ? dayOrWeek(time) : `${dayOrWeek(time)}, ${clock} UTC`;
    },
  };
}
