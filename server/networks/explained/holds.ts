import { count } from '../../count.ts';
import type { SentencePart } from '../../explore/index.ts';
import type { HeldEvidence, HeldJoin, HeldPage, NetworkContent } from '../found.ts';
import { pageWords } from '../words/join-words.ts';
import { capital, type NameOf, told } from '../words/message.ts';
import { pagesIn, thingOf } from './things.ts';

/** One thing that holds a network together, over all of its joins. */
export interface Hold {
  /** The identifier, or its set of pages, by name; see `thingOf`. */
  readonly thing: string;
  readonly identifier: string;
  readonly page?: HeldPage;
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
export function holdsOf({ joins, identifiers, paged = [] }: NetworkContent): Hold[] {
  const pages = pagesIn({ paged });
  const adsOf = new Map(identifiers.map(({ id, ads }) => [id, ads]));
  for (const [thing, { ads }] of pages) adsOf.set(thing, ads.length);
  const hubs = hubsAmong(identifiers);
  const holds = new Map<string, Hold>();
  for (const join of joins) {
    // A host of which both sides name other pages stands beside what ties them.
    const evidence = join.evidence.filter(
      ({ identifier, differ }) => !differ && !hubs.has(identifier),
    );
    const counted = evidence.filter(({ weight }) => weight !== 'slight');
    for (const { identifier, page, weight } of evidence) {
      const onPage = page && pages.has(thingOf({ identifier, page })) ? { page } : {};
      const thing = thingOf({ identifier, ...onPage });
      const held = holds.get(thing);
      const alone = weight === 'strong' && counted.length === 1 ? 1 : 0;
      holds.set(thing, {
        ...{ thing, identifier, ...onPage },
        weight: held && order.indexOf(held.weight) < order.indexOf(weight) ? held.weight : weight,
        named: (held?.named ?? 0) + 1,
        joins: (held?.joins ?? 0) + (weight === 'slight' ? 0 : 1),
        alone: (held?.alone ?? 0) + alone,
        ads: adsOf.get(thing) ?? 0,
      });
    }
  }
  return [...holds.values()].sort(
    (a, b) => b.named - a.named || b.ads - a.ads || (a.thing < b.thing ? -1 : 1),
  );
}

/** The identifiers that the run judged hubs. */
export const hubsAmong = (identifiers: NetworkContent['identifiers']): ReadonlySet<string> =>
  new Set(identifiers.flatMap(({ id, hub }) => (hub ? [id] : [])));

/** "phone +7… stands in 12 of its 31 ads, and 8 of its 30 joins rest on it, 3 on nothing else." */
export function holdSentence(
  { identifier, page, ads, joins, alone }: Hold,
  size: number,
  name: NameOf,
): SentencePart[] {
  const only = alone > 0 ? `, ${alone.toLocaleString('en')} on nothing else` : '';
  const rest = joins === 0 ? 'no join rests' : count(joins, 'join rests', 'joins rest');
  return told`${capital(name(identifier))}${page ? pageWords({ page }) : ''} stands in ${ads.toLocaleString('en')} of its ${count(size, 'ad', 'ads')}; ${rest} on it${only}.`;
}

/** All ads that these joins lead to from one, each with the join by which it is reached; undefined for that one itself. */
export function reachedFrom(
  joins: readonly HeldJoin[],
  from: string,
): ReadonlyMap<string, HeldJoin | undefined> {
  const next = new Map<string, HeldJoin[]>();
  for (const join of joins)
    for (const end of [join.a, join.b]) {
      const known = next.get(end);
      if (known) known.push(join);
      else next.set(end, [join]);
    }
  const came = new Map<string, HeldJoin | undefined>([[from, undefined]]);
  // Grows while it is walked.
  for (const ad of came.keys())
    for (const join of next.get(ad) ?? []) {
      const other = join.a === ad ? join.b : join.a;
      if (!came.has(other)) came.set(other, join);
    }
  return came;
}

/** The joins that lead from one ad of a network to another: they form a tree over its ads. */
export function chainOf(joins: readonly HeldJoin[], from: string, to: string): HeldJoin[] {
  const came = reachedFrom(joins, from);
  const chain: HeldJoin[] = [];
  for (let ad = to; came.get(ad); ) {
    const join = came.get(ad) as HeldJoin;
    chain.unshift(join);
    ad = join.a === ad ? join.b : join.a;
  }
  return chain;
}
