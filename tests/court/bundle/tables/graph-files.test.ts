import path from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell } from '../../../../server/core/csv.ts';
import {
  graphMl,
  nodesCsv,
  relationshipsCsv,
} from '../../../../server/court/bundle/tables/graph-files.ts';
import { smallCase, temporaryFolder } from '../support.ts';

const snapshotOf = async () => (await smallCase(path.join(temporaryFolder(), 'data'))).snapshot;

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

test('tables hold every node and relationship, and say which are observed', async () => {
  const snapshot = await snapshotOf();
  const nodes = rowsOf(nodesCsv(snapshot));
  expect(nodes.map(({ id }) => id)).toEqual(snapshot.entities.map(({ id }) => id));
  expect(nodes.at(-1)).toMatchObject({
    kind: 'phone',
    caption: "'+7 700 000 44 17",
    selected: 'true',
    hub: 'true',
    hubAds: '40',
  });
  const links = rowsOf(relationshipsCsv(snapshot));
  expect(links).toHaveLength(snapshot.links.length);
  expect(links[0]).toMatchObject({
    inferred: 'false',
    confidence: '0.99',
    steps: 'separators removed',
  });
});

test('what was read in a picture says where in it, in both forms; other cells stay empty', async () => {
  const snapshot = await snapshotOf();
  const picture = {
    image: 'image:ab',
    x: 24,
    y: 40,
    width: 310,
    height: 36,
    imageSize: { width: 640, height: 480 },
  };
  const links = snapshot.links.map((link, i) => (i === 0 ? { ...link, picture } : link));
  const [first, second] = rowsOf(relationshipsCsv({ ...snapshot, links }));
  const place = {
    image: 'image:ab',
    boxX: '24',
    boxY: '40',
    boxWidth: '310',
    boxHeight: '36',
    imageWidth: '640',
    imageHeight: '480',
  };
  expect(first).toMatchObject(place);
  expect(second).toMatchObject(Object.fromEntries(Object.keys(place).map((name) => [name, ''])));
  const text = graphMl({ ...snapshot, links });
  expect(text).toContain('<data key="edge.boxX">24</data><data key="edge.boxY">40</data>');
  expect(text).toContain('attr.name="imageWidth" attr.type="double"');
});

test.each([
  ['=HYPERLINK("http://a.example")'],
  ['+7700'],
  ['-1+1'],
  ['@SUM(A1)'],
  ['\t=1'],
  ['\r=1'],
  ['\n=1'],
  ['＝1+1'],
  ["'quoted"],
])('%j begins with an apostrophe in a table', (text) => {
  const [[cell = '']] = parse(csvCell(text)) as [[string]];
  expect(cell).toBe(`'${text}`);
});

test('one leading apostrophe off gives any text back, and none runs as a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const [[cell = '']] = parse(csvCell(text), { bom: false }) as [[string]];
      expect(cell.replace(/^'/, '')).toBe(text);
      expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test('GraphML keeps markup, line ends and what XML cannot hold as text', async () => {
  const snapshot = await snapshotOf();
  const [first, ...rest] = snapshot.links;
  if (!first) throw new Error('the small case has links');
  const raw = '</data><x a="1">&amp;\r\n\u0000\ud800\ufffe]]>';
  const text = graphMl({ ...snapshot, title: 'A & B <c>', links: [{ ...first, raw }, ...rest] });
  expect(text).toContain('<desc>A &amp; B &lt;c&gt;</desc>');
  expect(text).toContain(
    '<data key="edge.raw">&lt;/data&gt;&lt;x a=&quot;1&quot;&gt;&amp;amp;&#13;&#10;[U+0000][U+D800][U+FFFE]]]&gt;</data>',
  );
  expect(text.match(/<node /g)).toHaveLength(snapshot.entities.length);
  expect(text.match(/<edge /g)).toHaveLength(snapshot.links.length);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
});
