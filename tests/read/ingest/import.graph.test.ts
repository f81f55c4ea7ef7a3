import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { generateScenario } from '../../../seed-data/index.ts';
import { importFile } from '../../../server/read/ingest/index.ts';
import { record } from '../../support/import-captures.ts';
import { plainPicture } from '../fingerprint/pictures.ts';
import { importing } from './support.ts';

const opened = importing();
const { at, load, dump } = opened;

const capture = (over: Record<string, unknown> = {}) =>
  JSON.stringify(record({ adId: '1', text: 'Call +7 700 000 44 17', ...over }));

const scenario = (ads: number, seed: number): string[] =>
  Array.from(generateScenario({ ads, seed }).captures(), (one) =>
    JSON.stringify({ ...one, images: [] }),
  );

describe('a capture', () => {
  test('becomes an ad, its identifiers, and evidence that leads back to its bytes', async () => {
    const line = capture({ contacts: { handles: ['telegram:orchid_rooms'] } });
    await load('a.jsonl', line);
    const [row] = await opened.graph.read<{
      r: Record<string, unknown>;
      c: { batch: string; offset: number; length: number };
    }>(
      'MATCH (:Ad)-[r:LISTS]->(:Phone {id: $id}) MATCH (c:Capture {id: r.capture}) RETURN properties(r) AS r, properties(c) AS c',
      { id: 'phone:+77000004417' },
    );
    expect(row?.r).toMatchObject({
      field: 'text',
      raw: '+7 700 000 44 17',
      start: 5,
      end: 21,
      captures: 1,
      inferred: false,
      firstSeen: '2026-03-01T10:00:00.000Z',
    });
    const { batch = '', offset = 0, length = 0 } = row?.c ?? {};
    const bytes = await opened.evidence.readSlice(batch, offset, length);
    expect(bytes.toString()).toBe(line);
  });

  test('received twice changes nothing, in the same file or in another', async () => {
    const first = await load('a.jsonl', `${capture()}\n${capture()}\n`);
    expect(first.report).toMatchObject({ read: 2, new: 1, updated: 0, unchanged: 1 });
    const before = await dump();
    const again = await load('a.jsonl', `${capture()}\n${capture()}\n`);
    expect(again.report).toMatchObject({ read: 2, new: 0, updated: 0, unchanged: 2 });
    expect(await dump()).toBe(before);
  });

  test('keeps status, price and language as it saw them, whatever comes later', async () => {
    const seen = [
      { capturedAt: '2026-03-01T10:00:00Z', status: 'live', price: '15 000', language: 'kk' },
      { capturedAt: '2026-04-01T10:00:00Z', status: 'live', price: '20 000', language: 'kk' },
      { capturedAt: '2026-05-01T10:00:00Z', status: 'removed', text: null },
    ];
    for (const [n, over] of seen.entries()) await load(`${n}.jsonl`, capture(over));
    const history = await opened.graph.read(
      `MATCH (c:Capture)-[:CAPTURES]->(:Ad)
       RETURN c.status AS status, c.priceText AS price, c.priceFrom AS priceFrom, c.language AS language
       ORDER BY c.capturedAt`,
    );
    const from = { priceFrom: 'source', language: 'kk' };
    expect(history).toEqual([
      { status: 'live', price: '15 000', ...from },
      { status: 'live', price: '20 000', ...from },
      { status: 'removed', price: null, priceFrom: null, language: null },
    ]);
    const [ad] = await opened.graph.read(
      'MATCH (a:Ad) RETURN a.status AS status, a.priceText AS price',
    );
    expect(ad).toEqual({ status: 'removed', price: '20 000' });
  });

  test('what can be a hub or judged wrong says that it is not', async () => {
    await load('a.jsonl', capture({ city: 'Almaty', contacts: { emails: ['a@orchid.example'] } }));
    const entities = await opened.graph.read<{ said: string }>(
      'MATCH (n:Entity) WHERE coalesce(n.hub, false) = false RETURN n.kind + coalesce(" " + n.hub, "") AS said ORDER BY said',
    );
    expect(entities.map(({ said }) => said)).toEqual(
      'ad, country, email false, phone false, place, platform'.split(', '),
    );
    const links = await opened.graph.read<{ wrong: unknown }>(
      'MATCH (:Entity)-[r]->(:Entity) RETURN r.judgedWrong AS wrong',
    );
    expect(links.length).toBeGreaterThan(4);
    expect(links.every(({ wrong }) => wrong === false)).toBe(true);
  });

  test('seen again later moves lastSeen, counts once more, and keeps the first reading', async () => {
    await load('a.jsonl', capture());
    const gone = { status: 'removed', text: 'Gone: +77000004417' };
    const { report } = await load(
      'b.jsonl',
      capture({ ...gone, capturedAt: '2026-05-01T10:00:00Z' }),
    );
    expect(report).toMatchObject({ new: 0, updated: 1 });
    const [row] = await opened.graph.read<Record<'ad' | 'r', object>>(
      'MATCH (a:Ad)-[r:LISTS]->() RETURN properties(a) AS ad, properties(r) AS r',
    );
    const [first, last] = ['2026-03-01T10:00:00.000Z', '2026-05-01T10:00:00.000Z'];
    expect(row?.ad).toMatchObject({ ...gone, firstCaptured: first, lastCaptured: last });
    const reading = { captures: 2, raw: '+7 700 000 44 17', firstSeen: first, lastSeen: last };
    expect(row?.r).toMatchObject(reading);
  });
});

