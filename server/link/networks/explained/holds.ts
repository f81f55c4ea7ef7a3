import { count } from '../../../core/count.ts';
import type { SentencePart } from '../../../read/recorded/index.ts';
import type { HeldEvidence, HeldMerge, HeldPage, NetworkContent } from '../found-by-run.ts';
import { pageWords } from '../messages/merge-messages.ts';
import { capital, type NameOf, phrase } from '../messages/message.ts';
import { pagesIn, thingOf } from './things.ts';

/** One thing that holds a network together, over all of its merges. */
export interface Hold {
  /** The identifier, or its set of pages, by name; see `thingOf`. */
  readonly thing: string;
  readonly identifier: string;
  readonly page?: HeldPage;
  /** The best that it was in any merge. */
  readonly weight: HeldEvidence['weight'];
  /** Merges whose sides both hold it, those of them that rest on it, and those that would have come about by it alone. */
  readonly named: number;
  readonly merges: number;
  readonly alone: number;
  /** Ads of the network that hold it. */
  readonly ads: number;
}

const order = ['strong', 'weak', 'slight'] as const;

/**
 * What holds a network together, what stands in most merges first. A hub holds nothing together: where merges
 * that were made before its verdict name it, it is left out.
 */
export function holdsOf({ merges, identifiers, paged = [] }: NetworkContent): Hold[] {
  const pages = pagesIn({ paged });
  const adsOf = new Map(identifiers.map(({ id, ads }) => [id, ads]));
  for (const [thing, { ads }] of pages) adsOf.set(thing, ads.length);
  const hubs = hubsAmong(identifiers);
  const holds = new Map<string, Hold>();
  for (const merge of merges) {
    // A host of which both sides name other pages stands beside what links them.
    const evidence = merge.evidence.filter(
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
        merges: (held?.merges ?? 0) + (weight === 'slight' ? 0 : 1),
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

/** "phone +7… stands in 12 of its 31 ads, and 8 of its 30 merges rest on it, 3 on nothing else." */
export function holdSentence(
  { identifier, page, ads, merges, alone }: Hold,
  size: number,
  name: NameOf,
): SentencePart[] {
  const only = alone > 0 ? `, ${alone.toLocaleString('en')} on nothing else` : '';
  const rest = merges === 0 ? 'no merge rests' : count(merges, 'merge rests', 'merges rest');
  return phrase`${capital(name(identifier))}${page ? pageWords({ page }) : ''} stands in ${ads.toLocaleString('en')} of its ${count(size, 'ad', 'ads')}; ${rest} on it${only}.`;
}

/** All ads that these merges lead to from one, each with the merge by which it is reached; undefined for that one itself. */
export function reachedFrom(
  merges: readonly HeldMerge[],
  from: string,
): ReadonlyMap<string, HeldMerge | undefined> {
  const next = new Map<string, HeldMerge[]>();
  for (const merge of merges)
    for (const end of [merge.a, merge.b]) {
      const known = next.get(end);
      if (known) known.push(merge);
      else next.set(end, [merge]);
    }
  const came = new Map<string, HeldMerge | undefined>([[from, undefined]]);
  // Grows while it is walked.
  for (const ad of came.keys())
    for (const merge of next.get(ad) ?? []) {
      const other = merge.a === ad ? merge.b : merge.a;
      if (!came.has(other)) came.set(other, merge);
    }
  return came;
}

/** The merges that lead from one ad of a network to another: they form a tree over its ads. */
export function chainOf(merges: readonly HeldMerge[], from: string, to: string): HeldMerge[] {
  const came = reachedFrom(merges, from);
  const chain: HeldMerge[] = [];
  for (let ad = to; came.get(ad); ) {
    const merge = came.get(ad) as HeldMerge;
    chain.unshift(merge);
    ad = merge.a === ad ? merge.b : merge.a;
  }
  return chain;
}
