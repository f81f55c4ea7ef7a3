import type { AdIndex, Observed, Resolution } from '../engine/index.ts';
import type { holdersOf } from './holders.ts';
import { type Candidate, candidate } from './question.ts';

/** An observation is asked about where it is less sure than this. */
const sure = 0.7;
/** Of what was read on sets that nobody had looked at, so many are right; docs/explanation/what-was-measured.md. */
const readRight = 0.95;
/** Of numbers that are read as passed to another owner, and that stand in several networks (generated scenarios). */
const reassignedRight = 0.93;

type HeldBy = ReturnType<typeof holdersOf>;

/** Whether numbers passed to another owner. A no puts together who holds them before and after. */
export function reassignedQuestions(
  { reassigned, verdicts }: Resolution,
  heldBy: HeldBy,
): Candidate[] {
  const hubs = new Set(verdicts.flatMap(({ hub, identifier }) => (hub ? [identifier] : [])));
  const numbers = new Set(reassigned.map(({ identifier }) => identifier));
  return [...numbers].flatMap((identifier) => {
    const { ads, holders, joined, joins } = heldBy(identifier);
    if (hubs.has(identifier) || joined.length < 2) return [];
    const given = { probability: reassignedRight, ads: ads.length };
    return [candidate({ kind: 'reassigned', identifier, holders }, given, { joined, joins })];
  });
}

/** Whether what a network hangs by was read right: of the ads that hold it, the one whose observation is the least sure. */
export function readingQuestions(
  { incidences }: Observed,
  { networks, networkOf }: Resolution,
): Candidate[] {
  const least = leastSure(incidences, networkOf);
  return networks.flatMap(({ cutPoints }, node) =>
    cutPoints.flatMap(({ item, parts }) => {
      const i = 'identifier' in item ? least.get(keyOf(item.identifier, node)) : undefined;
      if (i === undefined) return [];
      const identifier = incidences.identifier[i] as number;
      const ad = incidences.ad[i] as AdIndex;
      const given = { probability: readRight, ads: 1 };
      return [candidate({ kind: 'reading', identifier, ad }, given, { parts })];
    }),
  );
}

const keyOf = (identifier: number, node: number): string => `${identifier} ${node}`;

/** By identifier and network: the observation that is least sure, of those that are not sure. */
function leastSure(
  { ad, identifier, confidence }: Observed['incidences'],
  networkOf: Int32Array,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i < ad.length; i += 1) {
    if ((confidence[i] as number) >= sure) continue;
    const key = keyOf(identifier[i] as number, networkOf[ad[i] as number] as number);
    const before = found.get(key);
    if (before === undefined || (confidence[i] as number) < (confidence[before] as number))
      found.set(key, i);
  }
  return found;
}
