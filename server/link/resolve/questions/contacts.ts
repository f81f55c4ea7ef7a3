import { isContact, type Observed, type Resolution } from '../engine/index.ts';
import type { Operations } from '../operations/types.ts';
import type { holdersOf } from './holders.ts';
import { type Candidate, candidate, worth } from './question.ts';

/**
 * Of contacts that are no hubs and that three groups or more hold, so many are one owner's (generated scenarios). Where
 * two hold one, the question is whether these are one.
 */
const openOwned = 0.1;
const fewGroups = 3;

/** Whether contacts are one owner's: those that several groups hold, and those by which a group hangs. */
export function contactQuestions(
  { identifiers }: Observed,
  resolution: Resolution,
  operations: Operations,
  heldBy: ReturnType<typeof holdersOf>,
): Candidate[] {
  const partsOf = partsByIdentifier(resolution, operations);
  // Whether a number passed to another owner is a question of its own.
  const passed = new Set(resolution.reassigned.map(({ identifier }) => identifier));
  return resolution.verdicts.flatMap(({ identifier, reason, hub, probability }) => {
    const isJudged = reason === 'judged-shared' || reason === 'judged-exclusive';
    if (isJudged || passed.has(identifier) || !isContact[identifiers.kind[identifier] as number])
      return [];
    const { ads, holders, joined, joins } = heldBy(identifier);
    const parts = partsOf.get(identifier) ?? [];
    const isOpen = joined.length > 1 && (hub || joined.length >= fewGroups);
    if (!isOpen && parts.length < 2) return [];
    return [
      candidate(
        { kind: 'exclusive', identifier, holders },
        { probability: hub || !isOpen ? probability : openOwned, ads: ads.length },
        isOpen ? { joined, joins, parts } : { parts },
      ),
    ];
  });
}

/** By identifier: ads in each part of what falls apart without it; of several such groups, the one that is most worth. */
function partsByIdentifier(
  { networks }: Resolution,
  { operations, usual }: Operations,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const points = [
    ...networks.flatMap(({ cutPoints }) => cutPoints),
    ...operations.flatMap(({ cutPoints, from, to }) =>
      from <= usual && usual <= to ? cutPoints : [],
    ),
  ];
  for (const { item, parts } of points)
    if ('identifier' in item && worth(parts) > worth(found.get(item.identifier) ?? []))
      found.set(item.identifier, parts);
  return found;
}
