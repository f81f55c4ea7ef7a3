import { expect, test } from 'vitest';
import { setFilters } from '../../../client/src/graph/producers/filter.ts';
import { setFolded, unfoldAds } from '../../../client/src/graph/producers/fold.ts';
import type { ChartLink } from '../../../client/src/graph/types.ts';
import { linkOf, visibleChart } from '../../../client/src/graph/visible.ts';
import { chartOf, entity, link } from './fixtures.ts';

const hub = { reason: 'Shared by many', ads: 4012, posters: 318 };
const chart = chartOf(
  [
    ...['ad:a', 'ad:b', 'ad:c', 'ad:d', 'ad:e'].map((id) => entity(id)),
    ...['phone:1', 'handle:x', 'template:t', 'image:1', 'image:2', 'cluster:k'].map((id) =>
      entity(id),
    ),
    entity('phone:9', { hub }),
  ],
  [
    link('ad:a', 'phone:1', 'LISTS', { confidence: 0.95 }),
    link('ad:a', 'handle:x', 'LISTS', { confidence: 0.7 }),
    link('ad:b', 'phone:1'),
    link('ad:b', 'handle:x'),
    // Judged wrong: it counts for nothing, so that the ad holds the phone alone.
    link('ad:c', 'phone:1'),
    link('ad:c', 'handle:x', 'LISTS', { judgedWrong: true }),
    link('ad:a', 'image:1', 'SHOWS'),
    link('ad:b', 'image:2', 'SHOWS'),
    link('image:1', 'cluster:k', 'IN_CLUSTER', { inferred: true }),
    link('image:2', 'cluster:k', 'IN_CLUSTER', { inferred: true }),
    link('ad:a', 'template:t', 'USES_TEMPLATE', { inferred: true }),
    link('ad:d', 'phone:9', 'LISTS', { throughHub: true }),
    link('ad:d', 'template:t', 'USES_TEMPLATE', { inferred: true }),
    link('phone:1', 'handle:x', 'TOGETHER', { ads: 30 }),
  ],
);
const folded = setFolded(chart, true);
const idsOf = (nodes: readonly { id: string }[]) =>
  nodes
    .map(({ id }) => id)
    .sort()
    .join(' ');
const named = (links: readonly ChartLink[]) =>
  Object.fromEntries(links.map((one) => [`${one.source} ${one.target}`, one]));

test('ads and the images of drawn clusters give way to counted links between what they hold', () => {
  const view = visibleChart(folded);
  expect(idsOf(view.nodes)).toBe('ad:e cluster:k handle:x phone:1 phone:9 template:t');
  const links = named(view.links);
  // Confidence: the weaker reading of the ad where it is best.
  const [via, confidence] = [['ad:a', 'ad:b'], 0.9];
  const plain = { inferred: false, throughHub: false, judgedWrong: false };
  expect(links['handle:x phone:1']).toMatchObject({ ads: 2, via, ...plain, confidence });
  expect(links['cluster:k phone:1']).toMatchObject({ ads: 2, inferred: true });
  expect(links['phone:9 template:t']).toMatchObject({ ads: 1, throughHub: true });
  expect(view.links.some((one) => /^ad:/m.test(`${one.source}\n${one.target}`))).toBe(false);
  expect(idsOf(view.away)).toBe('ad:a ad:b ad:c ad:d image:1 image:2');
});

test('an ad that holds one drawn thing is counted on it, one that holds none stays', () => {
  const { alone, nodes } = visibleChart(folded);
  expect([...alone]).toEqual([['phone:1', ['ad:c']]]);
  expect(nodes.map(({ id }) => id)).toContain('ad:e');
});

test('two that are no identifiers are joined only by ads that hold none, and told where somebody asks', () => {
  const view = visibleChart(folded);
  expect(named(view.links)).not.toHaveProperty('cluster:k template:t');
  expect(named(view.shortcuts)).toHaveProperty('cluster:k template:t');
  // The hub says nothing of who is behind an ad.
  expect(named(view.links)).toHaveProperty('phone:9 template:t');
});

test('filters work on what was read, before it is counted', () => {
  const sure = visibleChart(setFilters(folded, { confidence: 0.8 }));
  expect(named(sure.links)['handle:x phone:1']).toMatchObject({ ads: 1, via: ['ad:b'] });
  const plain = visibleChart(setFilters(folded, { links: ['inferred'] }));
  expect(named(plain.links)).not.toHaveProperty('phone:1 template:t');
  const many = visibleChart(setFilters(folded, { fewestAds: 2 }));
  expect(Object.keys(named(many.links)).sort().join()).toBe(
    'cluster:k handle:x,cluster:k phone:1,handle:x phone:1',
  );
  expect(many.thin).toBe(3);
});

test('a drawing with too many counted links leaves out those of few ads, and nothing falls apart', () => {
  // Forty phones, each in an ad with each other; every third with its neighbour in one ad more.
  const phones = Array.from({ length: 40 }, (_, i) => `phone:${i}`);
  const pairs = phones.flatMap((one, i) => phones.slice(i + 1).map((other) => [one, other]));
  const near = phones.flatMap((one, i) => (i % 3 === 0 ? [[one, phones[i + 1] ?? 'phone:0']] : []));
  const ads = [...pairs, ...near].map((held, i) => ({ id: `ad:${i}`, held }));
  const dense = chartOf(
    [...phones, ...ads.map(({ id }) => id)].map((id) => entity(id)),
    ads.flatMap(({ id, held }) => held.map((phone) => link(id, phone))),
  );
  const thinned = visibleChart(dense);
  expect(thinned.fewestAds).toBe(2);
  expect(thinned.links.filter(({ via }) => via?.length === 2)).toHaveLength(near.length);
  // A tree over all forty: each is reached.
  expect(thinned.links).toHaveLength(39);
  const reached = new Set(['phone:0']);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const { source, target } of thinned.links)
      if (reached.has(source) || reached.has(target)) reached.add(source).add(target);
  }
  expect(reached.size).toBe(40);
  expect(thinned.thin).toBe(780 - 39);
  const whole = visibleChart(setFilters(dense, { fewestAds: 1 }));
  expect(whole).toMatchObject({ thin: 0, fewestAds: 1 });
  expect(whole.links).toHaveLength(780);
});

test('an unfolded ad is drawn with its images, at a free place, and no longer counted', () => {
  const view = visibleChart(unfoldAds(folded, ['ad:a']));
  const ids = view.nodes.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['ad:a', 'image:1']));
  expect(ids).not.toContain('image:2');
  expect(named(view.links)['handle:x phone:1']).toMatchObject({ via: ['ad:b'] });
  const spots = view.nodes.map(({ x, y }) => `${x} ${y}`);
  expect(new Set(spots).size).toBe(spots.length);
});

test('ads are folded by themselves above forty, until somebody says otherwise', () => {
  const many = (count: number) =>
    chartOf(
      [entity('phone:1'), ...Array.from({ length: count }, (_, i) => entity(`ad:${i}`))],
      Array.from({ length: count }, (_, i) => link(`ad:${i}`, 'phone:1')),
    );
  expect(visibleChart(many(40)).nodes).toHaveLength(41);
  expect(visibleChart(many(41)).nodes).toHaveLength(1);
  expect(visibleChart(setFolded(many(41), false)).nodes).toHaveLength(42);
});

test('a counted link is found by its id as long as it is drawn', () => {
  const id = 'handle:x|FOLDED|phone:1';
  expect(linkOf(folded, id)?.ads).toBe(2);
  expect(linkOf(setFolded(folded, false), id)).toBeUndefined();
});
