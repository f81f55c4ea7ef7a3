import type { CaptureRecord } from '../../../seed-data/captures.ts';
import { rngOf } from '../../../seed-data/rng.ts';
import type { HandWorld, WorldName } from '../types.ts';
import { type Contact, idOf } from './contacts.ts';
import { Desk } from './desk.ts';
import { type Pressure, planWorld } from './plans.ts';
import { publish } from './publish.ts';
import { namer, recordsOf } from './records.ts';

/** What any case file holds of everything. */
const background: Pressure = {
  ...{ hubs: 0.05, houses: 0.03, stock: 0.04, thieves: 0.4 },
  ...{ rotation: 0.12, recycling: 0.02, lending: 0.004, support: 0.02 },
};
const quiet: Pressure = {
  ...{ hubs: 0, houses: 0, stock: 0, thieves: 0 },
  ...{ rotation: 0.08, recycling: 0, lending: 0, support: 0 },
};

const pressures: Record<WorldName, Pressure> = {
  easy: quiet,
  hubs: { ...background, hubs: 0.5, houses: 0.3, stock: 0.3, support: 0.5 },
  thieves: { ...background, thieves: 6 },
  rotation: { ...background, rotation: 0.9 },
  recycled: { ...background, recycling: 0.6, rotation: 0.3 },
  giant: {
    ...{ hubs: 0.5, houses: 0.35, stock: 0.35, thieves: 4 },
    ...{ rotation: 0.4, recycling: 0.5, lending: 0.12, support: 0.4 },
  },
  mixed: {
    ...{ hubs: 0.22, houses: 0.15, stock: 0.15, thieves: 2 },
    ...{ rotation: 0.4, recycling: 0.2, lending: 0.03, support: 0.15 },
  },
};

/** A world as a reviewer of link analyses has met them; plans.ts says what an owner is. */
export function ledger(options: { world: WorldName; ads: number; seed: number }): HandWorld {
  const { world, ads, seed } = options;
  const pressure = pressures[world];
  const desk = new Desk(seed);
  const drafts = planWorld(desk, ads, pressure, rngOf(seed, `ledger/${world}/plans`)).flatMap(
    (plan) => publish(desk, plan, pressure, seed),
  );
  drafts.sort((one, other) => one.day - other.day);
  const name = namer(seed);
  const owners = new Map<string, string>();
  const holders = new Map<string, Set<string>>();
  const hold = (id: string, owner: string): void => {
    const held = holders.get(id) ?? new Set<string>();
    holders.set(id, held.add(owner));
  };
  const printing = rngOf(seed, `ledger/${world}/support`);
  const records: CaptureRecord[] = [];
  for (const [at, draft] of drafts.entries()) {
    const { owner, platform } = draft;
    const adId = name(platform, draft.day);
    owners.set(`${platform.host}/${adId}`, owner);
    const prints = platform.support && printing.chance(pressure.support);
    const support: Contact | undefined = prints ? desk.sharing(platform.support) : undefined;
    for (const contact of [
      ...draft.contacts,
      ...(draft.edited ?? []),
      ...(support ? [support] : []),
    ])
      hold(idOf(contact), owner);
    for (const sha of draft.pictures) hold(desk.alike.get(sha) ?? '', owner);
    records.push(...recordsOf(draft, adId, support, rngOf(seed, `ledger/${world}/ad/${at}`)));
  }
  records.sort((one, other) => (one.capturedAt < other.capturedAt ? -1 : 1));
  const several = (id: string, least: number): boolean => (holders.get(id)?.size ?? 0) >= least;
  return {
    captures: () => records,
    owners,
    pictures: desk.alike,
    hubs: [...desk.shared].filter((id) => several(id, 3)),
    recycled: [...new Set(desk.reused.map(idOf))].filter((id) => several(id, 2)),
  };
}
