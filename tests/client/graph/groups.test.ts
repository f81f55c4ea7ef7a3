import { expect, test } from 'vitest';
import { type GroupNames, groupsFor, mostGroups } from '../../../client/src/graph/groups.ts';
import {
  foldInto,
  groupsHolding,
  moveGroups,
  toggleGroups,
} from '../../../client/src/graph/producers/group.ts';
import { visibleChart } from '../../../client/src/graph/visible.ts';
import { chartOf, entity, link } from './fixtures.ts';

const names: GroupNames = {
  network: (id) => id,
  linked: (caption) => `with ${caption}`,
  kind: (kind) => `other ${kind}`,
  others: 'other networks',
};

/** Ninety networks of one to ninety ads, a phone each; handles that are linked in threes; emails that nothing links. */
const sizes = Array.from({ length: 90 }, (_, at) => at + 1);
const ads = sizes.flatMap((size) => Array.from({ length: size }, (_, i) => `ad:n${size}/${i}`));
const numberOf = (ad: string) => ad.slice(4).split('/')[0] ?? '';
const phones = sizes.map((size) => `phone:${size}`);
const trios = Array.from({ length: 30 }, (_, at) =>
  ['a', 'b', 'c'].map((one) => `handle:${one}:${at}`),
);
const emails = Array.from({ length: 700 }, (_, at) => `email:e${at}@x.example`);
const chart = chartOf(
  [...ads, ...phones, ...trios.flat(), ...emails].map((id) => entity(id)),
  [
    ...ads.map((ad) => link(ad, `phone:${numberOf(ad)}`)),
    ...trios.flatMap(([a = '', b = '', c = '']) => [
      link(a, b, 'TOGETHER'),
      link(b, c, 'TOGETHER'),
    ]),
  ],
);
const networkOf = new Map(ads.map((ad) => [ad, `network:1/${numberOf(ad)}`]));
const groups = groupsFor(chart, networkOf, names);
const folded = foldInto(chart, groups);
const total = Object.keys(chart.nodes).length;

test('thousands of entities are at most sixty boxes, whose counts add up to all of them', () => {
  const { boxes, nodes } = visibleChart(folded);
  expect(total).toBeGreaterThan(4900);
  expect(boxes.length).toBeLessThanOrEqual(mostGroups);
  expect(boxes.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  expect(nodes).toEqual([]);
});

test('by network with what its ads hold, small ones together, the rest by what is linked or by kind', () => {
  const titled = (title: string) => groups.find((group) => group.title === title)?.ids;
  expect(titled('network:1/90')).toHaveLength(91);
  expect(titled('network:1/90')).toContain('phone:90');
  expect(titled('other networks')).toContain('ad:n1/0');
  expect(titled('other email')).toHaveLength(700);
  expect(titled('other handle')?.length ?? 0).toBeLessThanOrEqual(90);
});

test('one unfolds in the room of its box and folds again, and nothing else moves', () => {
  const id = groupsHolding(folded, ['phone:90'])[0] ?? '';
  const open = toggleGroups(folded, [id]);
  const [before, after] = [visibleChart(folded), visibleChart(open)];
  expect(after.boxes).toEqual(before.boxes.filter((box) => box.id !== id));
  expect(open.nodes).toBe(folded.nodes);
  const box = before.boxes.find((one) => one.id === id);
  for (const { x, y } of after.nodes) {
    expect(Math.abs(x - (box?.x ?? 0))).toBeLessThanOrEqual((box?.w ?? 0) / 2);
    expect(Math.abs(y - (box?.y ?? 0))).toBeLessThanOrEqual((box?.h ?? 0) / 2);
  }
  expect(visibleChart(toggleGroups(open, [id]))).toEqual(before);
});

test('no two boxes share room, and one that is moved takes its entities along', () => {
  const { boxes } = visibleChart(folded);
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      const apart =
        Math.abs(one.x - other.x) * 2 >= one.w + other.w ||
        Math.abs(one.y - other.y) * 2 >= one.h + other.h;
      expect(apart, `${one.title}, ${other.title}`).toBe(true);
    }
  });
  const [id = ''] = groupsHolding(folded, ['phone:90']);
  const box = boxes.find((one) => one.id === id) ?? { x: 0, y: 0 };
  const moved = moveGroups(folded, { [id]: { x: box.x + 100, y: box.y } });
  const [from, to] = [folded, moved].map(({ nodes }) => nodes['phone:90']?.x ?? 0);
  expect((to ?? 0) - (from ?? 0)).toBe(100);
});

test('links lead from box to box, and of what a filter leaves out nothing is counted', () => {
  const joined = chartOf(
    ['phone:1', 'phone:2', 'phone:3'].map((id) => entity(id)),
    [link('phone:1', 'phone:3', 'TOGETHER'), link('phone:2', 'phone:3', 'TOGETHER')],
  );
  const two = foldInto(joined, [
    { title: 'one', ids: ['phone:1', 'phone:2'] },
    { title: 'other', ids: ['phone:3'] },
  ]);
  expect(visibleChart(two).boxLinks.map(({ count }) => count)).toEqual([2]);
  const without = { ...two, filters: { ...two.filters, kinds: ['phone' as const] } };
  expect(visibleChart(without).boxes.map(({ count }) => count)).toEqual([0, 0]);
});
