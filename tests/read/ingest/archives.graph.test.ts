import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import type { BatchRecord, CaptureRecord } from '../../../server/core/model/index.ts';
import type { ReadOptions } from '../../../server/read/capture/index.ts';
import { readStored } from '../../../server/read/recorded/index.ts';
import { record } from '../../support/import-captures.ts';
import { warcFile, warcRecord } from '../capture/warc-build.ts';
import { plainPicture } from '../fingerprint/pictures.ts';
import { importing } from './support.ts';

const opened = importing();
const load = (name: string, options: ReadOptions = {}) => opened.load(name, undefined, options);
const picture = await plainPicture();
const mtime = new Date('2026-04-01T09:00:00Z');

type Files = Readonly<Record<string, string | Buffer>>;

async function write(files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(opened.at(path)), { recursive: true });
    await writeFile(opened.at(path), content);
    await utimes(opened.at(path), mtime, mtime);
  }
}

async function zipped(name: string, files: Files): Promise<string> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files))
    zip.addBuffer(Buffer.from(content), path, { mtime });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(opened.at(name)));
  return name;
}

interface Row {
  readonly capture: CaptureRecord;
  readonly batch: BatchRecord;
  readonly outer: string | null;
  readonly images: number;
  readonly contacts: string[];
}

const captures = () =>
  opened.graph.read<Row>(`MATCH (c:Capture)-[:FROM]->(b:Batch) MATCH (c)-[:CAPTURES]->(a:Ad)
      OPTIONAL MATCH (b)-[:UNPACKED_FROM]->(o)
      RETURN properties(c) AS capture, properties(b) AS batch, o.name AS outer,
        COUNT { (a)-[:SHOWS]->() } AS images,
        [(a)-[:LISTS]->(i) | i.id] AS contacts
      ORDER BY capture.url, capture.id`);

const page = (number: number, inside = '') =>
  `<!-- saved from url=(0040)https://lotus-board.example/a/${number} -->
   <html lang="ru"><head><title>Комната ${number}</title></head>
   <body><p>Комната посуточно</p><a href="tel:+7700000000${number}">Позвонить</a>${inside}</body></html>`;

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

describe('a folder of saved pages', () => {
  test('gives a capture a page, with its picture, its linked contacts and its bytes as evidence', async () => {
    await write({
      'site/a1.html': page(1, '<img src="a1_files/p%20one.png">'),
      'site/a1_files/p one.png': picture,
      'site/a1_files/frame.html': '<body>advertisement of somebody else</body>',
      'site/deep/a2.htm': page(2, '<img src="../../out.png"><img src="https://cdn.example/x.png">'),
      'site/a3.mht': 'MIME-Version: 1.0',
      'site/notes.txt': 'x',
    });
    const { report, problems } = await load('site');
    expect(report).toMatchObject({ read: 2, new: 2, rejected: 0, leftOut: 0 });
    expect(problems.map(({ field, severity }) => `${field} ${severity}`)).toEqual(
      'a3.mht notice, (file) notice, capturedAt notice'.split(', '),
    );
    const rows = await captures();
    expect(rows.map(({ batch, outer, images }) => [batch.name, outer, images])).toEqual([
      ['site/a1.html', 'site', 1],
      ['site/deep/a2.htm', 'site', 0],
    ]);
    expect(rows[0]?.contacts).toContain('phone:+77000000001');
    expect(rows[0]?.capture).toMatchObject({
      url: 'https://lotus-board.example/a/1',
      capturedAt: '2026-04-01T09:00:00.000Z',
      payload: digest(page(1, '<img src="a1_files/p%20one.png">')),
      payloadType: 'text/html',
    });
    for (const { capture, batch } of rows) {
      const stored = await readStored(opened.evidence, capture, batch);
      expect(stored).toMatchObject({ matches: true, content: { capturedAt: capture.capturedAt } });
    }
  });

  test('takes platform and time from the command where no page says them, and is held the second time', async () => {
    await write({ 'p/a.html': '<body>Rooms, +7 700 000 00 01</body>' });
    const capturedAt = '2026-03-01T00:00:00Z';
    const options = { platform: 'lotus-board.example', country: 'KZ', capturedAt };
    const first = await load('p', options);
    expect(first.report).toMatchObject({ new: 1 });
    expect(first.problems).toEqual([]);
    expect((await captures())[0]).toMatchObject({
      capture: { platform: 'lotus-board.example', capturedAt: '2026-03-01T00:00:00.000Z' },
    });
    expect((await load('p', options)).report).toMatchObject({ read: 1, unchanged: 1 });
  });

  test('without anything to read says so', async () => {
    await write({ 'empty/readme.txt': 'x' });
    await expect(load('empty')).rejects.toThrow(/holds nothing that can be imported/);
  });
});

