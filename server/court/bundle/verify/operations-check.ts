import { isNetworkId } from '../../../core/model/index.ts';
import type { Snapshot, SnapshotOperations } from '../../snapshot/index.ts';
import { SNAPSHOT } from '../package/stage.ts';
import type { Problems } from './problems.ts';

type Operation = SnapshotOperations['found'][number];
type Resolution = NonNullable<Snapshot['resolution']>;

/** Numbers of an operation that cannot all be true: the snapshot says several of them twice, in other words. */
export function checkOperations(snapshot: Snapshot, problems: Problems): void {
  if (!snapshot.resolution) return;
  const { resolution } = snapshot;
  const ads = new Set(snapshot.entities.flatMap(({ id, kind }) => (kind === 'ad' ? [id] : [])));
  for (const operation of resolution.operations.found) {
    const wrong = [
      ...wrongSureness(operation),
      ...wrongMembers(operation, resolution, ads),
      ...wrongSums(operation, resolution.operations.levels),
    ];
    for (const what of wrong)
      problems.add(SNAPSHOT, `says of ${operation.id} what cannot be: ${what}`);
  }
}

function wrongSureness({ probability, leastProbable, tree, treeOutside }: Operation): string[] {
  const least = tree.find(({ a, b }) => a === leastProbable?.[0] && b === leastProbable[1]);
  if (leastProbable === null)
    return probability === 1 && tree.length + treeOutside === 0
      ? []
      : ['a probability without an association'];
  if (!least) return ['its least probable association is not told'];
  return [
    ...(least.probability === probability
      ? []
      : ['its probability is not that of its least probable association']),
    ...(tree.every((one) => one.probability >= least.probability)
      ? []
      : ['another association is less sure than the least probable one']),
  ];
}

function wrongMembers(
  { members, networks, alone, ads: whole }: Operation,
  { networks: found }: Resolution,
  ads: ReadonlySet<string>,
): string[] {
  const byId = new Map(found.map((network) => [network.id, network]));
  const isWrong = ({ id, ads: all, inScope }: Operation['members'][number]) => {
    const network = byId.get(id);
    return isNetworkId(id)
      ? network?.size !== all || network.ads.length !== inScope
      : !ads.has(id) || all !== 1 || inScope !== 1;
  };
  const own = members.filter(({ id }) => isNetworkId(id)).length;
  const sum = members.reduce((total, one) => total + one.ads, 0);
  const all = own === networks && members.length - own === alone;
  return [
    ...(members.some(isWrong) ? ['members in scope have other advertisements'] : []),
    ...(own > networks || members.length - own > alone || sum > whole || (all && sum !== whole)
      ? ['it has not as many members or advertisements as are told']
      : []),
  ];
}

function wrongSums(operation: Operation, levels: number): string[] {
  const { fromLevel, toLevel, ads, networks, alone, tree, treeOutside } = operation;
  const sumOf = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const parts = [...operation.cutPoints, ...operation.surer].map((one) => sumOf(one.parts));
  const held = operation.links.some((link) => link.nodes > networks + alone || link.ads > ads);
  return [
    ...(fromLevel < 1 || fromLevel > toLevel || toLevel > levels ? ['the levels'] : []),
    ...(tree.length + treeOutside >= networks + alone
      ? ['more associations than hold so many members together']
      : []),
    ...(parts.some((sum) => sum > ads) ? ['parts larger than the whole'] : []),
    ...(held ? ['an item in more than it has'] : []),
  ];
}
