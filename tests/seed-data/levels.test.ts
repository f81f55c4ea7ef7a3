import { describe, expect, it } from 'vitest';
import { generateScenario, presets, type ScenarioName, type Truth } from '../../seed-data/index.ts';

const names = Object.keys(presets) as ScenarioName[];
const counted = (ads: Truth['ads'], of: 'owner' | 'hand'): Map<string, number> => {
  const sizes = new Map<string, number>();
  for (const ad of Object.values(ads)) sizes.set(ad[of], (sizes.get(ad[of]) ?? 0) + 1);
  return sizes;
};

/** Place of an operator among those of its scenario: 0 for `net-001`. */
const placeOf = (owner: string): number => Number(owner.replace('net-', '')) - 1;

const small = [1, 10, 300].flatMap((ads) => names.map((scenario) => ({ scenario, ads })));

describe('truth on two levels', () => {
  it.each(small)('$scenario of $ads ads: a hand is of one owner', ({ scenario, ads }) => {
    const truth = generateScenario({ scenario, ads, seed: 8 }).truth();
    expect(Object.keys(truth.ads).length).toBe(ads);
    const ownerOf = new Map<string, string>();
    for (const { owner, hand, kind, worker } of Object.values(truth.ads)) {
      expect(ownerOf.get(hand) ?? owner).toBe(owner);
      ownerOf.set(hand, owner);
      // Who works alone is one hand; an office writes for all its workers; in a house they write themselves.
      const { house } = presets[scenario].operator;
      const writes = kind === 'operator' && house !== null && placeOf(owner) % house.every === 0;
      expect(hand).toBe(writes ? worker : owner);
    }
  });

  it.each([
    { scenario: 'fleet', ads: 300 },
    { scenario: 'agents', ads: 300 },
  ] as const)('$scenario: the same seed gives the same, another something else', (options) => {
    const made = (seed: number) => {
      const scenario = generateScenario({ ...options, seed });
      return JSON.stringify([[...scenario.captures()], scenario.truth(), scenario.pictures()]);
    };
    expect(made(5)).toBe(made(5));
    expect(made(6)).not.toBe(made(5));
  });
});

describe('fleet', () => {
  const ads = 20_000;
  const truth = generateScenario({ scenario: 'fleet', seed: 21, ads }).truth();
  const owners = counted(truth.ads, 'owner');

  it('has 40 % of its ads from independents of one to five ads', () => {
    const alone = Object.values(truth.ads).filter(({ kind }) => kind === 'independent');
    expect(alone.length).toBe(0.4 * ads);
    for (const { owner, hand } of alone) {
      expect(hand).toBe(owner);
      expect(owners.get(owner)).toBeLessThanOrEqual(5);
    }
  });
});

describe('agents', () => {
  const ads = 20_000;
  const truth = generateScenario({ scenario: 'agents', seed: 22, ads }).truth();

  it('has clients who are strangers, houses among them, and never makes them one owner', () => {
    const clients = new Map<string, Set<string>>();
    for (const { agency, owner } of Object.values(truth.ads))
      if (agency?.startsWith('agent-'))
        clients.set(agency, (clients.get(agency) ?? new Set()).add(owner));
    const sizes = [...clients.values()].map((owners) => owners.size).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 10)]).toBeGreaterThanOrEqual(5);
    const all = new Set([...clients.values()].flatMap((owners) => [...owners]));
    expect([...all].filter((owner) => owner.startsWith('net-')).length).toBeGreaterThan(10);
    expect([...all].filter((owner) => owner.startsWith('seller-')).length).toBeGreaterThan(1000);
  });
});
