import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../server/config.ts';
import { openEvidence } from '../../server/evidence/index.ts';
import { type ImportEvent, importBulk, importFile } from '../../server/ingest/index.ts';
import { openGraph } from '../../server/neo4j/index.ts';
import { writeCaptures } from './ingest.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';

const now = () => new Date('2027-01-01T00:00:00Z');

/**
 * From a capture file to a graph with its indexes and hubs, in bulk, beside an import of the same file by and
 * by. `--only` leaves the latter out: at a million ads it takes a quarter of an hour.
 */
export async function benchBulk(options: readonly string[]): Promise<BenchResult> {
  const ads = Number(options.find((option) => !option.startsWith('-')) ?? 100_000);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  try {
    const file = join(folder, 'captures.jsonl');
    const captures = await writeCaptures(ads, file);
    const config = loadConfig();
    const rows = [
      await timed('import --bulk', ads, (onEvent) =>
        importBulk([file], { dataDir: join(folder, 'bulk'), config, now, onEvent }),
      ),
    ];
    if (!options.includes('--only'))
      rows.push(
        await timed('baseline: import', ads, async (onEvent) => {
          const dataDir = join(folder, 'stream');
          const graph = await openGraph({ dataDir, config });
          await importFile(file, { graph, evidence: openEvidence(dataDir), now, onEvent });
          await graph.close();
        }),
      );
    return {
      bench: 'bulk',
      machine,
      note: `${ads.toLocaleString('en')} generated ads (seed 7, world mixed, no pictures), ${captures.toLocaleString('en')} captures; each from an empty folder, the server's start and stop included`,
      rows,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed(
  what: string,
  ads: number,
  work: (onEvent: (event: ImportEvent) => void) => Promise<unknown>,
): Promise<BenchRow> {
  let peak = 0;
  const start = performance.now();
  await work(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  });
  const seconds = (performance.now() - start) / 1000;
  return { what, seconds, 'ads/s': ads / seconds, 'peak MB (node)': Math.round(peak / 2 ** 20) };
}
