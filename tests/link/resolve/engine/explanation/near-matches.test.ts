import { expect, test } from 'vitest';
import { resolve } from '../../../../../server/link/resolve/index.ts';
import { adsAt, observedOf } from '../observations.ts';

/** Two sellers of six ads each, of which `sharing` hold what is shared. */
const twoSellers = (places: readonly [number, number], sharing: number, ...shared: string[]) =>
  observedOf(
    ['a', 'b'].flatMap((owner, s) =>
      Array.from({ length: 6 }, (_, n) => ({
        id: `ad:${owner}${n}`,
        day: 10 * n + 100 * s,
        place: places[s] ?? -1,
        holds: [`phone:${owner}`, `email:${owner}`, ...(n < sharing ? shared : [])],
      })),
    ),
  );

test('two networks with a cluster in common, in two cities, are named as apart because of it', () => {
  const { networks, rejected } = resolve(twoSellers([1, 2], 6, 'cluster:1', 'template:1'));
  expect(networks).toHaveLength(2);
  expect(rejected).toMatchObject([{ a: 0, b: 1, why: 'elsewhere' }]);
  expect(rejected[0]?.probability).toBeLessThan(0.5);
  expect(rejected[0]?.evidence.map(({ ads }) => ads)).toEqual([
    [6, 6],
    [6, 6],
  ]);
});

test('what a person called shared is named as all that two networks share', () => {
  const observed = twoSellers([1, 1], 2, 'handle:1');
  const identifier = observed.identifiers.ids.indexOf('handle:1');
  const said = { id: 'j', at: '1', kind: 'shared', identifier } as const;
  const { networks, rejected } = resolve(observed, [said]);
  expect(networks).toHaveLength(2);
  expect(rejected).toMatchObject([{ why: 'hub-only', evidence: [{ identifier }] }]);
});

test('what a person judged to be apart is named with the judgement as the reason', () => {
  const observed = twoSellers([1, 1], 2, 'handle:1', 'email:2', 'cluster:1');
  expect(resolve(observed).networks).toHaveLength(1);
  const apart = { id: 'j', at: '1', kind: 'apart', a: adsAt(0), b: adsAt(6) } as const;
  const { networks, rejected } = resolve(observed, [apart]);
  expect(networks.length).toBeGreaterThan(1);
  expect(rejected[0]?.why).toBe('judged-apart');
  expect(rejected[0]?.missing).toBeUndefined();
  // As sure as a merge: nothing else stands between them.
  expect(rejected[0]?.probability).toBe(0.97);
});

test('what lacks little says how much, and what would make up for it: with that it is merged', () => {
  const apart = resolve(twoSellers([1, 2], 6, 'cluster:1', 'template:1')).rejected[0]?.missing;
  expect(apart?.share).toBeGreaterThan(0.3);
  expect(apart?.share).toBeLessThan(1);
  expect(apart?.wants).toContain('contact');
  const contact = twoSellers([1, 2], 6, 'cluster:1', 'template:1', 'handle:1');
  expect(resolve(contact).networks).toHaveLength(1);
});
