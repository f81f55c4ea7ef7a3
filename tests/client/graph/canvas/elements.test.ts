import { expect, test } from 'vitest';
import { diffSpecs, type Look, toSpecs } from '../../../../client/src/graph/canvas/elements.ts';
import { nodeImage } from '../../../../client/src/graph/canvas/images.ts';
import { canvasStyle, edgeColour, edgeWidth } from '../../../../client/src/graph/canvas/style.ts';
import { moveNodes } from '../../../../client/src/graph/producers/arrange.ts';
import { setFilters } from '../../../../client/src/graph/producers/filter.ts';
import { removeEntities } from '../../../../client/src/graph/producers/remove.ts';
import type { Chart } from '../../../../client/src/graph/types.ts';
import { visibleChart } from '../../../../client/src/graph/visible.ts';
import { kindStyles } from '../../../../client/src/theme/kinds.ts';
import { tokens } from '../../../../client/src/theme/tokens.ts';
import { chartOf, entity, link } from '../fixtures.ts';

const chart = chartOf(
  [entity('phone:1'), entity('email:a@example.org'), entity('ad:a')],
  [
    link('ad:a', 'phone:1'),
    link('ad:a', 'email:a@example.org'),
    link('email:a@example.org', 'phone:1', 'TOGETHER'),
  ],
);
const none = { nodes: [], link: null };
const plain: Look = { mode: 'light', selection: none, icons: true, thumbs: new Map() };
const specs = (of: Chart, look = plain) => toSpecs(visibleChart(of), look);

test('width follows the number of sources, up to 3 px', () => {
  const of = (captures: number) => edgeWidth(link('ad:a', 'phone:1', 'LISTS', { captures }));
  expect(of(1)).toBe(1.25);
  expect(of(2)).toBe(1.75);
  expect(of(4000)).toBe(3);
});

test('inferred links and hubs never grow, and a selected link is at least 3 px', () => {
  const inferred = link('image:a', 'cluster:b', 'IN_CLUSTER', { inferred: true, captures: 90 });
  const hub = link('ad:a', 'phone:1', 'LISTS', { throughHub: true, captures: 90 });
  expect(edgeWidth(inferred)).toBe(1.5);
  expect(edgeWidth(hub)).toBe(1);
  expect(edgeWidth(hub, true)).toBe(3);
});

test('colours are the tokens of the theme', () => {
  const observed = link('ad:a', 'phone:1');
  expect(edgeColour(observed, 'light')).toBe(tokens.edge.observed.colour.light);
  expect(edgeColour(observed, 'dark')).toBe(tokens.edge.observed.colour.dark);
  expect(edgeColour(observed, 'dark', true)).toBe(tokens.edge.selected.colour.dark);
});

test('a node is drawn with its own colours, shape and, when selected, the highlighter', () => {
  const key = { kind: 'phone', mode: 'dark', hub: false, selected: false, icon: true } as const;
  const { fill, stroke } = kindStyles.phone.colour.dark;
  const url = decodeURIComponent(nodeImage(key).url);
  expect(url).toContain(fill);
  expect(url).toContain(stroke);
  expect(url).not.toContain(tokens.color.dark.highlight.edge);
  const chosen = nodeImage({ ...key, selected: true });
  expect(decodeURIComponent(chosen.url)).toContain(tokens.color.dark.highlight.edge);
  expect(chosen.w).toBeGreaterThan(nodeImage(key).w);
});

test('below the icon zoom shapes stay and icons go', () => {
  const key = { kind: 'ad', mode: 'light', hub: false, selected: false } as const;
  const paths = (icon: boolean) => nodeImage({ ...key, icon }).url.split('%3Cpath').length;
  expect(paths(true) - paths(false)).toBe(1);
});

test('both themes style every kind', () => {
  for (const mode of ['light', 'dark'] as const) {
    const selectors = canvasStyle(mode).map(({ selector }) => selector);
    expect(selectors).toContain('node[kind = "handle"]');
    expect(selectors).toContain('edge[?dashed]');
  }
});

test('a picture is drawn as its blurred thumb over its mark; far out as its mark alone', () => {
  const [image, other] = ['image:1', 'image:2'];
  const pictures = chartOf([entity(image), entity(other)], []);
  const thumbs = new Map([[image, 'data:image/png;base64,AAAA']]);
  const near = specs(pictures, { ...plain, thumbs });
  const images = [near.get(other)?.data.image, thumbs.get(image)];
  expect(String(near.get(image)?.data.image).split(' ')).toEqual(images);
  const [mark = 0, thumb = 0] = String(near.get(image)?.data.imageW).split(' ').map(Number);
  expect(thumb).toBeLessThan(mark);
  const far = specs(pictures, { ...plain, thumbs, icons: false });
  expect(far.get(image)?.data.image).toBe(far.get(other)?.data.image);
});

test('two selected entities bring their link to the canvas', () => {
  const look = { ...plain, selection: { nodes: ['phone:1', 'email:a@example.org'], link: null } };
  const id = 'email:a@example.org|TOGETHER|phone:1';
  expect(specs(chart).has(id)).toBe(false);
  expect(specs(chart, look).get(id)?.data).toMatchObject({ chosen: true, width: 3 });
});

test('the difference holds only what changed', () => {
  const before = specs(chart);
  expect(Object.values(diffSpecs(before, specs(chart))).flat()).toEqual([]);
  const moved = diffSpecs(before, specs(moveNodes(chart, { 'ad:a': { x: 1, y: 2 } })));
  expect(moved).toMatchObject({ added: [], changed: [], moved: [{ id: 'ad:a' }] });
  const less = diffSpecs(before, specs(removeEntities(chart, ['email:a@example.org'])));
  expect(less.removed).toHaveLength(2);
  const look = { ...plain, selection: { nodes: ['ad:a'], link: null } };
  expect(diffSpecs(before, specs(chart, look)).changed.map(({ id }) => id)).toEqual(['ad:a']);
});

test('what a filter leaves out is drawn at its place, grey, and without the ring of what is selected', () => {
  const filtered = setFilters(chart, { kinds: ['ad'] });
  const look = { ...plain, selection: { nodes: ['ad:a'], link: null } };
  const drawn = specs(filtered, look);
  const ad = drawn.get('ad:a');
  expect(ad?.position).toEqual({ x: chart.nodes['ad:a']?.x, y: chart.nodes['ad:a']?.y });
  expect(ad?.data).toMatchObject({ grey: true, image: specs(chart).get('ad:a')?.data.image });
  expect(drawn.get('phone:1')?.data.grey).toBe(false);
});
