import path from 'node:path';
import { expect, test } from 'vitest';
import { fewestCrossings } from '../../../../server/court/bundle/document/chart/columns.ts';
import { chartOf, chartPages } from '../../../../server/court/bundle/document/chart.ts';
import { CaseFacts } from '../../../../server/court/bundle/document/facts.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { emptyRun, smallCase, temporaryFolder, withOperation } from '../support.ts';

async function snapshotWith(change: Partial<Snapshot>): Promise<Snapshot> {
  const { snapshot } = await smallCase(path.join(temporaryFolder(), 'data'));
  return { ...snapshot, ...change };
}
const chart = (snapshot: Snapshot) => chartOf(new CaseFacts(snapshot, []));

test('counts of the legend are those of the tables, and a hub’s links are told apart', async () => {
  const { legend, links, nodes, edges, asDrawn } = chart(await snapshotWith({}));
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

test('drawn as on the canvas: proportions kept, and what was not drawn is counted', async () => {
  const positions = {
    'ad:lotus-board.example/1': { x: -900, y: 40 },
    'phone:+77000004417': { x: 1100, y: 540 },
  };
  const { nodes, links, legend, width, height, asDrawn } = chart(await snapshotWith({ positions }));
  expect(asDrawn).toBe(true);
  const [a, b] = nodes;
  expect(nodes).toHaveLength(2);
  expect(((b?.x ?? 0) - (a?.x ?? 0)) / ((b?.y ?? 0) - (a?.y ?? 0))).toBeCloseTo(4, 1);
  for (const { x, y } of nodes) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
  expect(links.hub).toEqual({ drawn: 1, total: 2 });
  expect(legend).toContainEqual({ kind: 'image', title: 'Image', drawn: 0, total: 1 });
});

test('names that would stand over others are left out, and counted', async () => {
  const base = await snapshotWith({});
  const entities = Array.from({ length: 9 }, (_, i) => ({
    id: `phone:${i}`,
    kind: 'phone' as const,
    caption: `+7 700 000 ${i}`,
    selected: true,
    hub: null,
    properties: {},
  }));
  // The last is far away, so that the others come to lie in one place.
  const positions = Object.fromEntries(
    entities.map(({ id }, i) => [id, i === 8 ? { x: 9000, y: 4000 } : { x: i, y: i }]),
  );
  const { nodes, unnamed } = chart({ ...base, entities, links: [], positions });
  expect(nodes).toHaveLength(9);
  expect(nodes.filter(({ label }) => label.length > 0)).toHaveLength(5);
  expect(unnamed).toBe(4);
});

const ids = (kind: string, n: number) => Array.from({ length: n }, (_, i) => `${kind}:${i}`);
const entity = (id: string): Snapshot['entities'][number] => ({
  id,
  kind: id.startsWith('ad:') ? 'ad' : 'phone',
  caption: id,
  selected: true,
  hub: null,
  properties: {},
});

/** Ads and phones, and which ad holds which phone. */
async function held(
  ads: number,
  phones: number,
  holds: (ad: number, phone: number) => boolean,
): Promise<Snapshot> {
  const base = await snapshotWith({});
  const [link] = base.links;
  if (!link) throw new Error('the small case has links');
  const links = ids('phone', phones).flatMap((to, p) =>
    ids('ad', ads)
      .filter((_, a) => holds(a, p))
      .map((from) => ({ ...link, from, to })),
  );
  return { ...base, entities: [...ids('ad', ads), ...ids('phone', phones)].map(entity), links };
}

test('ads that hold the same are one stack, and its links are all counted', async () => {
  // Each of four phones is in its own 25 ads, a fifth in all of them.
  const { nodes, edges, links, legend, notes } = chart(
    await held(100, 5, (a, p) => p === 4 || a % 4 === p),
  );
  expect(nodes.filter(({ stack }) => stack)).toHaveLength(4);
  expect(nodes).toHaveLength(9);
  expect(edges).toHaveLength(8);
  expect(links.observed).toEqual({ drawn: 200, total: 200 });
  expect(legend.map(({ drawn, total }) => [drawn, total])).toEqual([
    [100, 100],
    [5, 5],
  ]);
  expect(notes.join(' ')).toContain('100 advertisements in 4 stacks');
  const again = chart(await held(100, 5, (a, p) => p === 4 || a % 4 === p));
  expect(again.nodes).toEqual(nodes);
});

test('a page has 60 things at most, those that connect most first; what is left out is counted', async () => {
  // Phone 0 is in every ad, phone 1 in half of them, and so on; the last two ads hold none.
  const { nodes, legend, links, notes } = chart(
    await held(302, 80, (a, p) => a < 300 && a % (p + 1) === 0),
  );
  expect(nodes.length).toBeLessThanOrEqual(60);
  const names = nodes.map(({ label }) => label.map(({ s }) => s).join(''));
  expect(names).toContain('phone:0');
  expect(names).toContain('phone:1');
  const [ads, phones] = legend;
  expect(ads?.drawn).toBeGreaterThan(200);
  expect(phones?.total).toBe(80);
  expect(links.observed.drawn).toBeLessThan(links.observed.total);
  const told = notes.join(' ');
  expect(told).toContain(`${80 - (phones?.drawn ?? 0)} further things`);
  const leftOut = [...told.matchAll(/(\d+) advertisements? that holds? (?:nothing|these)/g)];
  expect(leftOut.reduce((sum, [, n]) => sum + Number(n), ads?.drawn ?? 0)).toBe(302);
});

test('what the canvas drew is folded where it is more than a page can show', async () => {
  const snapshot = await held(100, 5, (a, p) => p === 4 || a % 4 === p);
  const positions = Object.fromEntries(
    snapshot.entities.map(({ id }, i) => [id, { x: i * 40, y: (i % 7) * 40 }]),
  );
  expect(chart({ ...snapshot, positions })).toMatchObject({ asDrawn: false });
});

test('a cut point is drawn before what more ads hold', async () => {
  // Forty phones are in ten ads each, the last in two.
  const snapshot = await held(400, 41, (a, p) => (p === 40 ? a < 2 : a % 40 === p));
  const network = (cutPoints: { id: string; parts: number[] }[]) => ({
    id: 'network:3/1',
    size: 400,
    score: 0.9,
    cutPoints,
    ads: ids('ad', 400),
  });
  const named = (cutPoints: { id: string; parts: number[] }[]) =>
    chart({ ...snapshot, resolution: { ...emptyRun, networks: [network(cutPoints)] } })
      .nodes.map(({ label }) => label.map(({ s }) => s).join(''))
      .includes('phone:40');
  expect(named([])).toBe(false);
  expect(named([{ id: 'phone:40', parts: [399, 1] }])).toBe(true);
});

test('each operation and each network in scope has a page, and beyond 24 the rest is named', async () => {
  const { snapshot } = await smallCase(path.join(temporaryFolder(), 'data'));
  const both = chartPages(new CaseFacts(withOperation(snapshot), []));
  // Its networks have one ad in scope each: no page for these.
  expect(both.pages.map(({ key, title }) => [key, title])).toEqual([
    ['chart-operation-3/1', 'Operation 3/1: 2 networks, 2 advertisements in scope'],
  ]);
  expect(both.pages[0]?.legend[0]).toMatchObject({ kind: 'network', drawn: 2, total: 2 });
  expect(both.pages[0]?.nodes.filter(({ kind }) => kind === 'network')).toHaveLength(2);
  expect(both.without).toBe('');
  const many = await held(60, 30, (a, p) => Math.floor(a / 2) === p);
  const networks = ids('network', 30).map((id, i) => ({
    id,
    size: 2,
    score: 0.9,
    cutPoints: [],
    ads: [`ad:${2 * i}`, `ad:${2 * i + 1}`],
  }));
  const { pages, without } = chartPages(
    new CaseFacts({ ...many, resolution: { ...emptyRun, networks } }, []),
  );
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
  const seat = (side: readonly number[], one: number) => side.indexOf(one);
  expect([0, 1, 2].map((one) => seat(left, one))).toEqual([2, 0, 1].map((one) => seat(right, one)));
});
