import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../../server/config.ts';
import { openEvidence } from '../../server/evidence/index.ts';
import { importFile } from '../../server/ingest/index.ts';
import { loadAtOnce } from '../../server/load-at-once.ts';
import { openGraph } from '../../server/neo4j/index.ts';
import { writeCaptures } from './captures.ts';
import { inFolder } from './folder.ts';
import { JavaWatch } from './java.ts';
import { shareIn, wholeNumber } from './options.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';

const now = () => new Date('2027-01-01T00:00:00Z');
const onEvent = () => undefined;

/**
 * From a capture file to a graph with its indexes and networks, in bulk and phase by phase, beside an import of the
 * same file by and by, which is not resolved. `--ads 100000` says how many ads; `--painted 0.1` paints that share of
 * their pictures; `--only` leaves the import by and by out: at a million ads it takes a quarter of an hour.
 */
export async function benchBulk(options: readonly string[]): Promise<BenchResult> {
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: {
      ads: { type: 'string' },
      painted: { type: 'string', default: '0' },
      only: { type: 'boolean', default: false },
    },
  });
  const ads = wholeNumber('--ads', values.ads ?? positionals[0] ?? '100000');
  const painted = shareIn('--painted', values.painted);
  return inFolder(async (folder) => {
    const file = join(folder, 'captures.jsonl');
    const { captures, pictures } = await writeCaptures(ads, file, painted);
    const rows = await bulkRows(join(folder, 'bulk'), file, ads);
    if (!values.only) rows.push(await baselineRow(join(folder, 'stream'), file, ads));
    return {
      bench: 'bulk',
      machine,
      note: `${ads.toLocaleString('en')} generated ads (seed 7, scenario mixed, ${pictures === 0 ? 'no' : pictures.toLocaleString('en')} pictures), ${captures.toLocaleString('en')} captures; each from an empty folder, the server's start and stop included; CPU in seconds`,
      rows,
    };
  });
}

async function bulkRows(dataDir: string, file: string, ads: number): Promise<BenchRow[]> {
  const meter = new Meter(dataDir);
  const phases: BenchRow[] = [];
  let phase: { name: string; lap: Lap } | undefined;
  const onPhase = (name?: string) => {
    if (phase) phases.push({ what: `  ${phase.name}`, ...meter.since(phase.lap) });
    phase = name === undefined ? undefined : { name, lap: meter.lap() };
  };
  const start = meter.lap();
  await loadAtOnce([file], { dataDir, config: loadConfig(), now, onEvent, onPhase });
  onPhase();
  return [{ what: 'import --bulk', ...meter.end(start, ads) }, ...phases];
}

async function baselineRow(dataDir: string, file: string, ads: number): Promise<BenchRow> {
  const meter = new Meter(dataDir);
  const start = meter.lap();
  const graph = await openGraph({ dataDir, config: loadConfig() });
  await importFile(file, { graph, evidence: openEvidence(dataDir), now, onEvent });
  await graph.close();
  return { what: 'baseline: import, not resolved', ...meter.end(start, ads) };
}

interface Lap {
  readonly at: number;
  readonly node: number;
  readonly java: number;
}

type Figures = Readonly<Record<string, number>>;

/** Wall and processor time, and the most memory, of this process and of the Java that it starts. */
class Meter {
  readonly #java: JavaWatch;
  readonly #timer: NodeJS.Timeout;
  #peak = 0;

  constructor(dataDir: string) {
    mkdirSync(dataDir);
    this.#java = new JavaWatch(dataDir);
    this.#timer = setInterval(() => {
      this.#peak = Math.max(this.#peak, process.memoryUsage.rss());
    }, 100);
  }

  lap(): Lap {
    const { user, system } = process.cpuUsage();
    return { at: performance.now(), node: (user + system) / 1e6, java: this.#java.use().cpu };
  }

  since({ at, node, java }: Lap): Figures {
    const now = this.lap();
    return {
      seconds: (now.at - at) / 1000,
      'CPU node': now.node - node,
      'CPU java': now.java - java,
    };
  }

  end(start: Lap, ads: number): Figures {
    const figures = this.since(start);
    clearInterval(this.#timer);
    this.#java.stop();
    return {
      ...figures,
      'ads/s': ads / Number(figures.seconds),
      'peak MB node': Math.round(this.#peak / 2 ** 20),
      'peak MB java': this.#java.use().peakMb,
    };
  }
}
