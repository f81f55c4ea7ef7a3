import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEvidence, readLine } from '../../../server/core/evidence/index.ts';
import { ad, houses } from '../../link/networks/operations/house.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { runHere } from '../cli/support.ts';

let opened: TestGraph;
let data: readonly string[];
beforeAll(async () => {
  opened = await openTestGraph();
  data = ['--data', opened.dataDir];
  const records = Object.entries(houses()).map(([adId, contacts]) =>
    // One in four is where no table of places knows a city.
    record({ adId, contacts, city: adId.endsWith('-3') ? 'Nowhere on Reed' : 'Almaty' }),
  );
  await importCaptures(opened, 'houses.jsonl', records);
  expect((await runHere(['resolve', ...data])).code).toBe(0);
});
afterAll(() => opened.close());

const file = (name: string) => join(opened.dataDir, name);

async function exported(format: string, ...ids: readonly string[]) {
  const out = file(`${ids.join('-').replace(/\W/g, '-')}.${format}`);
  const outcome = await runHere([
    ...['export', ...ids, '--format', format, '--out', out, '--json', ...data],
  ]);
  const [facts] = outcome.json();
  return { ...outcome, facts, out, text: existsSync(out) ? readFileSync(out, 'utf8') : '' };
}

async function custody(): Promise<Record<string, unknown>[]> {
  const lines: Record<string, unknown>[] = [];
  for await (const text of openEvidence(opened.dataDir).custody()) {
    const read = readLine(text);
    if (read && !read.withheld && read.line.event === 'data-exported') lines.push({ ...read.line });
  }
  return lines;
}

test('an operation leaves with all its networks and ads, each with its captures', async () => {
  const { code, facts, text } = await exported('stix', 'operation:1/1');
  expect(code).toBe(0);
  const { objects } = JSON.parse(text) as { objects: Record<string, unknown>[] };
  const ofType = (type: string) => objects.filter((one) => one.type === type);
  expect(ofType('observed-data')).toHaveLength(48);
  expect(ofType('relationship')).toHaveLength(Number(facts?.links));
  const networks = ofType('grouping').filter(({ name }) => String(name).startsWith('Network 1/'));
  expect(networks).toHaveLength(12);
  expect(networks.flatMap(({ object_refs }) => object_refs as string[])).toHaveLength(48);
  for (const { extensions } of ofType('observed-data'))
    expect(Object.values(extensions as object)[0].captures).toHaveLength(1);
});

test('a line of the custody log has the hash of the file, and names nothing that is in it', async () => {
  const { facts, text } = await exported('ftm', ad(0));
  const sha256 = createHash('sha256').update(text).digest('hex');
  expect(facts?.sha256).toBe(sha256);
  const line = (await custody()).at(-1);
  expect(line).toMatchObject({ format: 'ftm', sha256, nodes: facts?.nodes, links: facts?.links });
  expect(JSON.stringify(line)).not.toContain(ad(0));
});

test('a map leaves out the ads without coordinates, and says how many', async () => {
  const { facts, text, err } = await exported('geojson', 'operation:1/1');
  const { features } = JSON.parse(text) as { features: unknown[] };
  const left = Number(facts?.adsLeftOut);
  expect(left).toBeGreaterThan(0);
  expect(features).toHaveLength(48 - left);
  expect(err).toContain(`left out: ${left} ads`);
});

test('two contacts leave with the ads that connect them, and what is not here is told', async () => {
  const two = ['phone:+77000000000', 'email:w0@mail.example'];
  const { facts, err, text } = await exported('graphml', ...two, 'phone:+77009999999');
  for (let n = 0; n < 4; n += 1) expect(text).toContain(`<node id="${ad(0, n)}">`);
  expect(text).not.toContain(ad(1));
  expect(facts).toMatchObject({ captures: 4, notFound: ['phone:+77009999999'] });
  expect(err).toContain('Not in this data folder: phone:+77009999999');
});

test.each([
  [
    'a format that is none',
    [ad(0), '--format', 'xls', '--out', 'x'],
    2,
    'Allowed choices are stix',
  ],
  ['nothing that is here', ['phone:+77009999999', '--format', 'ftm', '--out', 'x'], 1, 'None of'],
])('%s is refused in words', async (_, asked, code, words) => {
  const outcome = await runHere(['export', ...asked, ...data]);
  expect(outcome.code).toBe(code);
  expect(outcome.err).toContain(words);
});

test('a file that is there stays', async () => {
  const { out, text } = await exported('links-csv', ad(0));
  expect(text).toContain('relationship');
  const again = await exported('links-csv', ad(0));
  expect(again.code).toBe(2);
  expect(again.err).toContain(`${out} cannot be written`);
});
