import { expect, test } from 'vitest';
import { addEntities } from '../../../../client/src/graph/producers/add.ts';
import { moveNodes, setPinned } from '../../../../client/src/graph/producers/arrange.ts';
import {
  resetFilters,
  setFilters,
  toggled,
} from '../../../../client/src/graph/producers/filter.ts';
import { clearChart, removeEntities } from '../../../../client/src/graph/producers/remove.ts';
import { emptyChart } from '../../../../client/src/graph/types.ts';
import { chartOf, entity, link } from '../fixtures.ts';

const phone = entity('phone:+77000000001');
const ads = ['ad:a', 'ad:b', 'ad:c'].map((id) => entity(id));
const links = ads.map(({ id }) => link(id, phone.id));
const origin = { x: 0, y: 0 };

test('adding moves no node that is there', () => {
  const before = addEntities(emptyChart, { entities: [phone], links: [], origin });
  const after = addEntities(before, { entities: ads, links, origin });
  expect(after.nodes[phone.id]).toBe(before.nodes[phone.id]);
  expect(Object.keys(after.nodes)).toHaveLength(4);
  expect(Object.keys(after.links)).toHaveLength(3);
});

test('an entity that is there is not added again, and a link needs both ends', () => {
  const chart = chartOf([phone], []);
  const links = [link('ad:elsewhere', phone.id)];
  const after = addEntities(chart, { entities: [phone], links, origin });
  expect(after.nodes).toEqual(chart.nodes);
  expect(after.links).toBe(chart.links);
});

test('known places are kept', () => {
  const positions = { [phone.id]: { x: 12, y: 34 } };
  const chart = addEntities(emptyChart, { entities: [phone], links: [], origin, positions });
  expect(chart.nodes[phone.id]).toMatchObject({ x: 12, y: 34 });
});

test('a node with several known ends comes between them', () => {
  const chart = chartOf([entity('phone:1'), entity('phone:2')], []);
  const after = addEntities(chart, {
    entities: [entity('ad:new')],
    links: [link('ad:new', 'phone:1'), link('ad:new', 'phone:2')],
    origin: { x: 900, y: 900 },
  });
  const node = after.nodes['ad:new'];
  expect(Math.abs((node?.x ?? 0) - 50)).toBeLessThan(60);
  expect(Math.abs(node?.y ?? 900)).toBeLessThan(120);
});

test('beside what has its place comes what it is linked to, and beside that what leads to it', () => {
  const far = { x: 3000, y: 900 };
  const after = addEntities(emptyChart, {
    entities: [entity('phone:2'), entity('ad:b'), entity('phone:1')],
    links: [link('ad:b', 'phone:1'), link('ad:b', 'phone:2')],
    positions: { 'phone:1': far },
    origin,
  });
  for (const id of ['ad:b', 'phone:2']) {
    const { x = 0, y = 0 } = after.nodes[id] ?? {};
    expect(Math.hypot(x - far.x, y - far.y), id).toBeLessThan(300);
  }
});

test('removing takes the links and totals with it', () => {
  const chart = { ...chartOf([phone, ...ads], links), totals: { [phone.id]: 3 } };
  const after = removeEntities(chart, [phone.id]);
  expect(Object.keys(after.nodes)).toHaveLength(3);
  expect(after.links).toEqual({});
  expect(after.totals).toEqual({});
  expect(removeEntities(chart, ['phone:unknown'])).toBe(chart);
});

test('clearing keeps the filters', () => {
  const chart = setFilters(chartOf([phone], []), { confidence: 0.5 });
  expect(clearChart(chart).nodes).toEqual({});
  expect(clearChart(chart).filters.confidence).toBe(0.5);
});

test('moving and pinning touch only what changes', () => {
  const chart = chartOf([phone, ...ads], links);
  const moved = moveNodes(chart, { 'ad:a': { x: 5, y: 6 }, 'ad:gone': { x: 0, y: 0 } });
  expect(moved.nodes['ad:a']).toMatchObject({ x: 5, y: 6 });
  expect(moved.nodes['ad:b']).toBe(chart.nodes['ad:b']);
  expect(moveNodes(moved, { 'ad:a': { x: 5, y: 6 } })).toBe(moved);
  const pinned = setPinned(chart, ['ad:a'], true);
  expect(pinned.nodes['ad:a']?.pinned).toBe(true);
  expect(setPinned(pinned, ['ad:a'], true)).toBe(pinned);
});

test('filters toggle and reset', () => {
  expect(toggled(['ad', 'phone'], 'ad')).toEqual(['phone']);
  expect(toggled(['ad'], 'phone')).toEqual(['ad', 'phone']);
  const chart = setFilters(emptyChart, { kinds: ['ad'] });
  expect(resetFilters(chart).filters).toBe(emptyChart.filters);
});
