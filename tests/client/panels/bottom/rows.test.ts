import { expect, test } from 'vitest';
import { visibleChart } from '../../../../client/src/graph/visible.ts';
import { entityRows, filterRows, linkRows } from '../../../../client/src/panels/bottom/rows.ts';
import { stepTo } from '../../../../client/src/ui/table-keys.ts';
import { chartOf, entity, link } from '../../graph/fixtures.ts';

const chart = chartOf(
  [
    entity('phone:1', { caption: '+7 700 000 4417', hub: { reason: '', ads: 9, posters: 4 } }),
    entity('ad:a', { caption: 'Ad 20418', firstSeen: '2026-05-19T06:42:00.000Z' }),
  ],
  [link('ad:a', 'phone:1', 'LISTS', { inferred: true, captures: 3 })],
);
const view = visibleChart(chart);
const noted = new Map([['phone:1', { notes: 2, tags: 1 }]]);

test('the table has every entity and every link that is drawn', () => {
  const rows = entityRows(view, noted);
  expect(rows.map(({ id }) => id)).toEqual(view.nodes.map(({ id }) => id));
  expect(rows[0]).toMatchObject({ kindLabel: 'Phone', degree: 1, hub: true, firstSeen: '' });
  expect(rows.map((row) => row.noted)).toEqual(['2 notes, 1 tag', '']);
  const [row, ...more] = linkRows(view, chart);
  expect(more).toEqual([]);
  expect(row).toMatchObject({ type: 'lists', how: 'inferred', sources: 3 });
  expect(row?.from.caption).toBe('Ad 20418');
});

test('the filter does not mind spaces, hyphens or case', () => {
  const rows = entityRows(view, noted);
  const find = (text: string) => filterRows(rows, ({ caption }) => caption, text).length;
  expect(find('7000004417')).toBe(1);
  expect(find('AD 204')).toBe(1);
  expect(find('  ')).toBe(2);
  expect(find('nothing')).toBe(0);
});

test('keys step inside the table', () => {
  expect(stepTo('ArrowDown', 0, 3)).toBe(1);
  expect(stepTo('ArrowUp', 0, 3)).toBe(0);
  expect(stepTo('End', 0, 30)).toBe(29);
  expect(stepTo('PageDown', 28, 30)).toBe(29);
  expect(stepTo('x', 0, 3)).toBeUndefined();
  expect(stepTo('ArrowDown', 0, 0)).toBeUndefined();
});
