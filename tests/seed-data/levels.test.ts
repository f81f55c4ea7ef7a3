import { describe, expect, it } from 'vitest';
import { planAd } from '../../seed-data/ads.ts';
import { generateScenario, presets, type ScenarioName, type Truth } from '../../seed-data/index.ts';
import { rosterOf } from '../../seed-data/roster.ts';

const names = Object.keys(presets) as ScenarioName[];
const counted = (ads: Truth['ads'], of: 'owner' | 'hand'): Map<string, number> => {
  const sizes = new Map<string, number>();
  for (const ad of Object.values(ads)) sizes.set(ad[of], (sizes.get(ad[of]) ?? 0) + 1);
  return sizes;
};
const adsOf = (sizes: Map<string, number>, from: number, to = Number.POSITIVE_INFINITY): number =>
  [...sizes.values()].filter((n) => n >= from && n <= to).reduce((sum, n) => sum + n, 0);

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
  const houses = truth.networks;

  it('has 40 % of its ads from independents of one to five ads', () => {
    const alone = Object.values(truth.ads).filter(({ kind }) => kind === 'independent');
    expect(alone.length).toBe(0.4 * ads);
    for (const { owner, hand } of alone) {
      expect(hand).toBe(owner);
      expect(owners.get(owner)).toBeLessThanOrEqual(5);
    }
  });

  it('has many small houses and few large ones, the largest of some 350 ads', () => {
    const workers = houses.map((house) => house.workers);
    expect(Math.max(...workers)).toBeLessThanOrEqual(45);
    expect(Math.max(...workers)).toBeGreaterThan(35);
    const upTo = (n: number) => workers.filter((count) => count <= n).length / workers.length;
    expect(upTo(2)).toBeGreaterThan(0.45);
    expect(upTo(2)).toBeLessThan(0.7);
    expect(upTo(12)).toBeGreaterThan(0.8);
    const largest = Math.max(...owners.values());
    expect(largest).toBeGreaterThanOrEqual(300);
    expect(largest).toBeLessThanOrEqual(400);
    // Every size is there in numbers by which recall can be told.
    expect(adsOf(owners, 100)).toBeGreaterThan(0.2 * ads);
    expect(adsOf(owners, 30, 99)).toBeGreaterThan(0.1 * ads);
    expect(adsOf(owners, 6, 29)).toBeGreaterThan(0.1 * ads);
  });

  it('has workers with numbers of their own, of which many change', () => {
    const hands = counted(truth.ads, 'hand');
    expect(Math.max(...hands.values())).toBeLessThan(60);
    const [workers, phones] = houses.reduce(
      ([w, p], house) => [w + house.workers, p + house.phones.length],
      [0, 0],
    );
    expect(phones / workers).toBeGreaterThan(1.2);
  });

  it('shows the number of the house in most ads, a worker’s in some, its payment handle in a fifth', () => {
    const source = { scenario: presets.fleet, seed: 21, roster: rosterOf(presets.fleet, ads, 21) };
    const large = source.roster.owners.filter(({ house, size }) => house !== null && size >= 100);
    const behind = large.filter(({ house }) => (house?.booking.length ?? 0) > 0);
    expect(large.length).toBeGreaterThan(15);
    expect(behind.length / large.length).toBeGreaterThan(0.6);
    expect(large.filter(({ payments }) => payments.length > 0).length).toBeGreaterThan(
      0.6 * large.length,
    );
    const cities = behind.map(({ house }) => house?.booking.length ?? 0);
    expect(Math.min(...cities)).toBeGreaterThan(1);
    const plans = behind.map((owner) => ({
      numbers: new Set(owner.house?.booking.flatMap(({ line }) => line.map(({ phone }) => phone))),
      owner,
      plans: Array.from({ length: owner.size }, (_, at) => planAd(source, owner.first + at)),
    }));
    const all = plans.flatMap(({ numbers, owner, plans: made }) =>
      made.map(({ phones, payments }) => ({
        booked: phones.some(({ value }) => numbers.has(value)),
        own: phones.some(({ value }) => !numbers.has(value)),
        paid: owner.payments.length === 0 ? null : payments.length > 0,
      })),
    );
    const share = (is: (ad: (typeof all)[number]) => boolean) => all.filter(is).length / all.length;
    expect(share(({ booked }) => booked)).toBeGreaterThan(0.55);
    expect(share(({ booked, own }) => own && !booked)).toBeGreaterThan(0.15);
    expect(share(({ booked, own }) => booked && own)).toBeGreaterThan(0.15);
    const paid = all.filter((ad) => ad.paid !== null);
    expect(paid.filter((ad) => ad.paid).length / paid.length).toBeCloseTo(0.225, 1);
  });
});

describe('agents', () => {
  const ads = 20_000;
  const truth = generateScenario({ scenario: 'agents', seed: 22, ads }).truth();
  const contacts = truth.hubs.filter(({ why }) => / of agent-/.test(why));
  const between = (value: number, low: number, high: number) => value >= low && value <= high;

  it('has hundreds of contacts that ten to forty ads of strangers show', () => {
    expect(contacts.length).toBeGreaterThan(200);
    const usual = contacts.filter((one) => between(one.ads, 10, 40) && one.posters >= 5);
    expect(usual.length / contacts.length).toBeGreaterThan(0.8);
    expect(Math.max(...contacts.map((one) => one.ads))).toBeLessThan(60);
    const accounts = contacts.filter(({ id }) => id.startsWith('handle:')).length;
    expect(between(accounts / contacts.length, 0.25, 0.6)).toBe(true);
  });

  it('has switchboards over more than forty sellers', () => {
    const lines = truth.hubs.filter(({ why }) => why.startsWith('switchboard of agency-'));
    expect(lines.length).toBeGreaterThan(5);
    for (const { id, posters } of lines) expect(posters, id).toBeGreaterThan(40);
  });

  it('has clients who are strangers, houses among them, and and never makes them one owner', () => {
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
