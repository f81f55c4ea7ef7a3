import { expect, test } from 'vitest';
import { beganAtOnce, changesOf } from '../../server/analyse/analyses/changes.ts';
import { corridors } from '../../server/analyse/analyses/corridors.ts';

test('into each new country of a day, from those that were left', () => {
  expect(
    changesOf([
      ['KZ', '2026-01-01'],
      ['TR', '2026-01-05'],
      ['KZ', '2026-01-05'],
      ['AE', '2026-02-01'],
    ]),
  ).toEqual([
    // KZ was not left: from all of its last day.
    { from: 'KZ', to: 'TR', day: '2026-01-05' },
    { from: 'TR', to: 'AE', day: '2026-02-01' },
    { from: 'KZ', to: 'AE', day: '2026-02-01' },
  ]);
});

test('what began in two countries on one day has no direction between them', () => {
  const seen = [
    ['KZ', '2026-01-01'],
    ['TR', '2026-01-01'],
  ] as const;
  expect(changesOf(seen)).toEqual([]);
  expect(beganAtOnce(seen)).toBe(true);
});

test('each way by quarter, beside the way back, what chance would bring, and the ads there', () => {
  const there = {
    seen: [
      ['KZ', '2026-01-01'],
      ['TR', '2026-02-01'],
    ],
  } as const;
  const back = {
    seen: [
      ['TR', '2026-01-01'],
      ['KZ', '2026-02-01'],
      ['TR', '2026-03-01'],
    ],
  } as const;
  const rows = {
    identifiers: [there, there, back],
    captured: [{ country: 'TR', month: '2026-02', ads: 7 }],
  };
  const asked = { by: 'quarter', from: null, to: null, least: 2 };
  const found = corridors.analyse(rows as never, asked as never);
  // Of 4 changes 3 left KZ and 3 arrived in TR: 9/4 by chance. KZ to TR counts once for the third, too.
  expect(found.rows).toEqual([
    [
      '2026-Q1',
      { id: 'country:KZ', kind: 'country', caption: 'Kazakhstan' },
      { id: 'country:TR', kind: 'country', caption: 'Türkiye' },
      ...[3, 2.3, 1, 7],
    ],
  ]);
  const none = corridors.analyse(rows as never, { ...asked, to: 'KZ' } as never);
  expect(none.rows).toEqual([]);
});
