import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { generateScenario } from '../../seed-data/index.ts';
import { loadConfig } from '../../server/config.ts';
import { openEvidence } from '../../server/evidence/index.ts';
import { importFile } from '../../server/ingest/index.ts';
import { openJudgements } from '../../server/judgements/index.ts';
import { loadAtOnce } from '../../server/load-at-once.ts';
import { openGraph } from '../../server/neo4j/index.ts';
import { resolveNow } from '../../server/networks/index.ts';
import { openStore } from '../../server/store/index.ts';
import { inFolder } from './folder.ts';
import { wholeNumber } from './options.ts';
import { processorOfServer } from './processor.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';
import type { Processor } from './timing.ts';

type Modules = Parameters<typeof resolveNow>[0];

const now = () => new Date('2027-01-01T00:00:00Z');
const onEvent = () => undefined;

/**
 * How long the newest ads take to be in networks, where many are there: a bulk load, an import by and by of the last
 * captures, and the run after it, step by step; beside it a run with nothing new. `--ads 100000 --captures 1200`.
 */
export async function benchAfterImport(options: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      ads: { type: 'string', default: '100000' },
      captures: { type: 'string', default: '1200' },
    },
  });
  const ads = wholeNumber('--ads', values.ads);
  const late = wholeNumber('--captures', values.captures);
  return inFolder(async (folder) => {
    const [first, last] = [join(folder, 'first.jsonl'), join(folder, 'last.jsonl')];
    const early = await writeInTwo(ads, late, first, last);
    const dataDir = join(folder, 'data');
    const loaded = await loadedRow(first, dataDir);
    return {
      bench: 'after-import',
      machine,
      note: `${early.toLocaleString('en')} captures of ${ads.toLocaleString('en')} generated ads (seed 7, scenario mixed, no pictures) loaded in bulk, then the ${late.toLocaleString('en')} newest; seconds by the clock, and of processor time of Node and of Neo4j`,
      rows: [
        loaded,
        ...(await withFolder(dataDir, (modules, server) => rowsOf(modules, server, last))),
      ],
    };
  });
}

/** Neo4j's importer and its server come and go while a bulk load works: what they take is told by `bench -- bulk`. */
async function loadedRow(file: string, dataDir: string): Promise<BenchRow> {
  const [at, node] = [performance.now(), process.cpuUsage()];
  await loadAtOnce([file], { dataDir, config: loadConfig(), now, onEvent });
  const { user, system } = process.cpuUsage(node);
  return {
    what: 'all before loaded in bulk and resolved',
    seconds: (performance.now() - at) / 1000,
    'CPU node': (user + system) / 1e6,
  };
}

async function rowsOf(modules: Modules, server: Processor, last: string): Promise<BenchRow[]> {
  const meter = new Meter(server);
  await importFile(last, { ...modules, now, onEvent });
  const imported = meter.lap('the newest imported');
  return [
    imported,
    ...(await runRows(modules, meter, 'resolved')),
    ...(await runRows(modules, meter, 'baseline: resolved again, nothing new')),
  ];
}

/** A run as a whole and by its steps. */
async function runRows(modules: Modules, meter: Meter, what: string): Promise<BenchRow[]> {
  const whole = meter.beginning();
  const steps: BenchRow[] = [];
  let step: string | undefined;
  const next = (name?: string) => {
    if (step !== undefined) steps.push(meter.lap(`  ${step}`));
    step = name;
  };
  await resolveNow(modules, { onStep: (name) => next(name) });
  next();
  return [meter.since(what, whole), ...steps];
}

/** @returns how many captures are in the first */
async function writeInTwo(ads: number, late: number, first: string, last: string): Promise<number> {
  const scenario = generateScenario({ ads, seed: 7 });
  const early = scenario.size - late;
  const files = [first, last].map((file) => createWriteStream(file));
  let n = 0;
  for (const record of scenario.captures()) {
    const out = files[n < early ? 0 : 1] as (typeof files)[number];
    n += 1;
    if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain');
  }
  for (const out of files) {
    out.end();
    await finished(out);
  }
  return early;
}

async function withFolder<T>(
  dataDir: string,
  work: (modules: Modules, server: Processor) => Promise<T>,
): Promise<T> {
  const graph = await openGraph({ dataDir, config: loadConfig() });
  const store = await openStore(dataDir);
  try {
    const evidence = openEvidence(dataDir);
    const judgements = await openJudgements({ graph, evidence, store });
    return await work({ graph, store, evidence, judgements, dataDir }, processorOfServer(dataDir));
  } finally {
    await store.close();
    await graph.close();
  }
}

interface Moment {
  readonly at: number;
  readonly node: number;
  readonly neo4j: number;
}

/** The clock and processor time, from one lap to the next. */
class Meter {
  readonly #server: Processor;
  #last: Moment;

  constructor(server: Processor) {
    this.#server = server;
    this.#last = this.#now();
  }

  lap(what: string): BenchRow {
    const row = this.since(what, this.#last);
    this.#last = this.#now();
    return row;
  }

  beginning(): Moment {
    this.#last = this.#now();
    return this.#last;
  }

  since(what: string, { at, node, neo4j }: Moment): BenchRow {
    const now = this.#now();
    return {
      what,
      seconds: now.at - at,
      'CPU node': now.node - node,
      'CPU neo4j': now.neo4j - neo4j,
    };
  }

  #now(): Moment {
    const { user, system } = process.cpuUsage();
    return {
      at: performance.now() / 1000,
      node: (user + system) / 1e6,
      neo4j: this.#server(),
    };
  }
}
