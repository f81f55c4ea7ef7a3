import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aboutLines } from '../../../client/src/graph/export/about.ts';
import { toGexf, toGraphml } from '../../../client/src/graph/export/graph-files.ts';
import { inGrey } from '../../../client/src/graph/export/print.ts';
import { toSvg } from '../../../client/src/graph/export/svg.ts';
import { linkTable, nodeTable } from '../../../client/src/graph/export/tables.ts';
import { moveNodes } from '../../../client/src/graph/producers/arrange.ts';
import { setFilters } from '../../../client/src/graph/producers/filter.ts';
import { setFolded } from '../../../client/src/graph/producers/fold.ts';
import { visibleChart } from '../../../client/src/graph/visible.ts';
import { chartOf, entity, link } from './fixtures.ts';

const awkward = 'A & B <"x">\u0007 Ünï';
const chart = setFilters(
  setFolded(
    chartOf(
      [
        ...['ad:a', 'ad:b', 'ad:c'].map((id) => entity(id)),
        entity('phone:1', { caption: awkward, ads: 2 }),
        entity('handle:x'),
        entity('image:1', { caption: 'Image 6e9c' }),
      ],
      [
        link('ad:a', 'phone:1'),
        link('ad:a', 'handle:x'),
        link('ad:b', 'phone:1'),
        link('ad:b', 'handle:x'),
        link('ad:c', 'phone:1'),
        link('ad:a', 'image:1', 'SHOWS'),
        link('ad:b', 'image:1', 'SHOWS'),
      ],
    ),
    true,
  ),
  { confidence: 0.5 },
);
const view = visibleChart(chart);
const [dataAt, now] = ['2026-06-20T08:00:00Z', '2026-06-21T09:30:00Z'];
const source = { dataAt, isSynthetic: true, run: '3', now, title: 'Bosphorus salons' };
const about = aboutLines(chart, view, source);
const folder = mkdtempSync(path.join(tmpdir(), 'drawing-'));
afterAll(() => rmSync(folder, { recursive: true }));

function python(code: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('python3', ['-c', code, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}

/** Where networkx is installed it reads the file; elsewhere Python says whether it is XML. */
const hasNetworkx = python('import networkx; print(1)') === '1';
const reader = hasNetworkx
  ? `import networkx as nx, json, sys
g = (nx.read_graphml if sys.argv[1].endswith('graphml') else nx.read_gexf)(sys.argv[1])
print(json.dumps({'nodes': sorted(g.nodes), 'label': g.nodes['phone:1']['label'],
  'ads': [d['ads'] for a, b, d in g.edges(data=True) if {a, b} == {'handle:x', 'phone:1'}]}))`
  : `import xml.dom.minidom as m, json, sys
d = m.parse(sys.argv[1])
print(json.dumps({'nodes': sorted(n.getAttribute('id') for n in d.getElementsByTagName('node'))}))`;

test.runIf(python('print(1)') === '1').each([
  ['graphml', toGraphml(view, about.join(' '))],
  ['gexf', toGexf(view, about.join(' '), '2026-06-21')],
])('%s is read by others, with names, numbers and counted links whole', (ending, text) => {
  const file = path.join(folder, `drawing.${ending}`);
  writeFileSync(file, text);
  const read = JSON.parse(python(reader, file) ?? 'null');
  expect(read.nodes).toEqual(['handle:x', 'image:1', 'phone:1']);
  if (hasNetworkx) expect(read).toMatchObject({ label: 'A & B <"x"> Ünï', ads: [2] });
  expect(text).not.toMatch(/(attr\.name|title)="kind"/);
});

test('the tables hold what is drawn: a row for each entity and link, with a head', () => {
  expect(nodeTable(view).map(([id]) => id)).toEqual(['id', ...view.nodes.map(({ id }) => id)]);
  const [head, ...rows] = linkTable(view);
  expect(rows).toHaveLength(view.links.length);
  const counted = rows.find(([, from, to]) => from === 'handle:x' && to === 'phone:1');
  expect(counted?.[head?.indexOf('folded_ads') ?? -1]).toBe('ad:a ad:b');
});

test('the drawing says what it is, of when, by which run and filters, and holds no picture', () => {
  const { markup } = toSvg(chart, view, about, new Map());
  expect(about[0]).toBe('Bosphorus salons');
  expect(about[1]).toMatch(/^Synthetic/);
  for (const said of ['Active run 3.', 'confidence from 0.50', '3 ads are folded'])
    expect(about.join(' ')).toContain(said);
  for (const line of about) expect(markup).toContain(line.replaceAll('&', '&amp;'));
  expect(markup).toContain('>2 ads<');
  expect(markup).toContain('Phone numbers');
  expect(markup).not.toMatch(/<image|href|url\(|http:\/\/(?!www\.w3\.org)/);
});

test('of a picture the drawing holds the blurred thumb, whole, and names no place to load anything from', () => {
  const thumb = 'data:image/png;base64,iVBORw0KGgo=';
  const { markup } = toSvg(chart, view, about, new Map([['image:1', thumb]]));
  expect([...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([thumb]);
  expect(markup).not.toMatch(/url\(|http:\/\/(?!www\.w3\.org)/);
});

test('on a page all of a wide drawing has its place, small, and every colour is a grey', () => {
  const wide = moveNodes(chart, { 'phone:1': { x: 9000, y: 40 } });
  const page = { width: 1046, height: 717 };
  const drawn = toSvg(wide, visibleChart(wide), about, new Map(), page);
  expect([drawn.width, drawn.height]).toEqual([1046, 717]);
  expect(Number(/scale\(([\d.]+)\)">/.exec(drawn.markup)?.[1])).toBeLessThan(0.12);
  const colours = inGrey(drawn.markup).match(/="#[0-9a-f]{6}"/gi) ?? [];
  expect(colours.length).toBeGreaterThan(5);
  expect(colours.filter((one) => !/="#(..)\1\1"/.test(one))).toEqual([]);
});
