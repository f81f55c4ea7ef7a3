import { expect, test } from 'vitest';
import { caseJsonLd } from '../../../server/court/bundle/index.ts';
import type { Exchange } from '../../../server/edge/export/exchange.ts';
import { exchangeFormats, type FormatId } from '../../../server/edge/export/index.ts';
import { smallExchange } from './support.ts';

async function written(id: FormatId, exchange?: Exchange) {
  exchange ??= await smallExchange();
  const format = exchangeFormats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  const said = format.write(exchange);
  const text = typeof said === 'string' ? said : [...said].join('');
  return { exchange, format, text };
}

test.each(exchangeFormats.map(({ id }) => id))('%s is the same for the same data', async (id) => {
  const { text, exchange } = await written(id);
  expect((await written(id, exchange)).text).toBe(text);
});

test('what is inferred is told apart from what was read, and a link names its capture', async () => {
  const { exchange } = await written('stix');
  const link = (to: string) => exchange.links.find((one) => one.to === to);
  expect(link('cluster:7')).toMatchObject({ inferred: true });
  expect(link('email:anna@mail.example')).toMatchObject({ inferred: false, judgedWrong: true });
  expect(link('network:3/1')).toMatchObject({ inferred: true, captures: [], confidence: 0.93 });
  expect(link('phone:+77000004417')?.captures).toEqual([
    { sha256: exchange.snapshot.captures[0]?.sha256, at: '2026-03-01T10:00:00.000Z' },
  ]);
  const node = (id: string) => exchange.nodes.find((one) => one.id === id);
  expect(node('cluster:7')?.inferred).toBe(true);
  expect(node('phone:+77000004417')).toMatchObject({
    ...{ inferred: false, hub: 'shared by many posters' },
    ...{ firstSeen: '2026-03-01T10:00:00.000Z', lastSeen: '2026-03-02T10:00:00.000Z' },
  });
});

test('STIX: a platform that is a website, too, is one domain name with both ids', async () => {
  const { text, exchange } = await written('stix');
  const { objects } = JSON.parse(text) as { objects: Record<string, unknown>[] };
  const ids = objects.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const host = objects.filter(({ value }) => value === 'lotus-board.example');
  expect(host).toHaveLength(1);
  const [extension] = Object.values(host[0]?.extensions as object);
  expect(extension.entities).toEqual(['platform:lotus-board.example', 'site:lotus-board.example']);
  // By the standard’s own rule, so that other tools merge it with theirs.
  const mail = objects.find(({ value }) => value === 'anna@mail.example');
  expect(mail?.id).toBe('email-addr--970b789c-ad8b-53b9-ad62-1cc8fcc9a01c');
  // A reading that is judged wrong is no part of what was observed.
  const seen = objects.flatMap(({ object_refs = [] }) => object_refs as string[]);
  expect(seen).not.toContain(mail?.id);
  const wrong = objects.filter(({ revoked }) => revoked);
  expect(wrong).toHaveLength(exchange.links.filter(({ judgedWrong }) => judgedWrong).length);
});

test('maps hold the places that ads name, and say how many ads have none', async () => {
  const { text, format, exchange } = await written('geojson');
  const { features, description } = JSON.parse(text);
  expect(features).toHaveLength(1);
  expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [76.95, 43.25] });
  expect(description).toMatch(/left out: 1\.$/);
  expect(format.leavesOut?.(exchange)).toBe(1);
  expect((await written('kml')).text).toContain('left out: 1.');
});

test('XML holds no sign that XML cannot hold, and no edge of GEXF has a field “kind”', async () => {
  const { text: markup } = await written('graphml');
  expect(markup).toContain('Rooms near the &lt;park&gt; &amp; more[U+0001]');
  const { text } = await written('gexf');
  const [, edges = ''] = text.split('<attributes class="edge"');
  expect(edges.slice(0, edges.indexOf('</attributes>'))).not.toContain('title="kind"');
  expect(text).not.toContain('timestamp');
});

test('a cell of a table is no formula', async () => {
  const { text } = await written('nodes-csv');
  expect(text).toContain(`"'+7 700 000 44 17"`);
});

test('CASE is what a bundle holds', async () => {
  const { text, exchange } = await written('case');
  expect(text).toBe(caseJsonLd(exchange.snapshot));
});
