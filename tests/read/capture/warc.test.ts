import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCapture, type RawRecord } from '../../../server/read/capture/index.ts';
import { warc } from '../../../server/read/capture/warc.ts';
import { all, fileOf } from './support.ts';
import { warcFile, warcRecord } from './warc-build.ts';

const now = Date.parse('2026-07-01T00:00:00Z');
const info = warcRecord({ type: 'warcinfo', body: 'software: Wget/1.21\r\nformat: WARC' });

async function read(bytes: Buffer, sizes: number[] = [1000]) {
  const file = await warc.open(fileOf(bytes, sizes), {});
  return { file, records: await all(file.records) };
}

async function captureOf({ value }: RawRecord) {
  const parsed = parseCapture(await value?.(), now);
  if ('rejected' in parsed) throw new Error(`${parsed.rejected.field} ${parsed.rejected.reason}`);
  return parsed.capture;
}

describe.each([
  ['packed', true],
  ['not packed', false],
])('a WARC that is %s', (_, packed) => {
  test('gives its pages as captures: time, address and words', async () => {
    const page = warcRecord({
      body: '<html lang="ru"><title>Комната</title><body><p>Звонить</p><a href="tel:+77000000001">тел</a></body></html>',
    });
    const bytes = warcFile([info, warcRecord({ type: 'request' }), page], packed);
    for (const sizes of [[1], [7, 100], [100_000]]) {
      const { file, records } = await read(bytes, sizes);
      expect(records.map(({ line }) => line)).toEqual([3]);
      const [record] = records;
      if (!record) return;
      expect(await captureOf(record)).toMatchObject({
        platform: 'lotus-board.example',
        url: 'https://lotus-board.example/a/1',
        capturedAt: '2026-03-01T10:00:00.000Z',
        title: 'Комната',
        text: 'Звонить\nтел',
        language: 'ru',
        status: 'live',
        tool: 'Wget/1.21',
        contacts: { phones: ['+77000000001'] },
      });
      const slice = bytes.subarray(record.offset, record.offset + record.length);
      expect(slice).toEqual(record.bytes);
      expect(await warc.reread(slice, file.parseOptions)).toEqual(await record.value?.());
      expect(file.notices[0]?.reason).toMatch(/1 warcinfo records, 1 request records/);
    }
  });

  test.each([
    ['chunked', { 'Transfer-Encoding': 'chunked' }, (body: Buffer) => chunked(body)],
    ['gzip', { 'Content-Encoding': 'gzip' }, (body: Buffer) => gzipSync(body)],
    ['brotli', { 'Content-Encoding': 'br' }, (body: Buffer) => brotliCompressSync(body)],
    ['raw deflate', { 'Content-Encoding': 'deflate' }, (body: Buffer) => deflateRawSync(body)],
    [
      'gzip in chunks',
      { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
      (body: Buffer) => chunked(gzipSync(body)),
    ],
    ['said to be gzip and is not', { 'Content-Encoding': 'gzip' }, (body: Buffer) => body],
  ])('keeps as payload what the server sent: %s', async (_name, encoding, pack) => {
    const sent = Buffer.from(`<html><title>T</title><body>${'Rooms '.repeat(50)}</body></html>`);
    const http = { 'Content-Type': 'text/html', ...encoding };
    const { records } = await read(warcFile([warcRecord({ http, body: pack(sent) })], packed));
    expect(records).toHaveLength(1);
    const payload = await records[0]?.payload?.();
    expect(payload).toEqual({ bytes: sent, type: 'text/html' });
  });

  test('joins pictures to the pages that show them, whichever comes first', async () => {
    const picture = (name: string) =>
      warcRecord({
        url: `https://lotus-board.example/i/${name}.png`,
        http: { 'Content-Type': 'image/png' },
        body: `bytes of ${name}`,
      });
    const page = warcRecord({
      body: '<body>Rooms<img src="/i/a.png"><img src="../i/b.png#x"><img src="/i/gone.png"></body>',
    });
    const { file, records } = await read(warcFile([picture('a'), page, picture('b')], packed));
    expect((await captureOf(records[0] as RawRecord)).images).toMatchObject([
      { url: 'https://lotus-board.example/i/a.png' },
      { url: 'https://lotus-board.example/i/b.png' },
    ]);
    const bytes = await file.picture?.('https://lotus-board.example/i/b.png');
    expect(bytes?.toString()).toBe('bytes of b');
    expect(await file.picture?.('https://lotus-board.example/i/gone.png')).toBeUndefined();
  });

  test('a page that is gone says so and lends none of the error page’s words to the ad', async () => {
    const gone = warcRecord({
      status: '410 Gone',
      body: '<body>Gone. Call +7 700 000 0009</body>',
    });
    const icon = warcRecord({
      status: '404 Not Found',
      url: 'https://lotus-board.example/favicon.ico',
    });
    const { records } = await read(warcFile([gone, icon], packed));
    expect(records).toHaveLength(1);
    const capture = await captureOf(records[0] as RawRecord);
    expect(capture).toMatchObject({ status: 'removed', url: 'https://lotus-board.example/a/1' });
    expect(capture.text).toBeUndefined();
  });

  test('revisits and error pages are passed over by name', async () => {
    const revisit = warcRecord({
      type: 'revisit',
      warc: { 'WARC-Refers-To-Date': '2026-02-01T00:00:00Z' },
      body: '',
    });
    const failed = warcRecord({ status: '500 Oops' });
    const { records } = await read(warcFile([revisit, failed, warcRecord()], packed));
    expect(records.map(({ line, skipped }) => [line, skipped?.reason])).toEqual([
      [1, expect.stringContaining('is a revisit of https://lotus-board.example/a/1')],
      [2, expect.stringContaining('status 500')],
      [3, undefined],
    ]);
  });

  test('digests are compared: a changed block is refused, a payload digest of whatever form is found', async () => {
    const body = '<body>Rooms</body>';
    const of = (algorithm: string, text: string | Buffer) =>
      createHash(algorithm).update(text).digest('hex');
    const good = warcRecord({
      body,
      warc: { 'WARC-Payload-Digest': `sha256:${of('sha256', body)}` },
    });
    const wrong = warcRecord({ body, warc: { 'WARC-Payload-Digest': `sha-1:${of('sha1', 'x')}` } });
    const changed = warcRecord({ body, warc: { 'WARC-Block-Digest': `sha1:${of('sha1', 'x')}` } });
    const { records } = await read(warcFile([good, wrong, changed], packed));
    expect(
      records.map(({ problem, remarks }) => [problem?.field, remarks?.map(({ field }) => field)]),
    ).toEqual([
      [undefined, []],
      [undefined, ['WARC-Payload-Digest']],
      ['WARC-Block-Digest', undefined],
    ]);
  });

  test('what is cut off or damaged costs only itself, and is named with its place', async () => {
    const records = [1, 2, 3].map((i) =>
      warcRecord({
        url: `https://lotus-board.example/a/${i}`,
        body: `<body>${'Rooms '.repeat(200)}${i}</body>`,
      }),
    );
    const whole = warcFile(records, packed);
    const second = warcFile(records.slice(0, 1), packed).length;
    const damaged = Buffer.from(whole);
    damaged.fill(0x21, second + 20, second + 60);
    const { records: kept } = await read(damaged);
    expect(kept.map(({ line, offset, problem }) => [line, offset, problem !== undefined])).toEqual([
      [1, 0, false],
      [2, second, true],
      [3, warcFile(records.slice(0, 2), packed).length, false],
    ]);
    expect(kept[1]?.problem?.reason).toContain(`from byte ${second.toLocaleString('en')} on`);
    const { records: cut } = await read(whole.subarray(0, whole.length - 200));
    expect(cut.map(({ problem }) => problem !== undefined)).toEqual([false, false, true]);
    expect(cut[2]?.problem?.reason).toMatch(/cut off|damaged gzip/);
  });

  test('stops early when only the first pages are wanted', async () => {
    const records = Array.from({ length: 50 }, (_unused, i) =>
      warcRecord({ url: `https://lotus-board.example/a/${i}` }),
    );
    const file = await warc.open(fileOf(warcFile(records, packed)), { first: 5 });
    expect(await all(file.records)).toHaveLength(5);
  });
});

test('a resource record is a page without an answer', async () => {
  const { records } = await read(warcRecord({ type: 'resource' }));
  expect(await captureOf(records[0] as RawRecord)).toMatchObject({ title: 'Rooms' });
});

test('several records in one gzip member cannot be told apart by place, and are named', async () => {
  const { records } = await read(gzipSync(Buffer.concat([info, warcRecord(), warcRecord()])));
  expect(records.map(({ problem }) => problem?.reason)).toEqual([
    expect.stringContaining('shares its gzip member'),
  ]);
});

test('a false length does not swallow the record after it', async () => {
  const liar = warcRecord({ warc: { 'Content-Length': '500' } });
  const { records } = await read(Buffer.concat([liar, warcRecord(), warcRecord()]));
  expect(records.map(({ problem }) => problem === undefined)).toEqual([false, true, true]);
});

test('any bytes and any cut or change of a good file end in records or problems', async () => {
  const good = [true, false].map((packed) =>
    warcFile([info, warcRecord(), warcRecord({ type: 'resource' })], packed),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
        fc
          .tuple(fc.constantFrom(...good), fc.nat(2000))
          .map(([file, cut]) => file.subarray(0, cut)),
        fc
          .tuple(fc.constantFrom(...good), fc.nat(2000), fc.uint8Array({ maxLength: 8 }))
          .map(([file, at, noise]) => {
            const copy = Buffer.from(file);
            copy.set(noise.slice(0, Math.max(0, copy.length - at)), Math.min(at, copy.length));
            return copy;
          }),
      ),
      fc.integer({ min: 1, max: 500 }),
      async (bytes, size) => {
        const { records } = await read(bytes, [size]);
        for (const { offset, length, problem, bytes: kept, value } of records) {
          expect(offset + length).toBeLessThanOrEqual(bytes.length);
          if (kept) expect(bytes.subarray(offset, offset + length)).toEqual(kept);
          if (!problem) await value?.();
        }
      },
    ),
    { numRuns: 300 },
  );
});

