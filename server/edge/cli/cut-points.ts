import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import {
  allNetworks,
  contentsOf,
  type HeldCutPoint,
  networkCutPointSentence,
  textOf,
} from '../../link/networks/index.ts';
import { loadEntities } from '../../read/recorded/index.ts';
import type { At } from './data-folder.ts';
import { printList } from './output.ts';

/** Networks whose contents are unpacked at once. */
const atOnce = 100;

interface Row {
  readonly network: string;
  readonly size: number;
  readonly cutPoint: HeldCutPoint;
}

/** Prints what each network of a run would fall apart without, the widest of a network first. */
export async function printCutPoints(at: At, run: number): Promise<void> {
  const { db } = at.store;
  const rows: Row[] = [];
  for await (const row of cutPointsOf(db, run)) rows.push(row);
  const names = at.json ? new Map<string, string>() : await templateNames(at.graph, rows);
  await printList(at, {
    rows,
    columns: [
      ['network', ({ network }) => network],
      ['ads', ({ size }) => size],
      ['without', ({ cutPoint: { item } }) => names.get(item) ?? item],
      ['falls into parts of', ({ cutPoint }) => summed(cutPoint.parts)],
    ],
    plain: ({ network, size, cutPoint }) => ({
      ...{ network, size, cutPoint: cutPoint.item, parts: cutPoint.parts },
      sentence: textOf(networkCutPointSentence(cutPoint)),
    }),
    none: `No network of run ${run} has a cut point.`,
  });
}

const wordsShown = 60;

/** "Template b367 “quiet rooms near …”": a hash says nothing to who reads it; with --json it stands whole. */
async function templateNames(
  graph: Graph,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(rows.map(({ cutPoint }) => cutPoint.item).filter(isTemplate));
  if (ids.size === 0) return new Map();
  const entities = await loadEntities(graph, [...ids]);
  return new Map(
    [...entities].map(([id, { caption, properties }]) => {
      const words = [...String(properties.sample ?? '')];
      const more = words.length > wordsShown ? '…' : '';
      return [id, `${caption} “${words.slice(0, wordsShown).join('')}${more}”`];
    }),
  );
}

const isTemplate = (id: string): boolean => id.startsWith('template:');

async function* cutPointsOf(db: Store['db'], run: number): AsyncGenerator<Row> {
  const networks = (await allNetworks(db, run)).filter(({ cutPoints }) => cutPoints > 0);
  for (let i = 0; i < networks.length; i += atOnce) {
    const some = networks.slice(i, i + atOnce);
    const contents = await contentsOf(
      db,
      run,
      some.map(({ id }) => id),
    );
    for (const { id, size } of some) {
      const widestFirst = [...(contents.get(id)?.cutPoints ?? [])].sort(
        (a, b) => (b.parts[1] ?? 0) - (a.parts[1] ?? 0),
      );
      for (const cutPoint of widestFirst) yield { network: id, size, cutPoint };
    }
  }
}

const partsShown = 6;

/** "31 + 12 + 1", and how many parts come after the largest: one phone can hold thousands of single ads. */
function summed(parts: readonly number[]): string {
  const sum = parts.slice(0, partsShown).map((part) => part.toLocaleString('en'));
  const rest = parts.length - partsShown;
  return `${sum.join(' + ')}${rest > 0 ? ` and ${rest.toLocaleString('en')} more` : ''}`;
}
