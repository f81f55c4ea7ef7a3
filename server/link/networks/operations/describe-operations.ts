import type { Operation, Operations, Resolution } from '../../resolve/index.ts';
import type { FoundNetwork } from '../found-by-run.ts';
import { membersHash } from '../kept/packed.ts';
import type { LoadedGraph } from '../loading/graph-data.ts';
import type { FoundOperations, HeldAssociation, HeldPair, OperationContent } from './held.ts';
import { keepOperationIds, type OperationsBefore } from './keep-operation-ids.ts';

type Facts = Pick<FoundNetwork, 'firstSeen' | 'lastSeen' | 'countries' | 'platforms'>;

/**
 * Operations in ids. Pure.
 * @param idOf the id of a network by its position; undefined of an ad that stands alone
 * @param facts where and when ads are
 * @param before operations of the run before, which give these their ids
 */
export function describeOperations(
  { observed: { ads, identifiers } }: LoadedGraph,
  { networks }: Resolution,
  found: Operations,
  given: {
    readonly idOf: (node: number) => string | undefined;
    readonly facts: (of: { readonly ads: Int32Array }) => Facts;
    readonly before: OperationsBefore | undefined;
    readonly run: number;
  },
): FoundOperations {
  const adsOf = (node: number) => networks[node]?.ads ?? new Int32Array();
  const member = (node: number) => given.idOf(node) ?? ads.ids[adsOf(node)[0] ?? -1] ?? '';
  const held = (identifier: number) => identifiers.ids[identifier] ?? '';
  const whole = found.operations.map(({ nodes }) =>
    Int32Array.from([...nodes].flatMap((node) => [...adsOf(node)])),
  );
  const adIds = whole.map((own) => [...own].map((ad) => ads.ids[ad] ?? '').sort());
  const ids = keepOperationIds(found, adIds, given.before, given.run);
  const associations = found.associations.map(({ a, b, items, ...described }): HeldAssociation => {
    const [x, y] = [member(a), member(b)];
    return {
      ...{ ...described, a: x < y ? x : y, b: x < y ? y : x },
      items: items.map(({ identifier, ads: [left, right], ...item }) => ({
        ...{ identifier: held(identifier), ...item },
        ads: x < y ? [left, right] : [right, left],
      })),
    };
  });
  const pair = (at: number): HeldPair => {
    const { a = '', b = '' } = associations[at] ?? {};
    return [a, b];
  };
  const contentOf = (operation: Operation): OperationContent => ({
    links: operation.links.map((link) => ({ ...link, identifier: held(link.identifier) })),
    tree: operation.tree.map(pair),
    leastProbable: operation.leastProbable < 0 ? null : pair(operation.leastProbable),
    cutPoints: operation.cutPoints.map(({ item, parts, nodes }) => ({
      item: 'node' in item ? member(item.node) : held(item.identifier),
      ...{ parts, members: nodes.map(member) },
    })),
    outside: operation.outside.map(pair),
    doubts: operation.doubts.map(({ identifier, ...doubt }) => ({
      ...doubt,
      identifier: identifier < 0 ? null : held(identifier),
    })),
  });
  return {
    levels: found.levels,
    usualLevel: found.usual + 1,
    operations: found.operations.map((operation, i) => {
      const { firstSeen, lastSeen, countries, platforms } = given.facts({
        ads: whole[i] ?? new Int32Array(),
      });
      return {
        ...{ id: ids[i] ?? '', parent: ids[operation.parent] ?? null },
        ...{ fromLevel: operation.from + 1, toLevel: operation.to + 1 },
        members: [...operation.nodes].map(member).sort(),
        ...{ ads: operation.ads, probability: operation.probability },
        ...{ firstSeen, lastSeen, countries, platforms },
        hash: membersHash(adIds[i] ?? []),
        content: contentOf(operation),
      };
    }),
    associations,
  };
}