describe('a zip', () => {
  const line = (number: number, over: object = {}) =>
    JSON.stringify(record({ adId: String(number), ...over }));

  test('gives the captures of its lists, with the pictures that lie beside them', async () => {
    await zipped('batch.zip', {
      'one/captures.jsonl': line(1, {
        images: [{ path: 'images/a.png' }, { path: 'images/no.png' }],
      }),
      'one/images/a.png': picture,
      'two.csv': 'platform,capturedAt,text\nlotus-board.example,2026-03-01T10:00:00Z,Rooms\n',
      'crawl.warc.gz': warcFile([warcRecord()], true),
    });
    const { report, problems, events } = await load('batch.zip');
    expect(report).toMatchObject({ file: 'batch.zip', read: 3, new: 3, rejected: 0, leftOut: 1 });
    expect(events.filter(({ type }) => type === 'report')).toHaveLength(1);
    expect(events.filter(({ type }) => type === 'start')).toHaveLength(1);
    expect(problems.filter(({ severity }) => severity !== 'notice')).toMatchObject([
      { file: 'batch.zip/one/captures.jsonl', line: 1, field: 'images[1]' },
    ]);
    const rows = await captures();
    expect(rows.map(({ outer }) => outer)).toEqual(['batch.zip', 'batch.zip', 'batch.zip']);
    for (const { capture, batch } of rows) {
      const bytes = await opened.evidence.readSlice(capture.batch, capture.offset, capture.length);
      expect(digest(bytes)).toBe(capture.sha256);
      expect(await readStored(opened.evidence, capture, batch)).toMatchObject({ matches: true });
    }
  });

  test('of pages is read as a folder of pages is', async () => {
    await zipped('pages.zip', { 'a.html': page(1, '<img src="i/a.png">'), 'i/a.png': picture });
    expect((await load('pages.zip')).report).toMatchObject({ new: 1, leftOut: 0 });
    expect((await captures())[0]).toMatchObject({ images: 1, outer: 'pages.zip' });
  });

  test('names an archive within, and reads a WACZ within', async () => {
    await zipped('inner.zip', { 'a.txt': 'x' });
    const wacz = await zipped('a.wacz', waczFiles());
    await zipped('outer.zip', {
      'inner.zip': await readFile(opened.at('inner.zip')),
      'a.wacz': await readFile(opened.at(wacz)),
      'c.jsonl': line(1),
    });
    const { report, problems } = await load('outer.zip');
    expect(report).toMatchObject({ new: 2, rejected: 0 });
    expect(problems.map(({ field }) => field)).toContain('inner.zip');
  });

  test('a part that cannot be read does not end the others', async () => {
    await zipped('mixed.zip', { 'a.jsonl': Buffer.from([0, 1, 2]), 'b.jsonl': line(1) });
    const { report, problems } = await load('mixed.zip');
    expect(report).toMatchObject({ new: 1 });
    expect(problems).toMatchObject([{ file: 'mixed.zip/a.jsonl', severity: 'rejected' }]);
  });
});

function waczFiles(
  change: { hash?: string; digest?: string; signer?: (hash: string) => object } = {},
): Record<string, Buffer> {
  const archive = warcFile([warcRecord()], true);
  const hash = `sha256:${change.hash ?? digest(archive)}`;
  const resource = { name: 'a', path: 'archive/a.warc.gz', hash, bytes: archive.length };
  const description = Buffer.from(
    JSON.stringify({ profile: 'data-package', resources: [resource] }),
  );
  return {
    'archive/a.warc.gz': archive,
    'datapackage.json': description,
    'datapackage-digest.json': Buffer.from(
      JSON.stringify({
        path: 'datapackage.json',
        hash: `sha256:${change.digest ?? digest(description)}`,
        signedData: change.signer?.(`sha256:${digest(description)}`),
      }),
    ),
  };
}

