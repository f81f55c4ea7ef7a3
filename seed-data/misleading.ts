import type { AdPlan, AdSource } from './ads.ts';
import { isoTime, printedSupport } from './captures.ts';
import type { TrueHub, TrueRecycling } from './truth.ts';

/** What in a scenario misleads whoever links by it: hubs, and numbers that are reassigned. */

/** Counts ads and posters of what may be a hub. */
export class Tally {
  private readonly seen = new Map<string, { ads: number; posters: Set<string> }>();

  add(id: string, owner: string): void {
    const entry = this.seen.get(id) ?? { ads: 0, posters: new Set<string>() };
    entry.ads += 1;
    entry.posters.add(owner);
    this.seen.set(id, entry);
  }

  /** Entries of at least two owners, by id. */
  shared(): { id: string; ads: number; posters: number }[] {
    return [...this.seen]
      .filter(([, { posters }]) => posters.size > 1)
      .map(([id, { ads, posters }]) => ({ id, ads, posters: posters.size }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** Counts who shows what is known to join strangers: agencies, boards' addresses, shared hosts. */
export function hubsOf(source: AdSource): { note(plan: AdPlan): void; shared(): TrueHub[] } {
  const tally = new Tally();
  const why = new Map<string, string>();
  for (const agency of source.roster.agencies) {
    const { id, title, phone, handle } = agency;
    const number = title === 'switchboard' ? title : 'number';
    if (phone !== null) why.set(`phone:${phone}`, `${number} of ${id}`);
    if (handle !== null) why.set(`handle:${handle}`, `chat account of ${id}`);
  }
  return {
    note: (plan) => {
      const support = printedSupport(source, plan);
      if (support !== null) {
        why.set(`email:${support}`, `address of the board ${plan.platform.host}`);
        tally.add(`email:${support}`, plan.owner.id);
      }
      const hosts = plan.sites.flatMap(({ value }) => value.match(/^[^/]+(?=\/)/) ?? []);
      for (const host of hosts) {
        why.set(`site:${host}`, 'host where strangers keep their pages');
        tally.add(`site:${host}`, plan.owner.id);
      }
      const shown = [
        ...plan.phones.map(({ value }) => `phone:${value}`),
        ...plan.handles.map(({ value }) => `handle:${value}`),
      ];
      for (const id of shown) if (why.has(id)) tally.add(id, plan.owner.id);
    },
    shared: () => tally.shared().map((hub) => ({ ...hub, why: why.get(hub.id) ?? '' })),
  };
}

/** Follows the numbers that are reassigned: only those that both owners really show count. */
export function usesOf({ roster, scenario }: AdSource): {
  note(plan: AdPlan): void;
  reassigned(): TrueRecycling[];
} {
  const watched = new Map(roster.recyclings.map((one) => [one.phone, one]));
  const seen = new Map<string, { first: number; last: number }>();
  return {
    note: ({ phones, owner, minute }) => {
      for (const { value } of phones) {
        if (!watched.has(value)) continue;
        const entry = seen.get(`${value} ${owner.id}`) ?? { first: minute, last: minute };
        entry.first = Math.min(entry.first, minute);
        entry.last = Math.max(entry.last, minute);
        seen.set(`${value} ${owner.id}`, entry);
      }
    },
    reassigned: () =>
      [...watched.values()].flatMap(({ phone, before, after }) => {
        const old = seen.get(`${phone} ${before}`);
        const now = seen.get(`${phone} ${after}`);
        if (old === undefined || now === undefined) return [];
        const lastBefore = isoTime(scenario.days, old.last);
        return [
          {
            id: `phone:${phone}`,
            before,
            after,
            lastBefore,
            firstAfter: isoTime(scenario.days, now.first),
          },
        ];
      }),
  };
}
