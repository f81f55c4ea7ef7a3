import { describe, expect, test } from 'vitest';
import { crossTable } from '../../../../client/src/pages/networks/cross-table.ts';
import { adsOn, partingOf, widestBridge } from '../../../../client/src/pages/networks/parting.ts';

const bridge = (id: string, parts: number[]) => ({ id, parts, entity: null, sentence: [] });
const join = (a: string, b: string, sizes: number[], evidence: [string, string][]) => ({
  a,
  b,
  sizes,
  ads: [],
  evidence: evidence.map(([id, weight]) => ({ id, weight })),
  sentence: [],
});

describe('where a network is split', () => {
  const joins = [
    join('ad:1', 'ad:2', [1, 1], [['phone:x', 'strong']]),
    join('ad:1', 'ad:5', [4, 3], [['email:y', 'strong']]),
    join(
      'ad:1',
      'ad:9',
      [7, 3],
      [
        ['email:y', 'strong'],
        ['phone:z', 'strong'],
      ],
    ),
  ];
  test('at the join that the bridge alone carries, the nearest in size', () => {
    expect(partingOf(bridge('email:y', [7, 3]), joins)).toMatchObject({ a: 'ad:1', b: 'ad:5' });
  });
  test('nowhere, where no join rests on the bridge', () => {
    expect(partingOf(bridge('email:other', [7, 3]), joins)).toBeNull();
  });
  test('at the bridge that leaves the largest smaller part', () => {
    expect(widestBridge([bridge('a', [9, 1]), bridge('b', [6, 4])])?.id).toBe('b');
  });
  test('the ads of a bridge are each named once', () => {
    expect(adsOn(bridge('email:y', [7, 3]), joins)).toEqual(['ad:1', 'ad:5', 'ad:9']);
  });
});

test('ads are counted by country and platform; the fourth platform is among the others', () => {
  const place = (country: string, platform: string) => ({ country, platform });
  const { platforms, rows } = crossTable([
    ...Array(3).fill(place('KZ', 'a.example')),
    ...Array(2).fill(place('KZ', 'b.example')),
    ...Array(2).fill(place('', 'c.example')),
    place('TR', 'd.example'),
  ]);
  expect(platforms).toEqual(['a.example', 'b.example', 'c.example', '']);
  expect(rows).toEqual([
    { country: 'KZ', counts: [3, 2, 0, 0], sum: 5 },
    { country: '', counts: [0, 0, 2, 0], sum: 2 },
    { country: 'TR', counts: [0, 0, 0, 1], sum: 1 },
  ]);
});
