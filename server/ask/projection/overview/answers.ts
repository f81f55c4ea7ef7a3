import { type OverviewAnswer, type OverviewParameters, overviewParameters } from './index.ts';

const mostKept = 100;

/** What was counted of one table, which never changes: asked again it is not counted again. */
export class OverviewAnswers {
  readonly #kept = new Map<string, OverviewAnswer>();
  #whole: Promise<OverviewAnswer | undefined> | undefined;

  /** Has the whole counted before anybody asks: it is what the first page shows. */
  prepare(count: (parameters: OverviewParameters) => Promise<OverviewAnswer>): void {
    this.#whole = this.of({}, count).catch(() => undefined);
  }

  async of(
    parameters: OverviewParameters,
    count: (parameters: OverviewParameters) => Promise<OverviewAnswer>,
  ): Promise<OverviewAnswer> {
    const key = keyOf(parameters);
    if (key === whole) await this.#whole;
    const known = this.#kept.get(key);
    if (known) return known;
    const answer = await count(parameters);
    this.#kept.set(key, answer);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return answer;
  }
}

const keyOf = (parameters: OverviewParameters): string =>
  JSON.stringify(overviewParameters.parse(parameters));
const whole = keyOf({});
