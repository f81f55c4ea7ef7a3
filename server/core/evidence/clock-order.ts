/** Clocks are set right by so much, and lines of several processes cross; in milliseconds. */
const toleranceMs = 2 * 60_000;

/** A line, as far as its time goes. */
interface Timed {
  readonly n: number;
  /** ISO 8601 */
  readonly at: string;
}

/**
 * Follows the times of a log. Lines are written one after another, so that each says the time of the one before or a
 * later one: where one does not, a clock was wrong, or the log was written anew.
 */
export class ClockOrder {
  #before: Timed | undefined;
  #last: Timed | undefined;
  readonly #problems: string[] = [];

  take({ n, at }: Timed): void {
    this.#before = this.#last;
    this.#last = { n, at };
    const back = this.#before ? Date.parse(this.#before.at) - Date.parse(at) : 0;
    if (this.#before && back > toleranceMs)
      this.#problems.push(
        `line ${n} (${at}) is ${inWords(back)} before line ${this.#before.n} (${this.#before.at}): the clock ran backwards between the two, or was ahead at line ${this.#before.n}`,
      );
  }

  /**
   * What is wrong with the times, in sentences; each names both lines.
   * @param now what the clock says, in milliseconds since the epoch; left out: nobody asks whether the last line is ahead
   */
  problems(now = Number.POSITIVE_INFINITY): readonly string[] {
    const last = this.#last;
    const ahead = last ? Date.parse(last.at) - now : 0;
    if (!last || ahead <= toleranceMs) return this.#problems;
    const after = this.#before ? `, after line ${this.#before.n} (${this.#before.at})` : '';
    return [
      ...this.#problems,
      `line ${last.n} (${last.at})${after} is ${inWords(ahead)} ahead of now: the clock was ahead then, or is behind now`,
    ];
  }
}

/** What is wrong with the times of lines that are at hand, such as those that a package shows. */
export function clockProblems(lines: Iterable<Timed>): readonly string[] {
  const order = new ClockOrder();
  for (const line of lines) order.take(line);
  return order.problems();
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
] as const;

/** The largest unit of which there are two or more. */
function inWords(ms: number): string {
  const [unit, length] = units.find(([, one]) => ms >= 2 * one) ?? ['minute', 60_000];
  return `${Math.floor(ms / length).toLocaleString('en')} ${unit}s`;
}
