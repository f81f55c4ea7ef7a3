import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyses, runAnalysis } from '../../server/analyse/index.ts';
import { loadConfig } from '../../server/config.ts';
import { loadAtOnce } from '../../server/load-at-once.ts';
import { type Graph, GraphError, openGraph } from '../../server/neo4j/index.ts';
import {
  type Parameter,
  type ParameterType,
  readLibrary,
  readParameters,
  runQuery,
  type SavedQuery,
} from '../../server/queries/index.ts';
import { writeCaptures } from './captures.ts';
import { inFolder } from './folder.ts';
import { wholeNumber } from './options.ts';
import { plainForms } from './questions/plain.ts';
import { type BenchResult, type BenchRow, machine, quantile } from './table.ts';

/**
 * How long each saved query and each analysis takes, with its own defaults and the largest entity, networks and operation of the graph; and
 * the plain form beside it where there is one. `--ads 100000`; `--calls 5` of each, behind a first one; `--data DIR` asks
 * a folder that is filled already, `--only a,b` some queries alone.
 */
export async function benchQuestions(options: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      ads: { type: 'string', default: '100000' },
      calls: { type: 'string', default: '5' },
      data: { type: 'string' },
      only: { type: 'string', default: '' },
    },
  });
  const ads = wholeNumber('--ads', values.ads);
  const calls = wholeNumber('--calls', values.calls);
  const only = values.only.split(',').filter((name) => name !== '');
  const asked = (dataDir: string) => askAll(dataDir, ads, calls, only);
  if (values.data !== undefined) return asked(values.data);
  return inFolder(async (folder) => {
    const file = join(folder, 'captures.jsonl');
    await writeCaptures(ads, file);
    const dataDir = join(folder, 'data');
    const now = () => new Date('2027-01-01T00:00:00Z');
    await loadAtOnce([file], { dataDir, config: loadConfig(), now, onEvent: () => undefined });
    return asked(dataDir);
  });
}

async function askAll(
  dataDir: string,
  ads: number,
  calls: number,
  only: readonly string[],
): Promise<BenchResult> {
  const config = loadConfig();
  const graph = await openGraph({ dataDir, config });
  try {
    return {
      bench: 'questions',
      machine,
      note: `${ads.toLocaleString('en')} generated ads (seed 7, scenario mixed, no pictures), resolved; milliseconds by the clock, a row cap of ${config.query.rowCap.toLocaleString('en')}`,
      rows: await rowsOf(graph, calls, only),
    };
  } finally {
    await graph.close();
  }
}

async function rowsOf(graph: Graph, calls: number, only: readonly string[]): Promise<BenchRow[]> {
  const config = loadConfig();
  const { queries } = readLibrary(config.library, join(tmpdir(), 'no-data-folder'));
  const largest = await largestOf(graph);
  const rows: BenchRow[] = [];
  for (const query of queries.values()) {
    if (only.length > 0 && !only.includes(query.name)) continue;
    const given = givenFor(query, largest);
    rows.push(
      await timesOf(query.name, calls, async () => {
        const result = await runQuery(graph, query, given, config.query);
        return result.rows.length;
      }),
    );
    const plain = plainForms[query.name];
    if (!plain) continue;
    const parameters = readParameters(query, given);
    rows.push(
      await timesOf(`baseline: ${query.name}, plainly`, calls, async () => {
        const answer = await graph.read(plain, parameters);
        return Math.min(answer.length, config.query.rowCap);
      }),
    );
  }
  for (const analysis of analyses) {
    if (only.length > 0 && !only.includes(analysis.name)) continue;
    const given = givenFor(analysis, largest);
    rows.push(
      await timesOf(`analysis: ${analysis.name}`, calls, async () => {
        const result = await runAnalysis({ graph, limits: config.query }, analysis, given);
        return result.rows.length;
      }),
    );
  }
  return rows;
}

async function timesOf(what: string, calls: number, ask: () => Promise<number>): Promise<BenchRow> {
  const times: number[] = [];
  let found = 0;
  for (let call = 0; call <= calls; call += 1) {
    const start = performance.now();
    try {
      found = await ask();
    } catch (error) {
      if (!(error instanceof GraphError && error.code === 'timeout')) throw error;
      return { what, rows: 'stopped', 'first ms': performance.now() - start };
    }
    times.push(performance.now() - start);
  }
  const [first = Number.NaN, ...later] = times;
  process.stderr.write(`${what}: ${Math.round(quantile(later, 0.5))} ms\n`);
  return {
    ...{ what, rows: found, 'first ms': first },
    ...{ 'p50 ms': quantile(later, 0.5), 'most ms': Math.max(...later) },
  };
}

type Largest = Readonly<Partial<Record<ParameterType, readonly string[]>>>;

/** Of each kind of thing that a parameter names the two with most ads. */
async function largestOf(graph: Graph): Promise<Largest> {
  const ids = async (cypher: string) =>
    (await graph.read<{ id: string }>(`${cypher} LIMIT 2`)).map(({ id }) => id);
  return {
    entity: await ids(
      'MATCH (x:Phone|Handle) WHERE NOT x.hub RETURN x.id AS id ORDER BY COUNT { (x)<-[:LISTS]-() } DESC, id',
    ),
    network: await ids('MATCH (x:Network) RETURN x.id AS id ORDER BY x.size DESC, id'),
    operation: await ids('MATCH (x:Operation) RETURN x.id AS id ORDER BY x.ads DESC, id'),
    platform: await ids(
      'MATCH (x:Platform) RETURN x.host AS id ORDER BY COUNT { (x)<-[:POSTED_ON]-() } DESC, id',
    ),
  };
}

/** The largest things for what names one, else the example; what has a default keeps it. */
function givenFor(query: Pick<SavedQuery, 'parameters'>, largest: Largest): Record<string, string> {
  const given: Record<string, string> = {};
  const taken = new Map<ParameterType, number>();
  for (const parameter of query.parameters) {
    if (parameter.default !== undefined) continue;
    const at = taken.get(parameter.type) ?? 0;
    taken.set(parameter.type, at + 1);
    given[parameter.name] = chosenFor(parameter, largest, at);
  }
  return given;
}

function chosenFor({ type, example = '' }: Parameter, largest: Largest, at: number): string {
  if (type === 'entities') return largest.entity?.join(', ') ?? example;
  return largest[type]?.[at] ?? example;
}
