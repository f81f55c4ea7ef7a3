import { identifierKinds, type KindName, kinds } from '../../../core/model/index.ts';
import { type Connected, statement } from '../../../core/neo4j/index.ts';
import { dayOf, type GraphArrays } from '../arrays.ts';
import { type AdTable, tableOf } from './table.ts';

/** What an overview can be narrowed to. */
export const countedKinds: readonly KindName[] = identifierKinds.map(({ kind }) => kind);

/** Reads what the arrays do not hold of their ads: networks, days of removal, kinds of identifiers. */
export async function readTable(
  graph: Pick<Connected, 'each'>,
  arrays: GraphArrays,
): Promise<AdTable> {
  const networks: { network: number; ads: number[] }[] = [];
  await graph.each<(typeof networks)[number]>(statement('ask/projection/members'), {}, (row) => {
    networks.push(row);
  });
  const removed: [number, number][] = [];
  await graph.each<{ ad: number; since: string | null }>(
    statement('ask/projection/removed'),
    {},
    ({ ad, since }) => {
      if (since !== null) removed.push([ad, dayOf(since)]);
    },
  );
  const identifiers: number[][] = [];
  for (const name of countedKinds) {
    const parts: number[][] = [];
    await graph.each<{ numbers: number[] }>(
      statement('ask/projection/identifier-kinds', { LABEL: kinds[name].label }),
      {},
      ({ numbers }) => {
        parts.push(numbers);
      },
    );
    identifiers.push(parts.flat());
  }
  return tableOf(arrays, { networks, removed, identifiers });
}
