import { expect, test } from 'vitest';
import { isInside } from '../../../client/src/graph/canvas/bind-lasso.ts';
import { radial } from '../../../client/src/graph/layout/plain.ts';
import { overlaps } from '../../../client/src/graph/placement.ts';
import type { Chart } from '../../../client/src/graph/types.ts';
import { visibleChart } from '../../../client/src/graph/visible.ts';
import { hueOfCountry } from '../../../client/src/theme/hues.ts';
import { chartOf, entity, link } from './fixtures.ts';

const codes = ['AE', 'KR', 'KZ', 'RU', 'TH', 'TR', 'UA', 'UZ', 'VN', 'ZA'];
const chart: Chart = {
  ...chartOf(
    [
      ...codes.flatMap((country, index) =>
        Array.from({ length: 11 - index }, (_, i) => entity(`ad:${country}${i}`, { country })),
      ),
      entity('phone:1', { ads: 2 }),
      entity('phone:2', { ads: 400 }),
    ],
    [link('ad:AE0', 'phone:1'), link('ad:AE1', 'phone:2'), link('ad:KR0', 'phone:2')],
  ),
  folding: { ads: false, open: [] },
  look: { size: 'ads', colour: 'country', centralities: {} },
};

test('every country has its own hue and its code, whatever else is drawn, and what is in two says so', () => {
  const { key, nodes } = visibleChart(chart);
  expect(key.map(({ sign, count }) => `${sign} ${count}`)).toEqual([
    ...['AE 12', 'KR 10', 'KZ 9', 'RU 8', 'TH 7', 'TR 6', 'UA 5', 'UZ 4'],
    ...['VN 3', 'ZA 2', '+ 1'],
  ]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  expect(byId.get('phone:1')?.hue?.sign).toBe('AE');
  expect(byId.get('phone:2')?.hue?.sign).toBe('+');
  for (const code of codes)
    expect(byId.get(`ad:${code}0`)?.hue).toEqual({ at: hueOfCountry(code), sign: code });
  const ads = ['ZA', 'TR'].map((country) => entity(`ad:${country}0`, { country }));
  const alone = chartOf(ads, []);
  const { nodes: few } = visibleChart({ ...alone, folding: chart.folding, look: chart.look });
  expect(few.map(({ hue }) => hue?.at)).toEqual([hueOfCountry('ZA'), hueOfCountry('TR')]);
});

test('countries that stand beside each other most have different hues, and none loses its own', () => {
  const known = ['KZ', 'RU', 'UZ', 'TR', 'KG', 'AE', 'TJ', 'TM'];
  expect(known.map(hueOfCountry)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  // For ever: a report of last year is compared with one of today.
  expect(['AF', 'KR', 'US', 'ZA', 'SE'].map(hueOfCountry)).toEqual([0, 4, 0, 3, 4]);
});

test('sizes go from one to two with the number of ads', () => {
  const scales = new Map(visibleChart(chart).nodes.map(({ id, scale }) => [id, scale]));
  expect([scales.get('ad:AE0'), scales.get('phone:1'), scales.get('phone:2')]).toEqual([1, 1, 2]);
});

test('three hundred neighbours stand in rings about their centre and hide nobody’s name', () => {
  const node = (id: string) => ({ id, x: 0, y: 0, w: 96, h: 58, fixed: false });
  const ids = Array.from({ length: 300 }, (_, i) => `n${i}`);
  const links = ids.map((id) => ({ source: 'centre', target: id }));
  const places = radial({ nodes: ['centre', ...ids].map(node), links }, 'centre');
  const boxes = Object.values(places).map((at) => ({ ...at, w: 96, h: 58 }));
  const hidden = boxes.filter((one, i) => boxes.slice(i + 1).some((other) => overlaps(one, other)));
  expect(hidden).toEqual([]);
  const radius = Math.max(...Object.values(places).map(({ x, y }) => Math.hypot(x, y)));
  // One ring for all would need 5,300.
  expect(radius).toBeLessThan(1400);
});

test('a lasso holds what is inside its line, whichever way it winds', () => {
  const corners = '0,0 10,0 10,10 5,4 0,10'
    .split(' ')
    .map((corner) => corner.split(',').map(Number));
  const line = corners.map(([x = 0, y = 0]) => ({ x, y }));
  expect(isInside({ x: 2, y: 5 }, line)).toBe(true);
  expect(isInside({ x: 5, y: 8 }, line)).toBe(false);
  expect(isInside({ x: 2, y: 5 }, [...line].reverse())).toBe(true);
});
