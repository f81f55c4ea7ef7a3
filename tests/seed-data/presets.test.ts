import { describe, expect, it } from 'vitest';
import { generateScenario, presets, type ScenarioName, type Truth } from '../../seed-data/index.ts';

const names = Object.keys(presets) as ScenarioName[];

describe('presets', () => {
  it.each(names)('%s: shares add up and every ad has an owner', (name) => {
    const { shares } = presets[name];
    const sum = Object.values(shares).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 9);
    const scenario = generateScenario({ ads: 400, seed: 3, scenario: name });
    const truth = scenario.truth();
    expect(Object.keys(truth.ads).length).toBe(400);
    const captures = [...scenario.captures()];
    expect(captures.length).toBe(scenario.size);
  });

  it.each([1, 2, 7, 30])('a scenario of %i ads can be made', (ads) => {
    for (const name of names) {
      expect(
        Object.keys(generateScenario({ ads, seed: 2, scenario: name }).truth().ads).length,
      ).toBe(ads);
    }
  });

  const made = new Map<ScenarioName, Truth>();
  const truths = (name: ScenarioName): Truth => {
    const truth =
      made.get(name) ?? generateScenario({ ads: 2500, seed: 4, scenario: name }).truth();
    made.set(name, truth);
    return truth;
  };
  const share = (name: ScenarioName, kind: string): number =>
    Object.values(truths(name).ads).filter((ad) => ad.kind === kind).length / 2500;

  it('each scenario stresses what it is named for', () => {
    expect(truths('easy').hubs).toEqual([]);
    expect(truths('easy').reassigned).toEqual([]);
    const switchboards = truths('hubs').hubs.filter(({ id }) => id.startsWith('phone:'));
    expect(Math.max(...switchboards.map(({ posters }) => posters))).toBeGreaterThan(80);
    expect(share('copycats', 'copycat')).toBeCloseTo(presets.copycats.shares.copycat, 2);
    expect(truths('reassigned').reassigned.length).toBeGreaterThan(60);
    const numbers = (name: ScenarioName): number => {
      const networks = truths(name).networks;
      const phones = networks.reduce((sum, network) => sum + network.phones.length, 0);
      return phones / networks.reduce((sum, network) => sum + network.ads, 0);
    };
    expect(numbers('rotation')).toBeGreaterThan(1.8 * numbers('mixed'));
  });

  it('a reassigned number is silent for the promised time between its owners', () => {
    const { reassignedGapDays } = presets.reassigned;
    for (const { id, before, after, lastBefore, firstAfter } of truths('reassigned').reassigned) {
      const days = (Date.parse(firstAfter) - Date.parse(lastBefore)) / 86_400_000;
      expect(days, id).toBeGreaterThan(reassignedGapDays - 1);
      expect(before).not.toBe(after);
    }
  });
});
