import { describe, expect, it } from 'vitest';
import { generateWorld, presets, type Truth, type WorldName } from '../../seed-data/index.ts';

const names = Object.keys(presets) as WorldName[];

describe('presets', () => {
  it.each(names)('%s: shares add up and every ad has an owner', (name) => {
    const { shares } = presets[name];
    const sum = Object.values(shares).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 9);
    const world = generateWorld({ ads: 400, seed: 3, world: name });
    const truth = world.truth();
    expect(Object.keys(truth.ads).length).toBe(400);
    const captures = [...world.captures()];
    expect(captures.length).toBe(world.size);
  });

  it.each([1, 2, 7, 30])('a world of %i ads can be made', (ads) => {
    for (const name of names) {
      expect(Object.keys(generateWorld({ ads, seed: 2, world: name }).truth().ads).length).toBe(
        ads,
      );
    }
  });

  const made = new Map<WorldName, Truth>();
  const truths = (name: WorldName): Truth => {
    const truth = made.get(name) ?? generateWorld({ ads: 2500, seed: 4, world: name }).truth();
    made.set(name, truth);
    return truth;
  };
  const share = (name: WorldName, kind: string): number =>
    Object.values(truths(name).ads).filter((ad) => ad.kind === kind).length / 2500;

  it('each world stresses what it is named for', () => {
    expect(truths('easy').hubs).toEqual([]);
    expect(truths('easy').recycled).toEqual([]);
    const switchboards = truths('hubs').hubs.filter(({ id }) => id.startsWith('phone:'));
    expect(Math.max(...switchboards.map(({ posters }) => posters))).toBeGreaterThan(80);
    expect(share('thieves', 'copycat')).toBeCloseTo(presets.thieves.shares.copycat, 2);
    expect(truths('recycled').recycled.length).toBeGreaterThan(60);
    const numbers = (name: WorldName): number => {
      const networks = truths(name).networks;
      const phones = networks.reduce((sum, network) => sum + network.phones.length, 0);
      return phones / networks.reduce((sum, network) => sum + network.ads, 0);
    };
    expect(numbers('rotation')).toBeGreaterThan(1.8 * numbers('mixed'));
  });

  it('a recycled number is silent for the promised time between its owners', () => {
    const { recycledGapDays } = presets.recycled;
    for (const { id, before, after, lastBefore, firstAfter } of truths('recycled').recycled) {
      const days = (Date.parse(firstAfter) - Date.parse(lastBefore)) / 86_400_000;
      expect(days, id).toBeGreaterThan(recycledGapDays - 1);
      expect(before).not.toBe(after);
    }
  });
});
