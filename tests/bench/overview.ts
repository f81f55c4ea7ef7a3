import { Threads } from '../../server/ask/projection/threads.ts';
import type { Graph } from '../../server/core/neo4j/index.ts';
import type { TestApp } from '../edge/api/support.ts';
import { numbersAsked } from './options.ts';
import { countedByCypher, shareByCypher } from './overview/cypher.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';
import { type Processor, quantiles, timed } from './timing.ts';
import { inWorkspace, type Workspace } from './workspace.ts';

/**
 * How long the overview takes through GraphQL, whole and narrowed, beside the same counts by Cypher in the same run; and
 * what reading its table of ads costs. `--ads 100000`; `--calls 20` of each question.
 */
export async function benchOverview(options: readonly string[]): Promise<BenchResult> {
  const { ads, calls } = numbersAsked(options, { ads: 100_000, calls: 20 });
  return inWorkspace(ads, async (workspace) => ({
    bench: 'overview',
    machine,
    note: `${ads.toLocaleString('en')} generated ads (seed 7, scenario mixed, no pictures), resolved; milliseconds by the clock, “processor ms” of Node, “beside” of Neo4j`,
    rows: await rowsOf(workspace, calls),
  }));
}

async function rowsOf({ graph, app, processor }: Workspace, calls: number): Promise<BenchRow[]> {
  const table = await tableRow(graph, processor);
  const ask = asking(app);
  const whole = await ask({});
  const { from, to } = whole.growth;
  const [first] = whole.countries;
  // Each call asks for days of its own, so that it is counted anew; none of the data is before them.
  const anew = (call: number) => ({ firstSeen: { from: dayNumbered(call), to } });
  const countries = [first?.country.id.replace('country:', '')];
  const filters = {
    'overview, whole, as the first page asks': () => ({}),
    'overview, whole, counted anew': anew,
    'overview, one country, counted anew': (call: number) => ({ countries, ...anew(call) }),
    'overview, phones alone, counted anew': (call: number) => ({ kinds: ['PHONE'], ...anew(call) }),
    'overview, 30 days, asked again': () => ({ firstSeen: { from, to } }),
  };
  const rows: BenchRow[] = [table];
  let call = 0;
  const next = () => {
    call += 1;
    return call;
  };
  for (const [what, filter] of Object.entries(filters))
    rows.push(
      await quantiles(what, Array.from({ length: calls }), () => ask(filter(next())), {
        warmUp: 3,
        other: processor,
      }),
    );
  return [...rows, ...(await cypherRows(graph, whole, processor))];
}

const dayNumbered = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);

/** Reading what the arrays do not hold, in a thread, as it is done after each change. */
async function tableRow(graph: Graph, processor: Processor): Promise<BenchRow> {
  const threads = new Threads();
  try {
    const loaded = await threads.load(graph.connection);
    const { row, value } = await timed(
      'the table of ads read',
      () => threads.table(graph.connection, loaded.arrays),
      processor,
    );
    return { ...row, ads: value.node.length, networks: value.networks.length };
  } finally {
    await threads.close();
  }
}

interface Answer {
  readonly growth: { readonly from: string; readonly to: string };
  readonly countries: readonly {
    readonly country: { readonly id: string };
    readonly ads: number;
  }[];
  readonly corridors: readonly { readonly identifiers: number }[];
}

const fields = `total { ads networks fresh before } growth { from to } weeks { week ads }
  countries { country { id caption } ads networks fresh before }
  platforms { platform { id caption } ads networks removed medianDaysUp cameBack }
  cells { country { id } platform { id } ads networks severalPlatforms }
  places { place { id caption country lat lon } ads } morePlaces
  corridors { from { id } to { id } identifiers firstInFrom firstInTo networks }
  growing { network { id caption } ads fresh before }`;

const asking =
  (app: TestApp) =>
  async (filter: object): Promise<Answer> => {
    const query = `query ($filter: OverviewFilter) { overview(filter: $filter) { ${fields} } }`;
    return (await app.data<{ overview: Answer }>(query, { filter })).overview;
  };

/** The two questions of it that plain Cypher answers as well; stops where the counts are not the same. */
async function cypherRows(graph: Graph, whole: Answer, processor: Processor): Promise<BenchRow[]> {
  const counted = await timed(
    'baseline: Cypher, ads and networks by country and platform',
    () => countedByCypher(graph),
    processor,
  );
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
  const ads = sumOf(whole.countries.map((country) => country.ads));
  same('ads by country in Cypher', counted.value.ads, ads);
  const shared = await timed(
    'baseline: Cypher, identifiers by pairs of countries',
    () => shareByCypher(graph),
    processor,
  );
  const identifiers = sumOf(whole.corridors.map((corridor) => corridor.identifiers));
  same('identifiers of corridors in Cypher', shared.value, identifiers);
  return [counted.row, shared.row];
}

function same(what: string, theirs: unknown, ours: unknown): void {
  if (theirs !== ours) throw new Error(`${what}: theirs is ${theirs}, ours ${ours}`);
}
