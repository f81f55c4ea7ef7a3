import { expect, test } from 'vitest';
import { foldedCounts } from '../../../../../../client/src/graph/visible.ts';
import {
  cutPointsOf,
  toChart,
  treePlaces,
  type Uncounted,
  unmarkedCutPoints,
} from '../../../../../../client/src/pages/link/networks/figure/tree-chart.ts';
import { entity } from '../../../../graph/fixtures.ts';

type Tree = Parameters<typeof toChart>[0];

const thing = (id: string) => ({
  ...{ id, ads: 2, folded: 0, cutPoint: false, page: null, entity: entity(id) },
});
const tree: Tree = {
  identifiersTotal: 2,
  adsLeft: 0,
  identifiers: [thing('handle:own'), thing('phone:own')],
  groups: [
    {
      ...{ first: 'ad:1', ads: 2, judged: false, cutPoint: false, entity: null },
      ends: ['handle:own', 'phone:own'].map((id) => ({ id, inferred: false })),
    },
  ],
};
const from = (other: string, ...copiedContent: string[]): Uncounted['copied'][number] => ({
  ...{ other, ads: 3, entity: entity(other, { kind: 'network' }) },
  copiedContent: copiedContent.map((id) => ({ id, entity: entity(id) })),
  contacts: [{ id: 'handle:own' }],
});
const shared = (id: string) => ({ id, thing: id, entity: entity(id) });
type Rejected = Uncounted['rejected'][number];
const rejection = (
  other: string,
  why: Rejected['why'],
  ...evidence: Rejected['evidence']
): Rejected => ({ other, why, entity: null, sentence: [], evidence });
const size = { width: 800, height: 500 };

test('what was left out as copied is drawn between the contact and where it may be from, in a line of its own', () => {
  const copied = [from('network:1/7', 'template:a', 'phone:theirs'), from('ad:9', 'template:a')];
  const { nodes, links } = toChart(tree, { rejected: [], copied }, size);
  const drawn = Object.values(links).filter((link) => link.copied);
  expect(drawn.map(({ source, target }) => `${source} ${target}`).join(', ')).toBe(
    'network:1/7 template:a, template:a handle:own, network:1/7 phone:theirs, phone:theirs handle:own, ad:9 template:a',
  );
  expect(drawn.every(({ judgedWrong }) => judgedWrong)).toBe(true);
  expect(Object.values(links).filter(({ copied }) => !copied)).toHaveLength(2);
  expect(Object.keys(nodes)).toContain('network:1/7');
});

test('what ads here hold of their own as well is linked already: no second line to the contact', () => {
  const { links } = toChart(tree, { rejected: [], copied: [from('ad:9', 'phone:own')] }, size);
  expect(Object.values(links).filter(({ copied }) => copied)).toMatchObject([
    { source: 'ad:9', target: 'phone:own' },
  ]);
});

test('a contact that is not drawn is not drawn for this', () => {
  const one = { ...from('ad:9', 'template:a'), contacts: [{ id: 'handle:other' }] };
  const { nodes } = toChart(tree, { rejected: [], copied: [one] }, size);
  expect(Object.keys(nodes)).not.toContain('handle:other');
});

test('rejected links stand in rows below the tree, what was copied in rows below these', () => {
  const rejected = [rejection('network:1/2', 'TOO_LITTLE', shared('email:shared'))];
  const places = treePlaces(tree, { rejected, copied: [from('network:1/7', 'template:a')] });
  const rows = ['phone:own', 'email:shared', 'network:1/2', 'template:a', 'network:1/7'].map(
    (id) => places.get(id)?.y ?? Number.NaN,
  );
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
  expect(new Set(rows).size).toBe(rows.length);
});

test('more rejected links than a row has room for stand in several rows, each with room for its name', () => {
  const rejected = Array.from({ length: 7 }, (_, n) =>
    rejection(`network:1/${n}`, 'TOO_LITTLE', shared(`email:${n}`)),
  );
  const places = treePlaces(tree, { rejected, copied: [] });
  const named = [...places].filter(([id]) => id.startsWith('email:')).map(([, at]) => at);
  expect(new Set(named.map(({ y }) => y)).size).toBeGreaterThan(1);
  for (const one of named)
    for (const other of named)
      if (one !== other && one.y === other.y)
        expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(1.5);
});

test('of a website that is counted by page each page is drawn by itself, and the host is what strangers share', () => {
  const host = entity('site:pages.example', { hub: { ads: 9, posters: 5, reason: '' } });
  const onPage = {
    ...{ ...thing('site:pages.example#view/anna'), entity: host },
    page: { name: 'view/anna', more: 1 },
  };
  const nearMatch = (other: string, thing: string) =>
    rejection(other, 'PAGES', { id: 'site:pages.example', thing, entity: host });
  const rejected = [
    nearMatch('network:1/2', 'site:pages.example'),
    nearMatch('network:1/3', onPage.id),
  ];
  const identifiers = [...tree.identifiers, onPage];
  const { nodes, links } = toChart({ ...tree, identifiers }, { rejected, copied: [] }, size);
  const caption = `“view/anna” and 1 more at ${host.caption}`;
  expect(nodes[onPage.id]).toMatchObject({ caption, hub: null, kind: 'site' });
  const wrong = Object.values(links).filter(({ judgedWrong }) => judgedWrong);
  expect(wrong.map(({ source, target }) => [source, target])).toEqual([
    ['network:1/2', 'site:pages.example'],
    [onPage.id, 'site:pages.example'],
    ['network:1/3', onPage.id],
  ]);
});

test('a thing counts the same ads more where what counts for nothing is drawn at it', () => {
  const more: Tree = {
    ...tree,
    identifiers: tree.identifiers.map((one) => ({ ...one, folded: 22 })),
  };
  const rejected = [rejection('network:1/2', 'PAGES', shared('handle:own'))];
  for (const uncounted of [
    { rejected: [], copied: [] },
    { rejected, copied: [] },
    { rejected, copied: [from('ad:9', 'phone:own', 'template:a')] },
  ]) {
    const counts = foldedCounts(toChart(more, uncounted, size));
    expect([counts.get('handle:own'), counts.get('phone:own')]).toEqual([22, 22]);
  }
});

test('cut points that the drawing marks are counted, and with them those that it does not', () => {
  const marked: Tree = {
    ...tree,
    identifiers: tree.identifiers.map((one) => ({ ...one, cutPoint: one.id === 'phone:own' })),
    groups: tree.groups.map((group) => ({ ...group, ads: 1, cutPoint: true })),
  };
  expect(cutPointsOf(marked)).toEqual(['phone:own', 'ads handle:own phone:own']);
  expect(unmarkedCutPoints(marked, 2)).toBe(0);
  // An ad that alone keeps it together, among others that link the same two things.
  expect(unmarkedCutPoints(tree, 1)).toBe(1);
});