function chunked(body: Buffer): Buffer {
  const half = Math.floor(body.length / 2);
  const parts = [body.subarray(0, half), body.subarray(half)];
  return Buffer.concat([
    ...parts.flatMap((part) => [
      Buffer.from(`${part.length.toString(16)}\r\n`),
      part,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('0\r\n\r\n'),
  ]);
}

test('a WARC says who collected it, how and from where, and whether its own hash fits', async () => {
  const told = warcRecord({
    type: 'warcinfo',
    body: 'software: crawler 3\r\noperator: unit 7\r\nhostname: desk-3\r\nip: 192.0.2.7\r\nrobots: ignore\r\n',
  });
  const body = '<html><title>Room</title><body>Call +7 700 000 00 01</body></html>';
  const hash = createHash('sha256').update(body).digest('hex');
  const page = (digest: string) =>
    warcRecord({ body, warc: { 'WARC-Payload-Digest': `sha256:${digest}` } });
  const { records, file } = await read(warcFile([told, page(hash), page('0'.repeat(64))], true));
  const [fits, differs] = records;
  const captures = await Promise.all(records.map(captureOf));
  expect(captures[0]).toMatchObject({
    tool: 'crawler 3',
    collector: 'unit 7',
    vantage: 'desk-3, 192.0.2.7',
    toolSettings: 'robots: ignore',
    collectorHash: `sha256:${hash}`,
  });
  expect([fits?.hashFits, differs?.hashFits]).toEqual([true, false]);
  // The same again from the stored bytes, as who checks a bundle reads them.
  const bytes = differs?.bytes ?? Buffer.alloc(0);
  expect(await warc.hashFits?.(bytes)).toBe(false);
  expect(parseCapture(await warc.reread(bytes, file.parseOptions), now)).toMatchObject({
    capture: { collector: 'unit 7', collectorHash: `sha256:${'0'.repeat(64)}` },
  });
});
