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
import { print, say, table } from './output.ts';

/** Networks whose contents are unpacked at once. */
const atOnce = 100;

interface Row {
  readonly network: string;
  readonly size: number;
  readonly cutPoint: HeldCutPoint;
}

/**
 * Prints what each network of a run would fall apart without, the widest of a network first; a line each.
 * @param graph holds the words of templates
 */
export async function printCutPoints(
  { graph, store: { db } }: { readonly graph: Graph; readonly store: Store },
  run: number,
  json: boolean,
): Promise<void> {
  const rows: Row[] = [];
  for await (const row of cutPointsOf(db, run)) {
    if (json) print(described(row));
    else rows.push(row);
  }
  if (json) return;
  if (rows.length === 0) {
    say(`No network of run ${run} has a cut point.`);
    return;
  }
  const names = await templateNames(graph, rows);
  const head = ['network', 'ads', 'without', 'falls into parts of'];
  for (const line of table([head, ...rows.map((row) => cells(row, names))], 'left')) print(line);
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

const described = ({ network, size, cutPoint }: Row) => ({
  ...{ network, size, cutPoint: cutPoint.item, parts: cutPoint.parts },
  sentence: textOf(networkCutPointSentence(cutPoint)),
});

const cells = (
  { network, size, cutPoint: { item, parts } }: Row,
  names: ReadonlyMap<string, string>,
): string[] => [...[network, size.toLocaleString('en'), names.get(item) ?? item], summed(parts)];

const partsShown = 6;

/** "31 + 12 + 1", and how many parts come after the largest: one phone can hold thousands of single ads. */
function summed(parts: readonly number[]): string {
  const sum = parts.slice(0, partsShown).map((part) => part.toLocaleString('en'));
  const rest = parts.length - partsShown;
  return `${sum.join(' + ')}${rest > 0 ? ` and ${rest.toLocaleString('en')} more` : ''}`;
}
