import { type CustodyLine, type Evidence, readLine } from '../../core/evidence/index.ts';
import { parseQuery, QueryHeaderError, type SavedQuery } from './header.ts';
import type { Library } from './library.ts';

type Line<Event extends CustodyLine['event']> = Extract<CustodyLine, { event: Event }>;

/** How a run ended; `open`: it still runs, or was broken off with the program. */
export type RunOutcome = Line<'query-ended'>['outcome'] | 'open';

/** A question that somebody asked. */
export interface PastRun {
  /** The line of the custody log that tells of it. */
  readonly line: number;
  readonly at: string;
  /** The account of the machine that asked. */
  readonly by: string;
  /** The saved query; none: a text that is not saved. */
  readonly name?: string;
  readonly version?: number;
  /** A text that is not saved. */
  readonly text?: string;
  /** None where that version of the query is there no more, or the text could not be read. */
  readonly title?: string;
  /** The version that the saved query has now; none: it is there no more. */
  readonly currentVersion?: number;
  readonly parameters: readonly RunParameter[];
  readonly outcome: RunOutcome;
  /** How many the answer had, where it was answered. */
  readonly rows?: number;
  /** From being asked to its end, what it waited included. */
  readonly ms?: number;
}

/** A value that was given, with what was asked for. */
interface RunParameter {
  readonly name: string;
  readonly title: string;
  readonly value: string;
}

/**
 * What persons asked last, the last first, as the custody log tells it; what watches ask and analyses are not among it.
 * @param first how many
 */
export async function queryHistory(
  { custodyBackwards }: Pick<Evidence, 'custodyBackwards'>,
  { queries }: Library,
  first: number,
): Promise<PastRun[]> {
  const ends = new Map<number, Line<'query-ended'>>();
  const runs: PastRun[] = [];
  for await (const text of custodyBackwards()) {
    if (runs.length >= first) break;
    const line = lineIn(text);
    if (line === undefined) continue;
    if (line.event === 'query-ended') ends.set(line.line, line);
    else if (line.event === 'draft-queried' || (line.event === 'queried' && !line.watching))
      runs.push(pastRun(line, ends.get(line.n), queries));
    // Met from the end, nothing before the question tells of it any more.
    ends.delete(line.n);
  }
  return runs;
}

/** What a writer at work, or a crash, left of a line tells of none. */
function lineIn(text: string): CustodyLine | undefined {
  if (!text.includes('quer') && !text.includes('analysed')) return undefined;
  const read = readLine(text);
  return read && !read.withheld ? read.line : undefined;
}

function pastRun(
  asked: Line<'queried'> | Line<'draft-queried'>,
  ended: Line<'query-ended'> | undefined,
  queries: Library['queries'],
): PastRun {
  const { n, at, by, parameters } = asked;
  const now = asked.event === 'queried' ? queries.get(asked.query) : undefined;
  const query = asked.event === 'queried' ? askedThen(asked, now) : readText(asked.text);
  return {
    ...{ line: n, at, by, outcome: ended?.outcome ?? 'open' },
    ...(asked.event === 'queried'
      ? { name: asked.query, version: asked.version }
      : { text: asked.text }),
    ...(query ? { title: query.title } : {}),
    ...(now ? { currentVersion: now.version } : {}),
    parameters: Object.entries(parameters).map(([name, value]) => ({
      name,
      title: query?.parameters.find((one) => one.name === name)?.title ?? name,
      value: Array.isArray(value) ? value.join(', ') : String(value),
    })),
    ...(ended ? { ms: Date.parse(ended.at) - Date.parse(at) } : {}),
    ...(ended?.rows === undefined ? {} : { rows: ended.rows }),
  };
}

/** The saved query as long as it is the version that was asked: a later one may ask for something else. */
const askedThen = (
  { version }: Line<'queried'>,
  now: SavedQuery | undefined,
): SavedQuery | undefined => (now?.version === version ? now : undefined);

function readText(text: string): SavedQuery | undefined {
  try {
    return parseQuery({ name: 'draft', own: true }, text);
  } catch (error) {
    if (!(error instanceof QueryHeaderError)) throw error;
    return undefined;
  }
}
