import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLibrary } from '../../server/ask/queries/index.ts';
import { loadConfig } from '../../server/core/config.ts';
import { openEvidence } from '../../server/core/evidence/index.ts';
import { openGraph, statement } from '../../server/core/neo4j/index.ts';
import { openStore } from '../../server/core/store/index.ts';
import { makeBundle } from '../../server/court/bundle/index.ts';
import { addToCase, createCase } from '../../server/court/cases/index.ts';
import { snapshotBytes } from '../../server/court/snapshot/index.ts';
import { software } from '../../server/court/software.ts';
import { loadAtOnce } from '../../server/edge/load-at-once.ts';
import { openJudgements } from '../../server/link/judgements/index.ts';
import { measured } from './bundle/memory.ts';
import { writeNoise } from './bundle/noise.ts';
import { writeCaptures } from './captures.ts';
import { inFolder } from './folder.ts';
import { numbersAsked } from './options.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';

// The custody log has the true time, and what the bundle says of it has to fit.
const now = () => new Date();
const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** Of the pictures that the generated ads show, so many are painted and packed. */
const painted = 0.3;

/**
 * How long a bundle takes, and how much memory with all its child processes: made again from a snapshot by the program
 * as it is built, so that Neo4j is apart. Its redacted version with the leak check. Then how fast it is verified; beside it `sha256sum` of the same zip, which is
 * the least that a check can take. `--small 250 --large 3000 --noise 200`.
 */
export async function benchBundle(options: readonly string[]): Promise<BenchResult> {
  const { small, large, noise } = numbersAsked(options, { small: 250, large: 3_000, noise: 200 });
  return inFolder(async (folder) => {
    const dataDir = join(folder, 'data');
    const snapshots = await frozen({ folder, dataDir, small, large, noise });
    const rows: BenchRow[] = [];
    for (const [what, file] of snapshots)
      rows.push(...(await rowsOf(what, { file, dataDir, out: join(folder, what) })));
    return {
      bench: 'bundle',
      machine,
      note: `bundles of the first ${small} and ${large} captured ads of a generated scenario (mixed, seed 7, ${painted * 100}% of the pictures painted), and of ${noise} ads with 3 MB of picture each; MB is the most that the program and its child processes held at once`,
      rows,
    };
  });
}

interface Frozen {
  readonly folder: string;
  readonly dataDir: string;
  readonly small: number;
  readonly large: number;
  readonly noise: number;
}

/** An ad and the pictures that it shows. */
interface Held {
  readonly id: string;
  readonly pictures: readonly string[];
}

/** Imports, and freezes each selection into a file of its own. @returns by what it is called */
async function frozen({ folder, dataDir, ...sizes }: Frozen): Promise<[string, string][]> {
  const list = join(folder, 'captures.jsonl');
  const noisy = join(folder, 'noise.jsonl');
  await writeCaptures(sizes.large, list, painted);
  const noiseAds = await writeNoise(sizes.noise, noisy);
  await loadAtOnce([list, noisy], { dataDir, config: loadConfig(), now, onEvent: () => undefined });
  const graph = await openGraph({ dataDir, config: loadConfig() });
  const store = await openStore(dataDir);
  try {
    const evidence = openEvidence(dataDir);
    const judgements = await openJudgements({ graph, evidence, store });
    const library = readLibrary(loadConfig().library, dataDir);
    const held = await graph.read<Held>(statement('bench/ads-with-pictures'));
    const ads = held.filter(({ id }) => !noiseAds.includes(id));
    const selections: [string, Held[]][] = [
      ['small', ads.slice(0, sizes.small)],
      ['large', ads.slice(0, sizes.large)],
      ['noise', held.filter(({ id }) => noiseAds.includes(id))],
    ];
    const files: [string, string][] = [];
    for (const [what, chosen] of selections) {
      const entities = [...new Set(chosen.flatMap(({ id, pictures }) => [id, ...pictures]))];
      const modules = { graph, store, evidence, judgements, library };
      const named = { title: `Bench ${what}`, producer: 'AB', initials: 'AB' };
      const signed = { case: (await createCase(modules, named)).id, initials: 'AB' };
      await addToCase(modules, signed, { entities });
      const options = { ...modules, dataDir, now: now(), software, out: join(folder, 'first') };
      const { snapshot } = await makeBundle(options, { ...signed, recipient: '' });
      const file = join(folder, `${what}.json`);
      await writeFile(file, snapshotBytes(snapshot));
      files.push([what, file]);
    }
    return files;
  } finally {
    await graph.close();
    await store.close();
  }
}

interface Made {
  readonly path: string;
  readonly pages: number;
  readonly exhibits: number;
  readonly bytes: number;
  readonly leakCheck: { readonly lookedFor: number } | null;
}

async function rowsOf(
  what: string,
  { file, dataDir, out }: { file: string; dataDir: string; out: string },
): Promise<BenchRow[]> {
  await mkdir(out);
  const node = (...args: string[]) => measured(process.execPath, [program, ...args]);
  const bundle = (...how: string[]) =>
    node('bundle', '--from', file, ...how, '--out', out, '--data', dataDir, '--json');
  const made = await bundle();
  const { path, pages, exhibits } = lastOf<Made>(made);
  const { size } = await stat(path);
  const common = { pages, exhibits, 'zip MB': size / 1e6 };
  const row = (name: string, { seconds, processor, peakMb }: typeof made): BenchRow => ({
    what: `${what}: ${name}`,
    ...common,
    seconds,
    'CPU seconds': processor,
    'MB/s': size / 1e6 / seconds,
    'peak MB': peakMb,
  });
  const redacted = await bundle('--redacted');
  const without = lastOf<Made>(redacted);
  const verified = await node('verify', path, '--json');
  const report = lastOf<{ ok: boolean }>(verified);
  if (!report.ok) throw new Error(`the bundle ${what} does not verify: ${verified.stdout}`);
  return [
    row('bundle', made),
    {
      ...row('redacted', redacted),
      pages: without.pages,
      'zip MB': without.bytes / 1e6,
      'MB/s': without.bytes / 1e6 / redacted.seconds,
      'values looked for': without.leakCheck?.lookedFor ?? 0,
    },
    row('verify', verified),
    row('baseline: sha256sum of the zip', await measured('sha256sum', [path])),
    { what: `${what}: snapshot`, 'zip MB': (await readFile(file)).length / 1e6 },
  ];
}

/** What a program printed last, as JSON. */
const lastOf = <T>({ stdout }: { readonly stdout: string }): T =>
  JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
