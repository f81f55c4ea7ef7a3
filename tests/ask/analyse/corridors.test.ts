import { expect, test } from 'vitest';
import { beganAtOnce, changesOf } from '../../../server/ask/analyse/analyses/changes.ts';
import { corridors } from '../../../server/ask/analyse/analyses/corridors.ts';
import { expectedOn } from '../../../server/ask/analyse/analyses/expected.ts';

/** In which country something was seen, and when in 2026. */
const seen = (...at: string[]) =>
  at.map((one) => [one.slice(0, 2), `2026-${one.slice(3)}`] as const);

test('into each new country of a day, from those that were left', () => {
  expect(changesOf(seen('KZ 01-01', 'TR 01-05', 'KZ 01-05', 'AE 02-01'))).toEqual([
    // KZ was not left: from all of its last day.
    { from: 'KZ', to: 'TR', day: '2026-01-05' },
    { from: 'TR', to: 'AE', day: '2026-02-01' },
    { from: 'KZ', to: 'AE', day: '2026-02-01' },
  ]);
});

test('what began in two countries on one day has no direction between them', () => {
  const both = seen('KZ 01-01', 'TR 01-01');
  expect(changesOf(both)).toEqual([]);
  expect(beganAtOnce(both)).toBe(true);
});

test('each way by quarter, beside the way back, what chance would bring, and the ads there', () => {
  const there = { seen: seen('KZ 01-01', 'TR 02-01') };
  const back = { seen: seen('TR 01-01', 'KZ 02-01', 'TR 03-01') };
  const captured = [{ country: 'TR', month: '2026-02', ads: 7 }];
  const rows = { identifiers: [there, there, back], captured };
  const asked = { by: 'quarter', from: null, to: null, least: 2 };
  const { rows: found } = corridors.analyse(rows as never, asked as never);
  const kz = { id: 'country:KZ', kind: 'country', caption: 'Kazakhstan' };
  const tr = { id: 'country:TR', kind: 'country', caption: 'Türkiye' };
  // Between two countries there is one way from each: chance brings all that left. KZ to TR counts once for the third, too.
  expect(found).toEqual([['2026-Q1', kz, tr, 3, 3, 1, 7]]);
  expect(corridors.analyse(rows as never, { ...asked, to: 'KZ' } as never).rows).toEqual([]);
});

const way = (from: string, to: string, identifiers: number) => ({ from, to, identifiers });

test('ten there and ten back between two countries are as chance would have it', () => {
  const expected = expectedOn([way('A', 'B', 10), way('B', 'A', 10)]);
  expect(expected('A', 'B')).toBeCloseTo(10, 4);
  expect(expected('B', 'A')).toBeCloseTo(10, 4);
});

test('what is made by chance comes back as it was, and a corridor stands out of it', () => {
  // Off the diagonal the product of what leaves (1, 2, 3, 4) and what arrives (4, 3, 2, 1), times ten.
  const codes = ['A', 'B', 'C', 'D'];
  const chance = codes.flatMap((from, i) =>
    codes.flatMap((to, j) => (i === j ? [] : [way(from, to, 10 * (i + 1) * (4 - j))])),
  );
  const expected = expectedOn(chance);
  for (const { from, to, identifiers } of chance)
    expect(expected(from, to)).toBeCloseTo(identifiers, 3);
  const more = chance.map((one) =>
    one.from === 'A' && one.to === 'B' ? { ...one, identifiers: 90 } : one,
  );
  expect(expectedOn(more)('A', 'B')).toBeLessThan(75);
  expect(expectedOn(more)('A', 'B')).toBeGreaterThan(30);
});

test('one way alone, and ways out of one country alone, have a chance', () => {
  expect(expectedOn([way('A', 'B', 3)])('A', 'B')).toBeCloseTo(3, 4);
  expect(expectedOn([way('A', 'B', 3), way('A', 'C', 1)])('A', 'C')).toBeCloseTo(1, 4);
});
