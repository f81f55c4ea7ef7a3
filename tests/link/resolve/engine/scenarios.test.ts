import { describe, expect, test } from 'vitest';
import { type Resolution, resolve } from '../../../../server/link/resolve/index.ts';
import { observedOf, type SmallAd } from './observations.ts';
import { reassigned } from './reassigned.ts';

/** An ad that is named by its owner: `ad:<owner>/<n>`. */
const ad = (owner: string, n: number, day: number, place: number, ...holds: SmallAd['holds']) => ({
  id: `ad:${owner}/${String(n).padStart(3, '0')}`,
  day,
  place,
  holds,
});
const inText = (id: string) => ({ id, sourceField: 'text' }) as const;

/** Sellers with a phone, a template and a cluster of their own, `ads` ads each, in a town of their own. */
const sellers = (
  count: number,
  ads: number,
  more: (seller: number) => SmallAd['holds'] = () => [],
) =>
  Array.from({ length: count }, (_, s) =>
    Array.from({ length: ads }, (_, n) =>
      ad(
        `seller${String(s).padStart(2, '0')}`,
        n,
        10 * n + s,
        s,
        ...[`phone:own${s}`, `template:own${s}`, `cluster:own${s}`],
        ...more(s),
      ),
    ),
  ).flat();

/** The owners that each network of two ads or more mixes. */
function mixed(ads: readonly SmallAd[], { networks }: Resolution): string[][] {
  const owner = (n: number) => ads[n]?.id.split(/[:/]/)[1] ?? '';
  return networks
    .map((network) => [...new Set(Array.from(network.ads, owner))].sort())
    .filter((owners) => owners.length > 1);
}

/** In how many networks an owner's ads are. */
const partsOfOwner = (ads: readonly SmallAd[], { networkOf }: Resolution, owner: string): number =>
  new Set(ads.flatMap(({ id }, n) => (id.startsWith(`ad:${owner}/`) ? [networkOf[n]] : []))).size;

const identifierNamed = (ads: readonly SmallAd[], id: string): number =>
  observedOf(ads).identifiers.ids.indexOf(id);

describe('a switchboard that thirty sellers share', () => {
  const ads = sellers(30, 4, () => ['phone:switchboard']);
  const result = resolve(observedOf(ads));

  test('merges none of them, and each seller’s ads stay together', () => {
    expect(mixed(ads, result)).toEqual([]);
    expect(result.networks).toHaveLength(30);
  });

  test('is called a hub, with the numbers behind it', () => {
    const identifier = identifierNamed(ads, 'phone:switchboard');
    const verdict = result.verdicts.find((one) => one.identifier === identifier);
    expect(verdict).toMatchObject({ hub: true, reason: 'unconnected', ads: 120, groups: 30 });
  });

  test('merges them all once a person says that it is exclusive', () => {
    const identifier = identifierNamed(ads, 'phone:switchboard');
    const said = { id: 'j', at: '1', kind: 'exclusive', identifier } as const;
    expect(resolve(observedOf(ads), [said]).networks).toHaveLength(1);
  });
});

test('a switchboard is a hub though one large user places most of its ads', () => {
  const large = Array.from({ length: 90 }, (_, n) =>
    ad('large', n, n, n % 9, 'phone:switchboard', 'handle:large'),
  );
  const ads = [...large, ...sellers(30, 1, () => ['phone:switchboard'])];
  const result = resolve(observedOf(ads));
  expect(mixed(ads, result)).toEqual([]);
  expect(partsOfOwner(ads, result, 'large')).toBe(1);
});

test('a number that four large sellers show now and then, and who share nothing else, merges none of them', () => {
  const ads = sellers(4, 40).map((one, n) =>
    n % 4 === 0 ? { ...one, holds: [...one.holds, 'phone:desk'] } : one,
  );
  expect(mixed(ads, resolve(observedOf(ads)))).toEqual([]);
});

describe('a copycat who takes pictures and words', () => {
  const victim = sellers(1, 12);
  const copycat = (place: number) =>
    [0, 1, 2].map((n) =>
      ad('copycat', n, 130 + n, place, 'phone:copycat', 'cluster:own0', 'template:own0'),
    );

  test('is not the victim', () => {
    const ads = [...victim, ...copycat(5)];
    const result = resolve(observedOf(ads));
    expect(mixed(ads, result)).toEqual([]);
    expect(result.rejected[0]).toMatchObject({ why: 'elsewhere' });
  });

  test('is not the victim where the victim’s number was left in the text', () => {
    const ads = [
      ...victim,
      ...copycat(5).map((one) => ({ ...one, holds: [...one.holds, inText('phone:own0')] })),
    ];
    expect(mixed(ads, resolve(observedOf(ads)))).toEqual([]);
  });
});

test('a number in one ad of fifty may have strayed there', () => {
  const ads = sellers(2, 50).map((one) =>
    one.id.endsWith('/007') ? { ...one, holds: [...one.holds, 'handle:odd'] } : one,
  );
  expect(mixed(ads, resolve(observedOf(ads)))).toEqual([]);
});

describe('numbers that change', () => {
  const months = Array.from({ length: 6 }, (_, month) =>
    Array.from({ length: 5 }, (_, n) =>
      ad(
        'operator',
        month * 10 + n,
        month * 30 + n * 5,
        n % 2,
        ...[`phone:${month}`, `cluster:${n}`, 'template:a'],
        ...(n === 0 ? ['payment:1'] : []),
      ),
    ),
  ).flat();

  test('one operator stays one network through six numbers', () => {
    const ads = [...months, ...sellers(10, 4)];
    const result = resolve(observedOf(ads));
    expect(partsOfOwner(ads, result, 'operator')).toBe(1);
    expect(mixed(ads, result)).toEqual([]);
  });

  test('each merge says by what rule and on what evidence it rests', () => {
    const { merges } = resolve(observedOf(months));
    for (const { rule, evidence, probability } of merges) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(probability).toBeGreaterThan(0.5);
      if (rule === 'one-strong')
        expect(evidence.some(({ weight }) => weight === 'strong')).toBe(true);
    }
  });
});

describe('a number that passed to another owner', () => {
  const result = resolve(observedOf(reassigned));

  test('does not make one of the two owners', () => {
    expect(mixed(reassigned, result)).toEqual([]);
    expect(result.networks).toHaveLength(20 + 2 * 8);
  });

  test('is named with the day, the ads on both sides and what they share', () => {
    expect(result.reassigned).toHaveLength(8);
    expect(result.reassigned[0]).toMatchObject({
      lastBefore: 6,
      firstAfter: 150,
      adsBefore: 3,
      adsAfter: 3,
      shared: 'nothing',
    });
  });
});

test('everything hangs together by a hub, a stock cluster and a house template, and is not one network', () => {
  const ads = sellers(40, 5, (s) => [
    'email:board',
    ...(s % 2 === 0 ? ['phone:switchboard'] : []),
    ...(s % 3 === 0 ? ['cluster:stock'] : []),
    ...(s % 4 === 0 ? ['template:house'] : []),
  ]);
  const result = resolve(observedOf(ads));
  expect(mixed(ads, result)).toEqual([]);
  expect(result.networks[0]?.ads).toHaveLength(5);
});

test('a number that is only doubtfully read does not link two ads by itself', () => {
  const networks = (confidence: number) =>
    resolve(
      observedOf(['a', 'b'].map((owner, n) => ad(owner, 0, n, 0, { id: 'phone:1', confidence }))),
    ).networks.length;
  expect([networks(1), networks(0.2)]).toEqual([1, 2]);
});
