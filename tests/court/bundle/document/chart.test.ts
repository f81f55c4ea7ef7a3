import { expect, test } from 'vitest';
import { fewestCrossings } from '../../../../server/court/bundle/document/chart/columns.ts';
import { chartOf, chartPages } from '../../../../server/court/bundle/document/chart.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { withOperation } from '../support.ts';
import {
  base,
  entity,
  factsOf,
  network,
  one,
  phone,
  plain,
  type Resolution,
  ran,
} from './support.ts';

const chart = (over: Partial<Snapshot> = {}) => chartOf(factsOf(over));
const kind = (id: string) => (id.startsWith('ad:') ? 'ad' : 'phone');
const ids = (of: string, n: number) => Array.from({ length: n }, (_, i) => `${of}:${i}`);
const placed = (all: readonly string[], at: (i: number) => { x: number; y: number }) =>
  Object.fromEntries(all.map((id, i) => [id, at(i)]));

test('counts of the legend are those of the tables, and a hub’s links are told apart', () => {
  const { legend, links, nodes, edges, asDrawn } = chart();
  expect(legend.map(({ title, drawn, total }) => [title, drawn, total])).toEqual([
    ['Ads', 2, 2],
    ['Phone', 1, 1],
    ['Image', 1, 1],
  ]);
  expect(links).toEqual({
    observed: { drawn: 1, total: 1 },
    inferred: { drawn: 0, total: 0 },
    hub: { drawn: 2, total: 2 },
    wrong: { drawn: 0, total: 0 },
  });
  expect(nodes.filter(({ hub }) => hub)).toHaveLength(1);
  expect(edges.map(({ style }) => style).sort()).toEqual(['hub', 'hub', 'observed']);
  expect(asDrawn).toBe(false);
});

test('drawn as on the canvas: proportions kept, and what was not drawn is counted', () => {
  const positions = { [one]: { x: -900, y: 40 }, [phone]: { x: 1100, y: 540 } };
  const { nodes, links, legend, width, height, asDrawn } = chart({ positions });
  expect(asDrawn).toBe(true);
  const [a, b] = nodes;
  expect(nodes).toHaveLength(2);
  expect(((b?.x ?? 0) - (a?.x ?? 0)) / ((b?.y ?? 0) - (a?.y ?? 0))).toBeCloseTo(4, 1);
  for (const { x, y } of nodes)
    for (const [at, most] of [
      [x, width],
      [y, height],
    ] as const) {
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThan(most);
    }
  expect(links.hub).toEqual({ drawn: 1, total: 2 });
  expect(legend).toContainEqual({ kind: 'image', title: 'Image', drawn: 0, total: 1 });
});

test('names that would stand over others are left out, and counted', () => {
  const entities = ids('phone', 9).map((id) => entity(id, 'phone', `+7 700 000 ${id}`));
  // The last is far away, so that the others come to lie in one place.
  const positions = placed(ids('phone', 9), (i) =>
    i === 8 ? { x: 9000, y: 4000 } : { x: i, y: i },
  );
  const { nodes, unnamed } = chart({ entities, links: [], positions });
  expect(nodes).toHaveLength(9);
  expect(nodes.filter(({ label }) => label.length > 0)).toHaveLength(5);
  expect(unnamed).toBe(4);
});

/** Ads and phones, and which ad holds which phone. */
function held(ads: number, phones: number, holds: (ad: number, phone: number) => boolean) {
  const [link] = base.links;
  if (!link) throw new Error('the small case has links');
  const links = ids('phone', phones).flatMap((to, p) =>
    ids('ad', ads)
      .filter((_, a) => holds(a, p))
      .map((from) => ({ ...link, from, to })),
  );
  const all = [...ids('ad', ads), ...ids('phone', phones)];
  return { entities: all.map((id) => entity(id, kind(id))), links };
}
/** Each of four phones is in its own 25 ads, a fifth in all of them. */
const stacked = held(100, 5, (a, p) => p === 4 || a % 4 === p);

