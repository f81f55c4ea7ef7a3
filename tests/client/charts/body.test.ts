import { expect, test } from 'vitest';
import { bodyOf, readBody } from '../../../client/src/charts/body.ts';
import {
  type Chart,
  type ChartNode,
  emptyChart,
  noFilters,
} from '../../../client/src/graph/types.ts';
import { readBody as checkBody } from '../../../server/ask/charts/body.ts';

const node = (id: string, x: number, pinned = false): ChartNode => ({
  ...{ id, kind: 'phone', caption: id, ads: 1, firstSeen: null, lastSeen: null },
  ...{ hub: null, country: null, platform: null, price: null, words: null },
  ...{ x, y: 0.4, pinned },
});
const chart = (ids: readonly string[]): Chart => ({
  ...emptyChart,
  nodes: Object.fromEntries(ids.map((id) => [id, node(id, 1.6, id === 'phone:2')])),
  totals: { 'phone:2': 9, 'phone:1': 4 },
  filters: {
    ...{ ...noFilters, kinds: ['place', 'ad'], links: ['hub'], marks: ['pinned'], confidence: 0.5 },
    ...{ countries: ['KZ'], hidden: ['phone:1'] },
  },
  groups: [{ title: 'Kazakhstan', ids: ['phone:1'] }],
});

test('the same drawing has the same text in whatever order it was made, and keeps what the graph does not hold', () => {
  const gone = [{ id: 'phone:0', x: 7, y: 7 }];
  const body = bodyOf(chart(['phone:2', 'phone:1']), gone);
  expect(body.entities).toEqual([
    ...gone,
    { id: 'phone:1', x: 2, y: 0 },
    { id: 'phone:2', x: 2, y: 0, pinned: true },
  ]);
  expect(body.open).toEqual(['phone:1', 'phone:2']);
  expect(JSON.stringify(bodyOf(chart(['phone:1', 'phone:2']), gone))).toBe(JSON.stringify(body));
});

test('the server takes what the page sends, and gives back the same text', () => {
  const body = bodyOf(chart(['phone:1', 'phone:2']));
  const { json } = checkBody(JSON.parse(JSON.stringify(body)));
  expect(json).toBe(JSON.stringify(body));
  expect(readBody(JSON.parse(json))).toEqual(body);
});
