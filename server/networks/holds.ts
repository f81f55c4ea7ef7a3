import type { SentencePart } from '../explore/index.ts';
import type { HeldEvidence, HeldJoin, NetworkContent } from './found.ts';
import { capital, count, type NameOf, told } from './sentences.ts';

/** One thing that holds a network together, over all of its joins. */
export interface Hold {
  readonly identifier: string;
  /** The best that it was in any join. */
  readonly weight: HeldEvidence['weight'];
  /** Joins whose sides both hold it, those of them that rest on it, and those that would have come about by it alone. */
  readonly named: number;
  readonly joins: number;
  readonly alone: number;
  /** Ads of the network that hold it. */
  readonly ads: number;
}

const order = ['strong', 'weak', 'slight'] as const;

/**
 * What holds a network together, what stands in most joins first. A hub holds nothing together: where joins
 * that were made before its verdict name it, it is left out.
 */
export function holdsOf({ joins, identifiers }: NetworkContent): Hold[] {
  const adsOf = new Map(identifiers.map(({ id, ads }) => [id, ads]));
  const hubs = hubsAmong(identifiers);
  const holds = new Map<string, Hold>();
  for (const join of joins) {
    // A host of which both sides name other pages stands beside what ties them.
    const evidence = join.evidence.filter(
      ({ identifier, differ }) => !differ && !hubs.has(identifier),
    );
    const counted = evidence.filter(({ weight }) => weight !== 'slight');
    for (const { identifier, weight } of evidence) {
      const held = holds.get(identifier);
      const alone = weight === 'strong' && counted.length === 1 ? 1 : 0;
      holds.set(identifier, {
        identifier,
        weight: held && order.indexOf(held.weight) < order.indexOf(weight) ? held.weight : weight,
        named: (held?.named ?? 0) + 1,
        joins: (held?.joins ?? 0) + (weight === 'slight' ? 0 : 1),
        alone: (held?.alone ?? 0) + alone,
        ads: adsOf.get(identifier) ?? 0,
      });
    }
  }
  return [...holds.values()].sort(
    (a, b) => b.named - a.named || b.ads - a.ads || (a.identifier < b.identifier ? -1 : 1),
  );
}

/** The identifiers that the run judged hubs. */
export const hubsAmong = (identifiers: NetworkContent['identifiers']): ReadonlySet<string> =>
  new Set(identifiers.flatMap(({ id, hub }) => (hub ? [id] : [])));

/** "phone +7… stands in 12 of its 31 ads, and 8 of its 30 joins rest on it, 3 on nothing else." */
export function holdSentence(
  { identifier, ads, joins, alone }: Hold,
  size: number,
  name: NameOf,
): SentencePart[] {
  const only = alone > 0 ? `, ${alone.toLocaleString('en')} on nothing else` : '';
  const rest = joins === 0 ? 'no join rests' : count(joins, 'join rests', 'joins rest');
  return told`${capital(name(identifier))} stands in ${ads.toLocaleString('en')} of its ${count(size, 'ad', 'ads')}; ${rest} on it${only}.`;
}

/** The joins that lead from one ad of a network to another: they form a tree over its ads. */
export function chainOf(joins: readonly HeldJoin[], from: string, to: string): HeldJoin[] {
  const next = new Map<string, HeldJoin[]>();
  for (const join of joins)
    for (const end of [join.a, join.b]) next.set(end, [...(next.get(end) ?? []), join]);
  const came = new Map<string, HeldJoin | undefined>([[from, undefined]]);
  const queue = [from];
  for (const ad of queue) {
    if (ad === to) break;
    for (const join of next.get(ad) ?? []) {
      const other = join.a === ad ? join.b : join.a;
      if (came.has(other)) continue;
      came.set(other, join);
      queue.push(other);
    }
  }
  const chain: HeldJoin[] = [];
  for (let ad = to; came.get(ad); ) {
    const join = came.get(ad) as HeldJoin;
    chain.unshift(join);
    ad = join.a === ad ? join.b : join.a;
  }
  return chain;
}
