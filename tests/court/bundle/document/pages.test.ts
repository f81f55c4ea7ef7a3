import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { chartOf } from '../../../../server/court/bundle/document/chart.ts';
import { CaseFacts, type Statement } from '../../../../server/court/bundle/document/facts.ts';
import { summary } from '../../../../server/court/bundle/document/summary.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { emptyRun, saidAgainst, smallCase, temporaryFolder } from '../support.ts';

const site = 'site:pages.example';
const hub = { reason: 'Its pages are told apart.', ads: 9, posters: 6 };
const ad = (n: number) => `ad:lotus-board.example/${n}`;
/** Two ads on one page, two on another, one of which nothing is known. */
const on = [
  { name: 'anna', more: 0, ads: [1, 2].map(ad) },
  { name: 'view/bella', more: 2, ads: [3, 4].map(ad) },
];

let base: Snapshot;
beforeEach(async () => {
  base = (await smallCase(path.join(temporaryFolder(), 'data'))).snapshot;
});

function factsOf(isHub: boolean, change: Partial<Snapshot> = {}): CaseFacts {
  const [link] = base.links;
  if (!link) throw new Error('the small case has links');
  const entity = { selected: true, hub: null, properties: {} };
  return new CaseFacts(
    {
      ...base,
      entities: [
        ...[1, 2, 3, 4, 5].map((n) => ({
          ...entity,
          id: ad(n),
          kind: 'ad' as const,
          caption: ad(n),
        })),
        { ...entity, id: site, kind: 'site', caption: 'pages.example', hub: isHub ? hub : null },
      ],
      links: [1, 2, 3, 4, 5].map((n) => ({ ...link, from: ad(n), to: site })),
      resolution: { ...emptyRun, paged: [{ site, on }] },
      ...change,
    },
    [],
  );
}
const words = ({ parts }: Statement): string => parts.map(({ s }) => s).join('');
const described =
  'The host counts for nothing here; advertisements that name the same page, or pages that are one owner’s, may be merged by it. Advertisements in scope that are in networks are on “anna” (2 advertisements) and “view/bella” and 2 more (2 advertisements).';

test('of a website that is counted by page the document says that the host alone counts for nothing', () => {
  const facts = factsOf(true);
  expect(saidAgainst(facts).map(words)).toContain(
    `pages.example is a hub. Its pages are told apart. It can link strangers. ${described}`,
  );
  expect(summary(facts).map(words).join('\n')).toContain(
    'It is a hub: the host links nobody, the same page of it may; see part 2.',
  );
});

test('one that has too few pages for a hub is told as well', () => {
  const facts = factsOf(false);
  expect(saidAgainst(facts).map(words)).toContain(
    `pages.example is counted by page: advertisements name different pages of it, and strangers can have pages on one host side by side. ${described}`,
  );
  expect(summary(facts).map(words).join('\n')).toContain(
    'The host links nobody, the same page of it may; see part 2.',
  );
});

test('the chart links ads to the page that they name, and what is left to the host as to a hub', () => {
  const { nodes, edges, links, legend, byPage } = chartOf(factsOf(false));
  expect(byPage).toBe(true);
  const labels = nodes
    .filter(({ kind }) => kind === 'site')
    .map(({ label }) => label.map(({ s }) => s).join(''));
  expect(labels.sort()).toEqual([
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
  const positions = {
    [site]: { x: 0, y: 0 },
    [ad(1)]: { x: 300, y: 0 },
    [ad(2)]: { x: 300, y: 60 },
    [ad(3)]: { x: -300, y: 0 },
    [ad(4)]: { x: -300, y: 60 },
    [ad(5)]: { x: 0, y: 300 },
  };
  const { nodes } = chartOf(factsOf(true, { positions }));
  const [host, anna, bella] = nodes.filter(({ kind }) => kind === 'site');
  expect(anna?.x).toBeGreaterThan(host?.x ?? Number.NaN);
  expect(bella?.x).toBeLessThan(host?.x ?? Number.NaN);
});

test('an ad whose reading is judged wrong is on no page, in words as on the chart', () => {
  const { snapshot } = factsOf(true);
  const links = snapshot.links.map((link) => ({ ...link, judgedWrong: link.from === ad(4) }));
  const facts = factsOf(true, { links });
  expect(saidAgainst(facts).map(words).join('\n')).toContain(
    'are on “anna” (2 advertisements) and “view/bella” and 2 more (1 advertisement).',
  );
  const chart = chartOf(facts);
  expect(chart.nodes.filter(({ kind }) => kind === 'site')).toHaveLength(2);
  expect(Object.values(chart.links).map(({ total }) => total)).toEqual([2, 0, 2, 1]);
});