test('ads that hold the same are one stack, and its links are all counted', () => {
  const { nodes, edges, links, legend, notes } = chart(stacked);
  expect(nodes.filter(({ stack }) => stack)).toHaveLength(4);
  expect([nodes.length, edges.length]).toEqual([9, 8]);
  expect(links.observed).toEqual({ drawn: 200, total: 200 });
  expect(legend.map(({ drawn, total }) => [drawn, total])).toEqual([
    [100, 100],
    [5, 5],
  ]);
  expect(notes.join(' ')).toContain('100 advertisements in 4 stacks');
  expect(chart(stacked).nodes).toEqual(nodes);
});

test('a page has 60 things at most, those that connect most first; what is left out is counted', () => {
  // Phone 0 is in every ad, phone 1 in half of them, and so on; the last two ads hold none.
  const { nodes, legend, links, notes } = chart(
    held(302, 80, (a, p) => a < 300 && a % (p + 1) === 0),
  );
  expect(nodes.length).toBeLessThanOrEqual(60);
  const names = nodes.map(({ label }) => plain(label));
  expect(names).toEqual(expect.arrayContaining(['phone:0', 'phone:1']));
  const [ads, phones] = legend;
  expect(ads?.drawn).toBeGreaterThan(200);
  expect(phones?.total).toBe(80);
  expect(links.observed.drawn).toBeLessThan(links.observed.total);
  const told = notes.join(' ');
  expect(told).toContain(`${80 - (phones?.drawn ?? 0)} further things`);
  const leftOut = [...told.matchAll(/(\d+) advertisements? that holds? (?:nothing|these)/g)];
  expect(leftOut.reduce((sum, [, n]) => sum + Number(n), ads?.drawn ?? 0)).toBe(302);
});

test('what the canvas drew is folded where it is more than a page can show', () => {
  const all = stacked.entities.map(({ id }) => id);
  const positions = placed(all, (i) => ({ x: i * 40, y: (i % 7) * 40 }));
  expect(chart({ ...stacked, positions })).toMatchObject({ asDrawn: false });
});

test('a cut point is drawn before what more ads hold', () => {
  // Forty phones are in ten ads each, the last in two.
  const snapshot = held(400, 41, (a, p) => (p === 40 ? a < 2 : a % 40 === p));
  const named = (cutPoints: Resolution['networks'][number]['cutPoints']) =>
    chart({ ...snapshot, ...ran({ networks: [network(1, ids('ad', 400), { cutPoints })] }) })
      .nodes.map(({ label }) => plain(label))
      .includes('phone:40');
  expect(named([])).toBe(false);
  expect(named([{ id: 'phone:40', parts: [399, 1] }])).toBe(true);
});

test('each operation and each network in scope has a page, and beyond 24 the rest is named', () => {
  const both = chartPages(factsOf(withOperation(base)));
  // Its networks have one ad in scope each: no page for these.
  expect(both.pages.map(({ key, title }) => [key, title])).toEqual([
    ['chart-operation-3/1', 'Operation 3/1: 2 networks, 2 advertisements in scope'],
  ]);
  expect(both.pages[0]?.legend[0]).toMatchObject({ kind: 'network', drawn: 2, total: 2 });
  expect(both.pages[0]?.nodes.filter((node) => node.kind === 'network')).toHaveLength(2);
  expect(both.without).toBe('');
  const networks = Array.from({ length: 30 }, (_, i) => ({
    ...network(i, [`ad:${2 * i}`, `ad:${2 * i + 1}`]),
    id: `network:${i}`,
  }));
  const many = held(60, 30, (a, p) => Math.floor(a / 2) === p);
  const { pages, without } = chartPages(factsOf({ ...many, ...ran({ networks }) }));
  expect(pages).toHaveLength(24);
  for (const { nodes } of pages) expect(nodes).toHaveLength(2);
  expect(without).toContain('network 24, network 25');
});

test('columns cross no more than they must', () => {
  const { left, right } = fewestCrossings(3, 3, [
    { left: 0, right: 2 },
    { left: 1, right: 0 },
    { left: 2, right: 1 },
  ]);
  const seat = (side: readonly number[], each: number) => side.indexOf(each);
  expect([0, 1, 2].map((n) => seat(left, n))).toEqual([2, 0, 1].map((n) => seat(right, n)));
});
