import path from 'node:path';
import { expect, test } from 'vitest';
import { chartOf } from '../../../server/bundle/document/chart.ts';
import { CaseFacts } from '../../../server/bundle/document/facts.ts';
import type { Snapshot } from '../../../server/cases/index.ts';
import { smallCase, temporaryFolder } from '../support.ts';

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
    ...{
      id: `phone:${i}`,
      kind: 'phone' as const,
      caption: `+7 700 000 ${i}`,
      selected: true,
      hub: null,
    },
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

test('of more than a page can show, the identifiers that most ads carry come first', async () => {
  const base = await snapshotWith({});
  const [link] = base.links;
  if (!link) throw new Error('the small case has links');
  const ids = (kind: string, n: number) => Array.from({ length: n }, (_, i) => `${kind}:${i}`);
  const entities = [...ids('ad', 300), ...ids('phone', 80)].map((id) => ({
    ...{
      id,
      kind: id.startsWith('ad:') ? ('ad' as const) : ('phone' as const),
      caption: id,
      selected: true,
      hub: null,
    },
    properties: {},
  }));
  // Phone 0 is in every ad, phone 1 in half of them, and so on.
  const links = ids('phone', 80).flatMap((to, p) =>
    ids('ad', 300)
      .filter((_, a) => a % (p + 1) === 0)
      .map((from) => ({ ...link, from, to })),
  );
  const { legend, edges } = chart({ ...base, entities, links });
  expect(legend.map(({ drawn, total }) => [drawn, total])).toEqual([
    [60, 300],
    [30, 80],
  ]);
  expect(edges.length).toBeGreaterThan(200);
});
