import { type Graph, statement } from '../../core/neo4j/index.ts';
import { type EntityState, type Look, mostLed, type News } from './types.ts';

/** Above so many ads a watch counts them, and does not tell them apart. */
const mostKnown = 2000;
/** Entities that one statement reads. */
const atOnce = 200;

interface Row extends Omit<EntityState, 'known'> {
  readonly id: string;
  readonly known: readonly string[];
  readonly latest: readonly string[];
}

/** An entity as it is now; `latest` are its newest ads where they are too many to be known. */
export type Seen = EntityState & { readonly latest: readonly string[] };

const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort();

/** Those of these entities that the graph holds, as they are now. */
export async function seenNow(graph: Graph, ids: readonly string[]): Promise<Map<string, Seen>> {
  const found = new Map<string, Seen>();
  for (let i = 0; i < ids.length; i += atOnce) {
    const rows = await graph.read<Row>(statement('ask/watches/entities'), {
      ids: ids.slice(i, i + atOnce),
      most: mostKnown,
      newest: mostLed,
    });
    for (const { id, known, countries, platforms, networks, hub, ...row } of rows)
      found.set(id, {
        ...row,
        ...{ countries: sorted(countries), platforms: sorted(platforms) },
        ...{ networks: sorted(networks), hub: hub === true },
        known: row.ads > mostKnown ? null : sorted(known),
      });
  }
  return found;
}

const without = (list: readonly string[], others: readonly string[]): string[] => {
  const there = new Set(others);
  return list.filter((one) => !there.has(one));
};

/** How it is kept: what one look tells apart from the next. */
export const kept = ({ latest: _, ...state }: Seen): EntityState => state;

/**
 * What is new about an entity.
 * @param before null where the graph did not hold it
 * @param now undefined where the graph does not hold it
 */
export function lookAtEntity(
  before: EntityState | null,
  now: Seen | undefined,
): Look<EntityState | null> {
  if (!now) return { state: null, news: before ? [{ what: 'gone' }] : [] };
  const state = kept(now);
  if (!before)
    return {
      state,
      news: [{ what: 'appeared', ads: now.ads, entities: newAds([], now).slice(0, mostLed) }],
    };
  return {
    state,
    news: [...ofAds(before, now), ...ofNetworks(before, now), ...ofItself(before, now)],
  };
}

/** Ads that were not there before; of too many to be told apart the newest. */
export const newAds = (known: readonly string[] | null, now: Seen): readonly string[] =>
  known && now.known ? without(now.known, known) : now.latest;

function ofAds(before: EntityState, now: Seen): News[] {
  const exact = before.known && now.known ? newAds(before.known, now) : undefined;
  const count = exact?.length ?? Math.max(0, now.ads - before.ads);
  const news: News[] = [];
  if (count > 0) {
    const entities = (exact ?? now.latest).slice(0, Math.min(count, mostLed));
    news.push({ what: 'ads', count, shown: entities.length, entities });
  }
  for (const what of ['countries', 'platforms'] as const) {
    const names = without(now[what], before[what]);
    if (names.length > 0) news.push({ what, names });
  }
  return news;
}

/** A run gives new numbers where networks change: it is told which there are now, not that there was a run. */
function ofNetworks({ networks: before }: EntityState, { networks: now }: Seen): News[] {
  const [joined, left] = [without(now, before), without(before, now)];
  if (joined.length === 0 && left.length === 0) return [];
  return [{ what: 'networks', now, before, entities: joined.slice(0, mostLed) }];
}

function ofItself(before: EntityState, now: Seen): News[] {
  const news: News[] = [];
  if (now.hub && !before.hub) news.push({ what: 'hub' });
  if (now.status === 'removed' && before.status !== 'removed') news.push({ what: 'removed' });
  else if (now.lastCaptured !== null && (before.lastCaptured ?? '') < now.lastCaptured)
    news.push({ what: 'captured' });
  return news;
}

/** Of each contact of a list how many ads hold it; those that no ad holds are left out. */
export type ListState = Readonly<Record<string, number>>;

export const listState = (seen: ReadonlyMap<string, Seen>): ListState =>
  Object.fromEntries([...seen].map(([id, { ads }]) => [id, ads]));

/** What is new about a list of contacts. */
export function lookAtList(before: ListState, seen: ReadonlyMap<string, Seen>): Look<ListState> {
  const now = listState(seen);
  const appeared = Object.keys(now).filter((id) => !(id in before));
  const grown = Object.keys(now).filter((id) => (before[id] ?? Infinity) < (now[id] ?? 0));
  if (appeared.length === 0 && grown.length === 0) return { state: now, news: [] };
  const entities = [...appeared, ...grown].slice(0, mostLed);
  const counts = { appeared: appeared.length, grown: grown.length };
  return { state: now, news: [{ what: 'listed', ...counts, entities }] };
}
