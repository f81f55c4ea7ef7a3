import { expect, test } from 'vitest';
import { chartOf } from '../../../../server/court/bundle/document/chart.ts';
import { summary } from '../../../../server/court/bundle/document/summary.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { against, base, entity, factsOf, plain, ran, words } from './support.ts';

const site = 'site:pages.example';
const ad = (n: number) => `ad:lotus-board.example/${n}`;
const five = [1, 2, 3, 4, 5].map(ad);
/** Two ads on one page, two on another, one of which nothing is known. */
const on = [
  { name: 'anna', more: 0, ads: [1, 2].map(ad) },
  { name: 'view/bella', more: 2, ads: [3, 4].map(ad) },
];
const links = five.map((from) => {
  const [link] = base.links;
  if (!link) throw new Error('the small case has links');
  return { ...link, from, to: site };
});
const hub = { reason: 'Its pages are told apart.', ads: 9, posters: 6 };
const paged = (isHub: boolean, change: Partial<Snapshot> = {}): Partial<Snapshot> => ({
  ...{ links, ...ran({ paged: [{ site, on }] }), captures: [], ...change },
  entities: [
    ...five.map((id) => entity(id, 'ad')),
    { ...entity(site, 'site', 'pages.example'), hub: isHub ? hub : null },
  ],
});
const described =
  /\. The host counts for nothing here; .* are on “anna” \(2 advertisements\) and “view\/bella” and 2 more \(2 advertisements\)\.$/;

test.each([
  [
    true,
    'pages.example is a hub. Its pages are told apart. It can link strangers.',
    'It is a hub: the',
  ],
  [false, 'pages.example is counted by page: advertisements name different pages of it', 'The'],
])(
  'of a website that is counted by page, a hub: %s, the document says that the host alone counts for nothing',
  (isHub, start, begin) => {
    const [told] = against(paged(isHub)).filter((one) => one.startsWith(start));
    expect(told).toMatch(described);
    expect(
      summary(factsOf(paged(isHub)))
        .map(words)
        .join('\n'),
    ).toContain(`${begin} host links nobody, the same page of it may; see part 2.`);
  },
);

test('the chart links ads to the page that they name, and what is left to the host as to a hub', () => {
  const { nodes, edges, links, legend, byPage } = chartOf(factsOf(paged(false)));
  expect(byPage).toBe(true);
  const sites = nodes.filter(({ kind }) => kind === 'site');
  expect(sites.map(({ label }) => plain(label)).sort()).toEqual([
    'pages.example',
    '“anna” at pages.example',
    '“view/bella” and 2 more at pages.…',
  ]);
  // Two ads of one page are one stack.
  expect(edges.map(({ style }) => style).sort()).toEqual(['hub', 'observed', 'observed']);
  expect([links.observed, links.hub]).toEqual([
    { drawn: 4, total: 4 },
    { drawn: 1, total: 1 },
  ]);
  expect(legend.find(({ kind }) => kind === 'site')).toMatchObject({ drawn: 1, total: 1 });
});

test('drawn as on the canvas a page stands between its website and its ads', () => {
  const places = [
    [300, 0],
    [300, 60],
    [-300, 0],
    [-300, 60],
    [0, 300],
  ] as const;
  const positions = Object.fromEntries([
    [site, { x: 0, y: 0 }],
    ...places.map(([x, y], i) => [ad(i + 1), { x, y }]),
  ]);
  const { nodes } = chartOf(factsOf(paged(true, { positions })));
  const [host, anna, bella] = nodes.filter(({ kind }) => kind === 'site');
  expect(anna?.x).toBeGreaterThan(host?.x ?? Number.NaN);
  expect(bella?.x).toBeLessThan(host?.x ?? Number.NaN);
});

test('an ad whose reading is judged wrong is on no page, in words as on the chart', () => {
  const wrong = links.map((link) => ({ ...link, judgedWrong: link.from === ad(4) }));
  const snapshot = paged(true, { links: wrong });
  expect(against(snapshot).join('\n')).toContain(
    'are on “anna” (2 advertisements) and “view/bella” and 2 more (1 advertisement).',
  );
  const chart = chartOf(factsOf(snapshot));
  expect(chart.nodes.filter(({ kind }) => kind === 'site')).toHaveLength(2);
  expect(Object.values(chart.links).map(({ total }) => total)).toEqual([2, 0, 2, 1]);
});