const digestFile = 'datapackage-digest.json';
describe('a WACZ', () => {
  test('gives the pages of its archives when its hashes hold', async () => {
    await zipped('a.wacz', waczFiles());
    expect((await load('a.wacz')).report).toMatchObject({ new: 1 });
    expect((await captures())[0]).toMatchObject({
      outer: 'a.wacz',
      batch: { name: 'a.wacz/archive/a.warc.gz', format: 'warc' },
    });
  });

  test('refuses the archive whose hash differs, and itself when its description was changed', async () => {
    await zipped('b.wacz', waczFiles({ hash: 'ab'.repeat(32) }));
    await expect(load('b.wacz')).rejects.toThrow(/archive\/a\.warc\.gz does not match its hash/);
    await zipped('c.wacz', waczFiles({ digest: 'ab'.repeat(32) }));
    await expect(load('c.wacz')).rejects.toThrow(/does not match datapackage-digest/);
    await zipped('d.wacz', { 'a.txt': Buffer.from('x') });
    await expect(load('d.wacz')).rejects.toThrow(/no WACZ/);
  });

  test('says whether its signature holds, at import and in custody, and is received if it does not', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signer = (text: string) => (hash: string) => ({
      hash,
      created: '2026-03-01T10:00:00Z',
      software: 'test',
      publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
      signature: sign('sha256', Buffer.from(text || hash), {
        key: privateKey,
        dsaEncoding: 'ieee-p1363',
      }).toString('base64'),
    });
    const custodyOf = async (name: string) =>
      (await opened.logged()).findLast((line) => line.event === 'received' && line.name === name);
    await zipped('signed.wacz', waczFiles({ signer: signer('') }));
    const signed = await load('signed.wacz');
    expect(signed.problems[0]).toMatchObject({ severity: 'notice', field: digestFile });
    expect(await custodyOf('signed.wacz')).toMatchObject({ signature: { outcome: 'valid' } });
    const inner = await custodyOf('signed.wacz/archive/a.warc.gz');
    expect(inner).toMatchObject({ within: (await custodyOf('signed.wacz'))?.batch });
    expect(inner).not.toHaveProperty('signature');

    await zipped('forged.wacz', waczFiles({ signer: signer('another hash') }));
    const forged = await load('forged.wacz');
    expect(forged.problems[0]).toMatchObject({
      field: digestFile,
      reason: expect.stringContaining('HAS AN INVALID SIGNATURE'),
    });
    expect(await custodyOf('forged.wacz')).toMatchObject({ signature: { outcome: 'invalid' } });
    expect(forged.report).toMatchObject({ read: 1, rejected: 0 });
  });
});

describe('a web archive', () => {
  test('gives captures with their payloads, and its pictures to the pages that show them', async () => {
    const body = page(1, '<img src="/i/a.png">');
    const image = warcRecord({
      url: 'https://lotus-board.example/i/a.png',
      http: { 'Content-Type': 'image/png' },
      body: picture,
    });
    await writeFile(opened.at('a.warc.gz'), warcFile([warcRecord({ body }), image], true));
    const { report } = await load('a.warc.gz');
    expect(report).toMatchObject({ read: 1, new: 1, leftOut: 0 });
    const [row] = await captures();
    const capture = { payload: digest(body), payloadType: 'text/html' };
    expect(row).toMatchObject({ images: 1, capture });
    const stored = await opened.evidence.readSlice(digest(body), 0, Buffer.byteLength(body));
    expect(stored.toString()).toBe(body);
  });

  test('seen again as gone marks the ad removed and keeps its words', async () => {
    const date = '2026-04-01T00:00:00Z';
    const gone = warcRecord({ status: '404 Not Found', date, body: 'no such page' });
    await writeFile(opened.at('a.warc'), warcFile([warcRecord(), gone], false));
    expect((await load('a.warc')).report).toMatchObject({ new: 1, updated: 1 });
    const [row] = await opened.graph.read<{ ad: Record<string, unknown> }>(
      'MATCH (a:Ad) RETURN properties(a) AS ad',
    );
    expect(row?.ad).toMatchObject({ status: 'removed', text: 'Rooms in Almaty' });
  });
});
