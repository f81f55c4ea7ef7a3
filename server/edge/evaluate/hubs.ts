import type { Observation } from './components.ts';

const sorts = ['contacts', 'pictures', 'templates'] as const;

/** What a resolution called hubs, beside who truly holds them. Nothing is said of who made the scenario so. */
export interface HubsFound {
  readonly sort: (typeof sorts)[number];
  /** Called hubs; and of these, what ads of two owners or more hold. */
  readonly flagged: number;
  readonly shared: number;
  /** Said to stand in several networks and to be no hub; and of these, what ads of two owners or more hold. */
  readonly sharedIdentifiers: number;
  readonly acrossShared: number;
  /** What ads of two owners or more hold, whatever was said of it. */
  readonly several: number;
  /** What ads of `many` owners or more hold, called a hub or not; and of these, what was called one. */
  readonly wide: number;
  readonly wideFlagged: number;
}

/** From so many owners on, what they hold in common is no owner's. */
export const many = 10;

const sortOf = (id: string): HubsFound['sort'] => {
  if (id.startsWith('template:')) return 'templates';
  return id.startsWith('cluster:') || id.startsWith('image:') ? 'pictures' : 'contacts';
};

/**
 * Compares hubs with the owners of the ads that hold them.
 * @param ads whose owner is known
 * @param hubs ids of what was called a hub; what none of these ads holds counts for nothing
 * @param sharedIdentifiers ids of what was said to stand in several networks
 */
export function hubsFound(
  ads: readonly Observation[],
  owners: ReadonlyMap<string, string>,
  hubs: ReadonlySet<string>,
  sharedIdentifiers: ReadonlySet<string> = new Set(),
): HubsFound[] {
  const ownersOf = new Map<string, Set<string>>();
  for (const { id, held } of ads)
    for (const one of held) {
      const known = ownersOf.get(one) ?? new Set();
      ownersOf.set(one, known.add(owners.get(id) ?? id));
    }
  const found = sorts.map((sort) => ({
    ...{ sort, flagged: 0, shared: 0, sharedIdentifiers: 0, acrossShared: 0 },
    ...{ several: 0, wide: 0, wideFlagged: 0 },
  }));
  for (const [id, { size }] of ownersOf) {
    const counts = found[sorts.indexOf(sortOf(id))];
    if (!counts) continue;
    const hub = hubs.has(id);
    if (hub) counts.flagged += 1;
    if (hub && size > 1) counts.shared += 1;
    if (sharedIdentifiers.has(id)) counts.sharedIdentifiers += 1;
    if (sharedIdentifiers.has(id) && size > 1) counts.acrossShared += 1;
    if (size > 1) counts.several += 1;
    if (size >= many) counts.wide += 1;
    if (hub && size >= many) counts.wideFlagged += 1;
  }
  return found;
}
