import { gather } from './gather.ts';
import type { GeneratorScenario } from './types.ts';

/** Whose a thing is that an ad shows: the owner's, of many by design, or somebody's from whom it was taken. */
export type Whose = 'own' | 'shared' | 'taken';

/** A thing that an ad holds, as the scenario meant it, however it was written down. */
export interface Trace {
  /** `phone:+7…` and the like, `cluster:…` of the untouched picture, `template:…` by its author. */
  readonly id: string;
  readonly whose: Whose;
}

/** A scenario with what a careful reader could find in each ad. */
export interface TracedScenario extends GeneratorScenario {
  /** By the ad's id. */
  readonly traces: ReadonlyMap<string, readonly Trace[]>;
}

/** Ids of what is in ads of two owners or more as the one or the other, templates aside. */
export function heldBySeveral<Ad extends { readonly owner: unknown }>(
  ads: readonly Ad[],
  tracesOf: (ad: Ad) => readonly Trace[],
  as: Whose,
): string[] {
  const held = ads.flatMap((ad) =>
    tracesOf(ad)
      .filter(({ id, whose }) => whose === as && !id.startsWith('template:'))
      .map(({ id }) => ({ id, owner: ad.owner })),
  );
  return [...gather(held, ({ id }) => id)].flatMap(([id, by]) =>
    new Set(by.map(({ owner }) => owner)).size > 1 ? [id] : [],
  );
}