describe('a graph', () => {
  // Who leads a group of alike texts or pictures depends on the order; see groups.graph.test.ts.
  test('is the same but for its groups, whichever way the captures are split over files and ordered in time', async () => {
    const lines = scenario(120, 3);
    await load('all.jsonl', lines.join('\n'));
    const links =
      'MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT type(r) IN ["PART_OF", "USES_TEMPLATE", "IN_CLUSTER"] RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS r ORDER BY a, t, b';
    const whole = await opened.graph.read(links);
    await opened.clear();
    const shuffled = lines
      .map((line, i) => ({ line, key: (i * 7919) % lines.length }))
      .sort((x, y) => x.key - y.key)
      .map(({ line }) => line);
    await load('half-1.jsonl', shuffled.slice(0, 70).join('\n'));
    await load('half-2.jsonl', shuffled.slice(70).join('\n'));
    expect(await opened.graph.read(links)).toEqual(whole);
  });

  test('of two imports of one file at the same time holds every capture once', async () => {
    const path = at('w.jsonl');
    await writeFile(path, scenario(400, 5).join('\n'));
    const context = opened.context();
    await Promise.all([importFile(path, context), importFile(path, context)]);
    const both = await dump();
    await opened.clear();
    await importFile(path, context);
    expect(both).toBe(await dump());
  });
});

describe('bad input', () => {
  test('what is wrong is named with its file and counted, the rest is read', async () => {
    const images = ['../out', 'none.jpg'];
    const content = `${capture()}\n{"platform":"lotus\n${capture({ adId: '2', images })}`;
    const { report, problems } = await load('bad.jsonl', content);
    expect(report).toMatchObject({ read: 3, new: 2, rejected: 1, leftOut: 2 });
    expect(problems).toMatchObject([
      { file: 'bad.jsonl', line: 2, severity: 'rejected' },
      { file: 'bad.jsonl', line: 3, severity: 'left-out', field: 'images[0].path' },
      { file: 'bad.jsonl', line: 3, severity: 'left-out', field: 'images[1]' },
    ]);
  });

  test('an empty file, a file that is not there', async () => {
    await expect(load('empty.jsonl', '')).rejects.toThrow(/is empty/);
    const missing = importFile(at('no.jsonl'), opened.context());
    await expect(missing).rejects.toThrow(/there is no file/);
  });

  test('an unknown column is kept under extra and named', async () => {
    const { report, problems } = await load(
      'c.csv',
      'platform,ad id,captured_at,Телефон,weather\nlotus-board.example,7,2026-03-01T10:00:00Z,+7 700 000 44 17,rain\n',
    );
    expect(report).toMatchObject({ read: 1, new: 1 });
    expect(problems).toMatchObject([{ line: 1, field: 'weather', severity: 'notice' }]);
    expect(
      await opened.graph.read('MATCH (a:Ad {adId: "7"})-[:LISTS]->(p:Phone) RETURN p.id AS id'),
    ).toEqual([{ id: 'phone:+77000004417' }]);
  });
});

test('the intact file again heals a damaged copy of it and of its picture, and says so', async () => {
  const picture = await plainPicture('#3060a0');
  await writeFile(at('room.png'), picture);
  const lines = `${capture({ images: [{ path: 'room.png' }] })}\n${capture({ adId: '2' })}\n`;
  const { report } = await load('healed.jsonl', lines);
  const stored = [report.batch, createHash('sha256').update(picture).digest('hex')];
  const before = await dump();
  const { evidence } = opened;
  for (const sha256 of stored) await writeFile(evidence.path(sha256), 'not what it was');
  expect((await evidence.checkFiles()).changed).toEqual(expect.arrayContaining(stored));

  const again = await load('healed.jsonl', lines);
  expect(again.report).toMatchObject({ read: 2, unchanged: 2, rejected: 0 });
  const told = again.problems.filter(({ reason }) => reason.includes('that copy was damaged'));
  expect(told.map(({ severity }) => severity)).toEqual(['notice', 'notice']);
  for (const sha256 of stored)
    expect(told.some(({ reason }) => reason.includes(sha256))).toBe(true);
  expect((await evidence.checkFiles()).changed).toEqual([]);
  expect(await dump()).toBe(before);
  const healed = (await opened.logged()).flatMap((line) =>
    line.event === 'file-healed' ? [line.sha256] : [],
  );
  expect(healed.sort()).toEqual([...stored].sort());
  expect((await load('healed.jsonl', lines)).problems).toEqual([]);
});

test('how a file was collected is kept with the file, with who says so, and a wrong hash is told', async () => {
  const wrong = 'a'.repeat(64);
  const { problems } = await load(
    'collected.jsonl',
    `${capture({ vantage: 'KZ', authority: 'warrant 12/26' })}\n`,
    { stated: { collector: 'desk 4', sha256: wrong } },
  );
  expect(problems.find(({ field }) => field === '(file)')).toMatchObject({
    severity: 'notice',
    reason: expect.stringContaining('IS NOT THE FILE THAT ITS COLLECTOR HASHED'),
  });
  const text = await dump();
  expect(text).toContain('"vantage":"KZ"');
  expect(text).toContain('"authority":"warrant 12/26"');
  const received = (await opened.logged()).findLast(({ event }) => event === 'received');
  expect(received).toMatchObject({ stated: { collector: 'desk 4', sha256: wrong } });
  // Said again in other words: the file keeps the last.
  await load('collected.jsonl', undefined, { stated: { collector: 'desk 5' } });
  expect(await dump()).toMatch(/\\"collector\\":\\"desk 5\\"/);
  const ofFolder = importFile(at(''), opened.context(), { stated: { sha256: wrong } });
  await expect(ofFolder).rejects.toThrow(/is a folder, and the hash of a file was given/);
});
