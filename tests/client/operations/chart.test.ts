import { expect, test } from 'vitest';
import {
  between,
  chartOf,
  fitPlaces,
  keyOf,
  mostDrawn,
  noCountry,
} from '../../../client/src/operations/chart.ts';
import type {
  Association,
  Member,
} from '../../../client/src/pages/link/networks/operation/queries.ts';
import { hueOfCountry } from '../../../client/src/theme/hues.ts';

const member = (id: string, ads: number, ...countries: string[]): Member => {
  const kind = id.startsWith('ad:') ? 'ad' : 'network';
  return { id, ads, countries, platforms: [], caption: id, kind };
};

const association = (a: string, b: string, probability = 0.9): Association => {
  return { a: member(a, 1), b: member(b, 1), probability, items: [], concerns: [], sentence: '' };
};

const cutAt = (id: string) => {
  return { item: { id, kind: 'network' as const, caption: id }, sentence: '' };
};

test('networks are drawn by size, with ads, country and cut point in words', () => {
  const { nodes, edges, countries } = chartOf({
    networks: [
      member('network:1/2', 4, 'TR'),
      member('network:1/1', 400, 'KZ', 'TR'),
      member('ad:a.example/1', 1),
    ],
    associations: [association('network:1/1', 'network:1/2', 0.987)],
    cutPoints: [cutAt('network:1/1')],
  });
  expect(nodes.map(({ label }) => label)).toEqual(
    '1/1 · cut point · 400 ads · Kazakhstan, 1/2 · 4 ads · Türkiye, ad'.split(', '),
  );
  const [large, small] = nodes;
  // That it is a cut point is never left out.
  expect(large?.shorter).toEqual(['1/1 · cut point · 400 ads', '1/1 · cut point']);
  expect(small?.shorter).toEqual(['1/2 · 4 ads', '1/2']);
  expect(large?.size).toBeGreaterThan(2 * (small?.size ?? 0));
  expect(countries).toEqual(['KZ', 'TR']);
  const hues = [hueOfCountry('KZ'), hueOfCountry('TR'), noCountry];
  expect(nodes.map(({ colour }) => colour)).toEqual(hues);
  expect(nodes.map(({ cut }) => cut)).toEqual([true, false, false]);
  expect(nodes.map(({ alone }) => alone)).toEqual([false, false, true]);
  expect(edges.map(({ label }) => label)).toEqual(['0.98']);
});

test('a country has its colour whichever countries are drawn beside it, and however many', () => {
  const colourOfTR = (...others: string[]) => {
    const beside = others.map((code, at) => member(`network:2/${at}`, 9 + at, code));
    const networks = [member('network:1/1', 4, 'TR'), ...beside];
    return chartOf({ networks, associations: [], cutPoints: [] }).nodes.at(-1)?.colour;
  };
  const many = ['AE', 'KR', 'KZ', 'RU', 'TH', 'UA', 'UZ', 'VN', 'ZA', 'US'];
  const colours = [colourOfTR(), colourOfTR('KZ', 'RU'), colourOfTR(...many)];
  expect(colours).toEqual(Array(3).fill(hueOfCountry('TR')));
});

test('a network that has a name is called by it and its number, and by its number where there is no room', () => {
  const { nodes } = chartOf({
    networks: [member('network:1/1', 9, 'KZ')],
    associations: [],
    cutPoints: [cutAt('network:1/1')],
    called: () => 'Rose house · 1/1',
  });
  expect(nodes[0]?.label).toBe('Rose house · 1/1 · cut point · 9 ads · Kazakhstan');
  expect(nodes[0]?.shorter.slice(-2)).toEqual(['1/1 · cut point · 9 ads', '1/1 · cut point']);
  expect(nodes[0]?.shorter).toContain('Rose house · 1/1 · cut point');
});

test('of several operations each network knows its own, and one in none knows none', () => {
  const { nodes, framed } = chartOf({
    networks: [member('network:1/1', 9, 'KZ'), member('network:1/2', 4, 'TR')],
    associations: [],
    cutPoints: [],
    groups: new Map([['network:1/1', 'operation:1/1']]),
  });
  expect(nodes.map(({ group }) => group)).toEqual(['operation:1/1', undefined]);
  expect(framed).toBe(true);
});

test('of very many the largest are drawn, without lines that lead to what is not', () => {
  const networks = Array.from({ length: mostDrawn + 5 }, (_, n) => member(`network:1/${n}`, n + 1));
  const ends = ['network:1/0', 'network:1/63'];
  const associations = ends.map((end) => association(end, 'network:1/64'));
  const { nodes, edges } = chartOf({ networks, associations, cutPoints: [] });
  expect(nodes).toHaveLength(mostDrawn);
  expect(nodes[0]?.id).toBe(`network:1/${mostDrawn + 4}`);
  expect(edges.map(({ source }) => source)).toEqual(['network:1/63']);
});

test('many lines carry their probability only where they are chosen', () => {
  const networks = Array.from({ length: 30 }, (_, n) => member(`network:1/${n}`, 1));
  const ring = networks.map(({ id }, n) => association(id, `network:1/${(n + 1) % 30}`));
  const drawn = (of: number) =>
    chartOf({ networks, associations: ring.slice(0, of), cutPoints: [] });
  expect(drawn(5).numbered).toBe(true);
  expect(drawn(30).numbered).toBe(false);
});

test('places fill the frame and stay inside it; one node stands in the middle', () => {
  const frame = { width: 800, height: 400 };
  const places = fitPlaces({ a: { x: -3, y: 0 }, b: { x: 3, y: 10 } }, frame);
  for (const { x, y } of Object.values(places))
    expect([x > 0, x < 800, y > 0, y < 400]).toEqual([true, true, true, true]);
  expect((places.b?.x ?? 0) - (places.a?.x ?? 0)).toBeGreaterThan(500);
  expect(fitPlaces({ a: { x: 7, y: 7 } }, frame).a?.x).toBe(400);
  expect(fitPlaces({}, frame)).toEqual({});
});

test('an association is found either way round', () => {
  const all = [association('network:1/1', 'network:1/2')];
  expect(between(all, 'network:1/2', 'network:1/1')).toBe(all[0]);
  expect(between(all, 'network:1/2', 'network:1/3')).toBeUndefined();
});

test('a colour stands once in the key, with all countries that have it', () => {
  expect([...keyOf(['KZ', 'TH', 'RU']).values()]).toEqual([['Kazakhstan'], ['Thailand', 'Russia']]);
});
