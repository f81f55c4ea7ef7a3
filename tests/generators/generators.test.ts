import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import type { CaptureRecord } from '../../seed-data/index.ts';
import { parseCapture } from '../../server/capture/index.ts';
import { componentsOf } from '../../server/evaluate/components.ts';
import { agreementOf } from '../../server/evaluate/measures.ts';
import { docket } from './docket/index.ts';
import { allLands as docketLands } from './docket/lands.ts';
import { sounding } from './sounding/index.ts';
import { lands as soundingLands } from './sounding/lands.ts';
import { touchstone } from './touchstone/index.ts';
import { lands as touchstoneLands } from './touchstone/lands.ts';
import type { TracedScenario } from './traces.ts';
import { type ScenarioName, scenarioNames } from './types.ts';

/** Blocks of numbers that nobody has, with the code of their land; some are kept for films and books. */
const blocks = [
  ...docketLands.map(({ plan }) => plan),
  ...Object.values(touchstoneLands).map(({ plan }) => plan),
  ...soundingLands,
].flatMap((plan) => plan.blocks.map((block) => `+${plan.code}${block}`));

it('numbers come from blocks that nobody has', () => {
  expect(blocks.filter((block) => !/00$|^\+61\d7010$/.test(block))).toEqual([]);
});

describe.each(Object.entries({ docket, touchstone, sounding }))('%s', (_, make) => {
  it('makes the same scenario again, in captures that are read whole, and knows whose each ad is', () => {
    const options = { scenario: 'giant', seed: 3, ads: 400 } as const;
    const scenario = make(options);
    const records = [...scenario.captures()];
    expect([...make(options).captures()]).toEqual(records);
    const ads = new Set(records.map(({ platform, adId }) => `${platform}/${adId}`));
    expect(ads.size).toBeGreaterThan(200);
    expect([...ads].filter((ad) => !scenario.owners.has(ad))).toEqual([]);
    for (const record of records)
      expect(parseCapture(record, Date.UTC(2027, 0, 1))).toMatchObject({ leftOut: [] });
  });

  it.each(scenarioNames)(
    '%s is fictional, fills its slots and is what its name says',
    (scenario) => {
      const made = make({ scenario, seed: 3, ads: 1000 });
      const records = [...made.captures()];
      const words = records.map(({ title = '', text = '' }) => `${title} ${text}`);
      expect(words.filter((text) => /[{}[\]]|undefined/.test(text))).toEqual([]);
      expectNobodysLinks(records);
      const ids = new Set([...made.traces.values()].flat().map(({ id }) => id));
      expect([...ids].filter((id) => !isFictional(id))).toEqual([]);

      const named = (...scenarios: readonly ScenarioName[]) => scenarios.includes(scenario);
      const copycats = [...made.owners.values()].filter((owner) => owner.startsWith('t'));
      expect(copycats.length > 0.1 * made.owners.size).toBe(named('copycats', 'giant'));
      if (named('easy')) expect([...made.hubs, ...made.reassigned, ...copycats]).toEqual([]);
      if (named('hubs', 'giant')) expect(made.hubs.length).toBeGreaterThan(5);
      if (named('reassigned', 'giant')) expect(made.reassigned.length).toBeGreaterThan(5);
    },
  );

  it('leads plain linking astray where strangers have something in common, and only there', () => {
    expect(linkedF1(make({ scenario: 'easy', seed: 3, ads: 2000 }))).toBeGreaterThan(0.85);
    expect(linkedF1(make({ scenario: 'giant', seed: 3, ads: 2000 }))).toBeLessThan(0.6);
  });
});

/** Links lead to names that nobody has, or to accounts on services of the scenario. */
function expectNobodysLinks(records: readonly CaptureRecord[]): void {
  const links = JSON.stringify(records).matchAll(/https?:\/\/([^/"\s|,\\]+)/g);
  for (const host of new Set([...links].map(([, host]) => host)))
    expect(host).toMatch(/\.(example|test)\.?$|^(t\.me|wa\.me|instagram\.com)$/);
}

function isFictional(id: string): boolean {
  if (id.startsWith('handle:')) return /demo|sample|invented|notreal/.test(id);
  if (/^(email|site):/.test(id)) return /\.(example|test)$/.test(id);
  const number = /^(?:phone:|payment:[^:]+:)(\+.*)/.exec(id)?.[1];
  if (number === undefined) return true;
  const isValid = parsePhoneNumberFromString(number)?.isValid();
  return isValid === true && blocks.some((block) => number.startsWith(block));
}

/** How far whatever shares anything agrees with the owners. */
function linkedF1({ owners, traces }: TracedScenario): number {
  const things = [...traces].map(([id, held]) => ({ id, held: held.map((one) => one.id) }));
  const found = componentsOf(things);
  const said = [...owners].map(([id, truth]) => ({ said: found.get(id) ?? id, truth }));
  return agreementOf(said).bCubed.f1 ?? 0;
}
