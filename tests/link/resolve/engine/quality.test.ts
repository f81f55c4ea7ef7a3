import { expect, test } from 'vitest';
import { claimsOf } from '../../../../server/edge/evaluate/claims.ts';
import { resolve } from '../../../../server/link/resolve/index.ts';
import { agreement } from '../../../bench/resolve/measures.ts';
import { readFrozen, readScenario } from '../../../bench/resolve/read-scenario.ts';
import { frozenScenario, type GeneratorName, type ScenarioName } from '../../../scenarios/index.ts';

/**
 * Measured on 27 November 2026 (`npm run bench -- resolve --ads 1500 --seeds 81 --scenario hubs,copycats,giant`), F1 and
 * precision: hubs 0.960 and 0.992, copycats 0.973 and 0.984, giant 0.969 and 0.994; the largest network has 9.0, 9.1
 * and 9.1 % of the ads, the largest owner 9.0 in each. The same ads always give the same figures, so the room left,
 * five to seven in a thousand, is for a change of the rules that moves a few ads and harms nothing else.
 */
const least = [
  { scenario: 'hubs', f1: 0.954, precision: 0.987 },
  { scenario: 'copycats', f1: 0.967, precision: 0.978 },
  { scenario: 'giant', f1: 0.963, precision: 0.988 },
] as const;

/**
 * Scenarios of other generators (`--generator sounding`), measured on 29 November with engine 2.0: of *touchstone* hubs 0.910 and 0.871,
 * copycats 0.953 and 0.959; of *sounding* copycats 0.964 and 0.967; of *docket* giant 0.941 and 0.925, rotation 0.986 and
 * 0.985. Scenarios of 20,000 ads do better: docs/explanation/what-was-measured.md.
 */
const leastOfOthers = [
  { generator: 'touchstone', scenario: 'hubs', f1: 0.903, precision: 0.864, times: 1.4 },
  { generator: 'touchstone', scenario: 'copycats', f1: 0.947, precision: 0.952, times: 1.1 },
  { generator: 'sounding', scenario: 'copycats', f1: 0.957, precision: 0.96, times: 1.45 },
  { generator: 'docket', scenario: 'giant', f1: 0.935, precision: 0.918, times: 1.1 },
  { generator: 'docket', scenario: 'rotation', f1: 0.979, precision: 0.978, times: 1.1 },
] as const;

const known = new Map<string, ReturnType<typeof resolveAnew>>();

function resolveAnew(generator: GeneratorName, scenario: ScenarioName) {
  const { observed, ownerOf } = readFrozen(frozenScenario(generator, scenario));
  return { ownerOf, resolution: resolve(observed) };
}

/** Of a scenario that two tests look at, once. */
function resolved(generator: GeneratorName, scenario: ScenarioName) {
  const key = `${generator} ${scenario}`;
  const found = known.get(key) ?? resolveAnew(generator, scenario);
  known.set(key, found);
  return found;
}

/** The largest network beside the largest owner: 1.01 at the most when this was measured. */
const mostTimes = 1.1;

test.each(least)(
  'in a scenario of $scenario as much is found and as little is mixed as was measured',
  async ({ scenario, f1, precision }) => {
    const { observed, ownerOf } = await readScenario({ scenario, seed: 81, ads: 1500 }, false);
    const found = agreement(resolve(observed).networkOf, ownerOf);
    expect(found.things).toBe(1500);
    expect(found.bCubed.f1).toBeGreaterThanOrEqual(f1);
    expect(found.bCubed.precision).toBeGreaterThanOrEqual(precision);
    expect(found.largest).toBeLessThanOrEqual(mostTimes * found.trueLargest);
  },
  60_000,
);

test.each(leastOfOthers)(
  'in the scenario of $scenario of $generator as much is found and as little is mixed as was measured',
  ({ generator, scenario, f1, precision, times }) => {
    const { ownerOf, resolution } = resolved(generator, scenario);
    const found = agreement(resolution.networkOf, ownerOf);
    expect(found.things).toBe(1500);
    expect(found.bCubed.f1).toBeGreaterThanOrEqual(f1);
    expect(found.bCubed.precision).toBeGreaterThanOrEqual(precision);
    expect(found.largest).toBeLessThanOrEqual(times * found.trueLargest);
  },
  60_000,
);

test('of merges that are said to be surer more are right; what has grown by weak features is looked at by the rules again', () => {
  const { ownerOf, resolution } = resolved('docket', 'giant');
  const { merges } = resolution;
  const claims = claimsOf(merges, (ad) => ownerOf[ad]);
  const rightOf = (from: number, below: number) => {
    const said = claims.filter(({ probability: p }) => p >= from && p < below);
    expect(said.length).toBeGreaterThan(20);
    return said.filter(({ right }) => right).length / said.length;
  };
  expect(rightOf(0.97, 1)).toBeGreaterThan(0.985);
  expect(rightOf(0.9, 0.97)).toBeLessThan(rightOf(0.97, 1) - 0.05);
  expect(rightOf(0, 0.9)).toBeLessThan(rightOf(0.9, 0.97) - 0.05);

  const grown = merges.findIndex(({ rule }) => rule === 'weak-features');
  const late = merges.slice(grown).filter(({ rule }) => rule !== 'weak-features');
  expect(late.length).toBeGreaterThan(0);
});
