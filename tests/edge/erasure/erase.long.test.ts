import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { openGraph } from '../../../server/core/neo4j/index.ts';
import { layoutOf } from '../../../server/core/neo4j/server-layout.ts';
import { endProcess, findServer } from '../../../server/core/neo4j/server-processes.ts';
import { openStore } from '../../../server/core/store/index.ts';
import { addNote } from '../../../server/link/notes/index.ts';
import { paint } from '../../read/fingerprint/pictures.ts';
import { testConfig } from '../../support/config.ts';
import { record } from '../../support/import-captures.ts';
import { runHere, start } from '../cli/support.ts';
import { done } from '../rebuild/filled.ts';

/** 200 ads with five values each that stand nowhere else, beside ads that stay. A Neo4j of the folder's own: its files are searched, too. */

const planted = 200;
const root = mkdtempSync(join(tmpdir(), 'throughline-erase-'));
const data = join(root, 'data');
const sources = join(root, 'sources');
const number = (n: number) => String(n).padStart(3, '0');

const phoneOf = (n: number) => `+77000007${number(n)}`;
const valuesOf = (n: number) => [
  phoneOf(n),
  `desk${number(n)}@zq-planted.example`,
  `Quietwords${number(n)}`,
  `Zhanarqa${number(n)}`,
  `portrait-zq${number(n)}.png`,
];
const all = Array.from({ length: planted }, (_, n) => valuesOf(n)).flat();

const adOf = (n: number) => {
  const [phone, email, words, name, picture] = valuesOf(n) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return record({
    adId: `p${n}`,
    title: `${name} is here`,
    text: `Rooms by the day, ${words}, ask for ${name}, call ${phone} or write to ${email}`,
    contacts: { phones: [phone], emails: [email] },
    images: [{ path: `img/${picture}` }],
  });
};

const stays = (n: number) =>
  record({
    adId: `s${n}`,
    text: `A house near the river ${n}`,
    contacts: { phones: ['+77000000042'] },
  });

const verb = (...args: string[]) => done([...args, '--data', data], {});

