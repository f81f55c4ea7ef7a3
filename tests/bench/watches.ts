import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../../server/config.ts';
import { openEvidence } from '../../server/evidence/index.ts';
import { importFile } from '../../server/ingest/index.ts';
import { loadAtOnce } from '../../server/load-at-once.ts';
import { type Graph, openGraph } from '../../server/neo4j/index.ts';
import { openStore } from '../../server/store/index.ts';
import { checkWatches, type Target, watch } from '../../server/watches/index.ts';
import { look, seenOfAll } from '../../server/watches/looking.ts';
import { writeCaptures } from './captures.ts';
import { inFolder } from './folder.ts';
import { wholeNumber } from './options.ts';
import { type BenchResult, machine } from './table.ts';

const now = () => new Date('2027-01-01T00:00:00Z');
/** So many of the captures come after the watches: of about a thousand ads. */
const later = 1400;
/** Of a thousand watches so many are saved queries, and so many searches: both cost a question each. */
const asked = { queries: 4, searches: 16 };

/**
 * How long a look at all watches takes after an import: numbers, accounts, networks, operations, platforms, searches and
 * queries. The baseline reads the entity of each watch by itself. `--ads 100000 --watches 1000`
 */
export async function benchWatches(options: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      ads: { type: 'string', default: '100000' },
      watches: { type: 'string', default: '1000' },
    },
  });
  const ads = wholeNumber('--ads', values.ads);
  const watches = wholeNumber('--watches', values.watches);
  return inFolder(async (folder) => {
    const config = loadConfig();
    const dataDir = join(folder, 'data');
    const [first, second] = await twoFiles(folder, ads);
    await loadAtOnce([first], { dataDir, config, now, onEvent: () => undefined });
    const graph = await openGraph({ dataDir, config });
    const store = await openStore(dataDir);
    try {
      const looking = { graph, store, evidence: openEvidence(dataDir), config, dataDir };
      const targets = await targetsIn(graph, watches);
      for (const [n, target] of targets.entries())
        await watch(looking, { target, title: `Watch ${n}`, initials: 'AB' });
      await importFile(second, { ...looking, now, onEvent: () => undefined });
      const alone = await timeOf(async () => {
        for (const target of targets.filter(({ kind }) => kind === 'entity'))
          await look(looking, target, null, await seenOfAll(looking, [target]));
        return 0;
      });
      const all = await timeOf(() => checkWatches(looking, now()));
      const again = await timeOf(() => checkWatches(looking, now()));
      return {
        bench: 'watches',
        machine,
        note: `${ads.toLocaleString('en')} generated ads, ${targets.length} watches, then ${later.toLocaleString('en')} captures more; seconds by the clock`,
        rows: [
          { what: 'all watches after the import', ...all },
          { what: 'all watches once more', ...again },
          { what: 'baseline: the entities alone, one by one', ...alone },
        ],
      };
    } finally {
      await store.close();
      await graph.close();
    }
  });
}

async function twoFiles(folder: string, ads: number): Promise<[string, string]> {
  const whole = join(folder, 'captures.jsonl');
  await writeCaptures(ads, whole);
  const lines = readFileSync(whole, 'utf8').trimEnd().split('\n');
  const write = (name: string, some: readonly string[]) => {
    const file = join(folder, name);
    writeFileSync(file, `${some.join('\n')}\n`);
    return file;
  };
  return [write('first.jsonl', lines.slice(0, -later)), write('second.jsonl', lines.slice(-later))];
}

async function targetsIn(graph: Graph, watches: number): Promise<Target[]> {
  const ids = async (label: string, limit: number) =>
    (
      await graph.read<{ id: string }>(
        `MATCH (x:${label}) RETURN x.id AS id ORDER BY COUNT { (x)--() } DESC, id LIMIT ${limit}`,
      )
    ).map(({ id }) => id);
  const of = (kind: 'entity' | 'network' | 'operation', all: readonly string[]): Target[] =>
    all.map((id) => ({ kind, id }));
  const searches = Array.from({ length: asked.searches }, (_, n): Target => {
    return { kind: 'search', words: `room ${n}` };
  });
  const queries = Array.from({ length: asked.queries }, (_, n): Target => {
    return { kind: 'query', name: 'same-phone-many-countries', parameters: { countries: 2 + n } };
  });
  const few = [
    ...of('network', await ids('Network', watches / 5)),
    ...of('operation', await ids('Operation', watches / 20)),
    ...of('entity', await ids('Platform', 10)),
    ...of('entity', await ids('Place', 20)),
    ...searches,
    ...queries,
  ];
  const rest = watches - few.length;
  return [
    ...few,
    ...of('entity', await ids('Phone', Math.ceil(rest / 2))),
    ...of('entity', await ids('Handle', Math.floor(rest / 2))),
  ];
}

async function timeOf(work: () => Promise<number>) {
  const start = performance.now();
  const told = await work();
  return { seconds: (performance.now() - start) / 1000, 'with news': told };
}
