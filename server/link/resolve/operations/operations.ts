import type { Observed, Resolution } from '../engine/index.ts';
import { weigh } from './associations.ts';
import { explain } from './explain-operations.ts';
import { boundBy } from './judged.ts';
import { communitiesByLevel, leastOwned } from './levels.ts';
import { sharedItems } from './operation-items.ts';
import type { OperationJudgement, OperationLevel, Operations } from './types.ts';

/**
 * From sure to loose. `least`: how probable an association has to be to link anything; `density`: how closely the
 * ads of an operation have to be linked, which keeps long chains apart. Not fitted to any scenario but for their order.
 */
export const operationLevels: readonly OperationLevel[] = [
  { least: 0.9, density: 0.03, owned: 0.95 },
  { least: 0.85, density: 0.01, owned: 0.9 },
  { least: 0.8, density: 0.01, owned: 0.85 },
  { least: 0.6, density: 0.003, owned: 0.75 },
  { least: 0.35, density: 0.003, owned: leastOwned },
];
/** Better than the surer ones where owners are large: docs/explanation/what-was-measured.md. */
export const usualLevel = 4;

/**
 * Networks that seem to be under one control: communities of the graph of what networks share. Pure; the same
 * ads and judgements give the same operations. The method: docs/explanation/how-networks-are-found.md.
 * @param judgements on two networks
 * @param isShared by the caller's identifier: whether a person said that strangers share it
 */
export function operationsOf(
  observed: Observed,
  resolution: Resolution,
  judgements: readonly OperationJudgement[] = [],
  isShared: (identifier: number) => boolean = () => false,
): Operations {
  const bound = boundBy(judgements, resolution);
  const items = sharedItems(observed, resolution);
  const weighed = weigh(observed, resolution, items, bound, isShared);
  const communities = communitiesByLevel(operationLevels, items.size, weighed.links, bound);
  const explained = explain(
    { observed, resolution, items, weighed, levels: operationLevels },
    communities,
  );
  return {
    levels: operationLevels,
    usual: usualLevel,
    ...{ ...explained, links: weighed.links, explained: weighed.explained },
    contradictions: bound.contradictions,
  };
}