beforeAll(async () => {
  mkdirSync(join(sources, 'img'), { recursive: true });
  const lines: object[] = [];
  for (let n = 0; n < planted; n += 1) {
    const { data: pixels, width, height } = paint(n, 24, 24);
    const png = sharp(pixels, { raw: { width, height, channels: 3 } }).png();
    writeFileSync(join(sources, 'img', valuesOf(n)[4] as string), await png.toBuffer());
    lines.push(adOf(n), stays(n));
  }
  const half = lines.slice(0, planted);
  writeFileSync(join(sources, 'a.jsonl'), half.map((one) => `${JSON.stringify(one)}\n`).join(''));
  // The same records once more, and others: each copy has to go.
  writeFileSync(join(sources, 'b.jsonl'), lines.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await verb('import', join(sources, 'a.jsonl'));
  await verb('import', join(sources, 'b.jsonl'));
  await verb('resolve');
  const signed = ['--initials', 'AB'];
  const made = await verb(
    'case',
    'create',
    '--title',
    'Case 7',
    '--producer',
    'AB',
    '--json',
    ...signed,
  );
  await verb(
    'case',
    'add',
    JSON.parse(made).id,
    `phone:${phoneOf(3)}`,
    'ad:lotus-board.example/p4',
    ...signed,
  );
  await verb(
    'judge',
    'together',
    'ad:lotus-board.example/p5',
    'ad:lotus-board.example/s1',
    '--reason',
    `asked ${valuesOf(5)[3]}`,
    ...signed,
  );
  const graph = await openGraph({ dataDir: data, config: testConfig() });
  const store = await openStore(data);
  await addNote(
    { graph, store, evidence: openEvidence(data) },
    {
      entity: `phone:${phoneOf(3)}`,
      text: `belongs to ${valuesOf(3)[3]}, ${phoneOf(3)}`,
      initials: 'AB',
    },
  );
  await store.close();
  await graph.close();
});
afterAll(async () => {
  for (const one of [data, join(data, 'rebuild')]) {
    const server = findServer(layoutOf(one).serverArguments);
    if (server !== undefined) await endProcess(server, 5_000);
  }
  rmSync(root, { recursive: true, force: true });
});

function* filesBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** Values that stand in the bytes of a file of the data folder, as UTF-8 or UTF-16, with the file. */
function found(): string[] {
  const hits = new Map<string, string>();
  for (const path of filesBelow(data)) {
    const bytes = readFileSync(path);
    for (const value of all)
      for (const form of [Buffer.from(value), Buffer.from(value, 'utf16le')])
        if (!hits.has(value) && bytes.includes(form))
          hits.set(value, `${value} in ${path.slice(data.length)}`);
  }
  return [...hits.values()];
}

const ids = Array.from({ length: planted }, (_, n) =>
  n % 4 === 0 ? `phone:${phoneOf(n)}` : `ad:lotus-board.example/p${n}`,
);
const why = [
  '--ground',
  'GDPR Art. 17',
  '--reason',
  `asked about ${phoneOf(3)}`,
  '--initials',
  'AB',
];

// One story: each test goes on from the one before.
test('without --yes it prints what is covered, cases first, and changes nothing', async () => {
  expect(found()).toHaveLength(all.length);
  const { code, err } = await runHere(['erase', ...ids, ...why, '--data', data], {});
  expect([code, err]).toEqual([0, expect.stringMatching(/^CASE case-/)]);
  expect(err).toContain('Covered: 200 captures; 200 ads');
  expect(err).toContain('the whole of every capture');
  expect(found()).toHaveLength(all.length);
});

test('killed while the graph is made again, it goes on to the end, and not one value is found', async () => {
  const { child, outcome } = start(['erase', ...ids, ...why, '--yes', '--data', data], {});
  while (!existsSync(join(data, 'rebuild', 'neo4j', 'data', 'databases'))) await wait(20);
  child.kill('SIGKILL');
  await outcome;
  for (let code: number | null = 1; code !== 0; ) {
    await wait(1_000);
    const again = await runHere(['erase', '--resume', '--data', data], {});
    if (again.code !== 0 && !/being made again|open in another/.test(again.err))
      throw new Error(again.err);
    ({ code } = again);
  }
  for (const path of [data, join(data, 'rebuild')]) {
    const server = findServer(layoutOf(path).serverArguments);
    if (server !== undefined) await endProcess(server, 20_000);
  }
  expect(found().slice(0, 8)).toEqual([]);
});

test('what stays is whole: files, the custody log, the graph and its networks', async () => {
  const custody = await runHere(['custody', 'verify', '--data', data], {});
  expect([custody.code, custody.err]).toEqual([0, expect.any(String)]);
  const check = await runHere(['check', '--data', data], {});
  expect([check.code, check.err]).toEqual([0, expect.any(String)]);
  const dump = await verb('dump');
  expect(dump.match(/A house near the river/g)?.length).toBeGreaterThanOrEqual(planted);
  expect(await verb('networks', '--json')).toContain('network:');
});

test('real damage is still found', async () => {
  const log = join(data, 'evidence', 'custody.jsonl');
  const whole = readFileSync(log, 'utf8');
  const lines = whole.trim().split('\n');
  const erased = lines.findIndex((line) => line.includes('"event":"erased"'));
  writeFileSync(log, `${lines.toSpliced(erased, 1).join('\n')}\n`);
  expect((await runHere(['custody', 'verify', '--data', data], {})).code).toBe(1);
  writeFileSync(log, whole);
});

test('the same records do not come back, and leave the file that brought them', async () => {
  const { err } = await runHere(['import', join(sources, 'b.jsonl'), '--data', data, '--json'], {});
  expect(err).not.toContain('+7700');
  const dump = await verb('dump');
  for (const value of all.slice(0, 50)) expect(dump).not.toContain(value);
  expect(found().length).toBeGreaterThan(0);
  await verb('erase', '--due', '--initials', 'AB', '--yes');
  const server = findServer(layoutOf(data).serverArguments);
  if (server !== undefined) await endProcess(server, 20_000);
  expect(found().slice(0, 8)).toEqual([]);
});
