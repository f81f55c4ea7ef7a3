import type { KindName } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';

/** What is null asks nothing, as what is left out. */
type Given<T> = T | null | undefined;

/** Any of these, and all of those; an empty list asks nothing. */
export interface AnyAll {
  readonly any?: Given<readonly string[]>;
  readonly all?: Given<readonly string[]>;
}

/** Days, YYYY-MM-DD, UTC; both included. */
interface Days {
  readonly from?: Given<string>;
  readonly to?: Given<string>;
}

interface Filter {
  /** ISO codes of countries that an ad names, itself or by a place. */
  readonly countries?: Given<AnyAll>;
  readonly firstSeen?: Given<Days>;
  readonly lastSeen?: Given<Days>;
  readonly inNetwork?: Given<boolean>;
}

export interface AdFilter extends Filter {
  readonly platforms?: Given<readonly string[]>;
  readonly languages?: Given<readonly string[]>;
  readonly status?: Given<readonly string[]>;
  /** Ids of networks of the active run, and of places that an ad names. */
  readonly networks?: Given<readonly string[]>;
  readonly places?: Given<readonly string[]>;
  /** Ids of what an ad holds: identifiers, images, clusters, templates. */
  readonly holds?: Given<AnyAll>;
}

export interface IdentifierFilter extends Filter {
  readonly kinds: readonly KindName[];
  readonly platforms?: Given<AnyAll>;
  readonly hub?: Given<boolean>;
  readonly minAds?: Given<number>;
}

/** An ad in the order of the list: by the time of its last capture, the newest first, then by id. */
export interface ListedAd {
  readonly id: string;
  readonly at: string;
}

/**
 * Ads that fit, those captured last first.
 * @param after the ad behind which to begin
 */
export function listAds(
  graph: Graph,
  filter: AdFilter,
  limit: number,
  after?: ListedAd,
): Promise<ListedAd[]> {
  const { holds, platforms, languages, status, networks, places, lastSeen } = filter;
  const last = times(lastSeen);
  const held = [...(holds?.any ?? []), ...(holds?.all ?? [])];
  const to = last.to ?? '9999';
  const asked = {
    ...{ ...common(filter), limit, from: last.from ?? '', holds: [...new Set(held)] },
    // The index is entered where the page begins.
    to: after && after.at < to ? after.at : to,
    ...{ after: after?.id ?? null, at: after?.at ?? null },
    ...{ holdsAny: some(holds?.any), holdsAll: some(holds?.all) },
    ...{ platforms: some(platforms), languages: some(languages), statuses: some(status) },
    ...{ networks: some(networks), places: some(places) },
  };
  return graph.read(
    statement(held.length > 0 ? 'ask/explore/ads-holding' : 'ask/explore/ads'),
    asked,
  );
}

/**
 * Ids of identifiers, images, clusters or templates that fit, in the order of ids.
 * @param after the id behind which to begin
 */
export async function listIdentifiers(
  graph: Graph,
  filter: IdentifierFilter,
  limit: number,
  after = '',
): Promise<string[]> {
  const { kinds, platforms, hub, minAds, lastSeen } = filter;
  const last = times(lastSeen);
  const asked = {
    ...{ ...common(filter), hub: hub ?? null, minAds: minAds ?? 0 },
    ...{ lastFrom: last.from, lastTo: last.to },
    ...{ platformsAny: some(platforms?.any), platformsAll: some(platforms?.all) },
  };
  const ids: string[] = [];
  // An id begins with its kind, so that kind after kind is the order of ids.
  for (const kind of [...new Set(kinds)].sort()) {
    const [begin, end] = [`${kind}:`, `${kind};`];
    if (ids.length === limit || after >= end) continue;
    const from = after > begin ? after : begin;
    const rows = await graph.read<{ id: string }>(statement('ask/explore/identifiers'), {
      ...asked,
      ...{ after: from, end, limit: limit - ids.length },
    });
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

function common({ countries, firstSeen, inNetwork }: Filter) {
  const ids = (codes: Given<readonly string[]>) => some(codes?.map((code) => `country:${code}`));
  const first = times(firstSeen);
  return {
    ...{ countriesAny: ids(countries?.any), countriesAll: ids(countries?.all) },
    ...{ firstFrom: first.from, firstTo: first.to, inNetwork: inNetwork ?? null },
  };
}

const some = (values: Given<readonly string[]>): readonly string[] | null =>
  values && values.length > 0 ? values : null;

const times = (days: Given<Days>) => ({
  from: days?.from ? `${days.from}T00:00:00.000Z` : null,
  to: days?.to ? `${days.to}T23:59:59.999Z` : null,
});
