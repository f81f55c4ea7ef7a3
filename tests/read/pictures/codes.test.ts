import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { codesIn } from '../../../server/read/pictures/codes.ts';
import readCodes from '../../../server/read/pictures/codes-worker.ts';
import { UnreadablePictureError } from '../../../server/read/pictures/decode.ts';
import { promptPayOf } from '../extract/codes/payload.ts';
import { codeAt, paint, qrOf } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-codes-'));
afterAll(() => rm(folder, { recursive: true }));
let written = 0;

function file(bytes: Buffer): string {
  written += 1;
  const path = join(folder, String(written));
  writeFileSync(path, bytes);
  return path;
}

test.each([
  ['https://wa.me/77000004417'],
  ['bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ['Звоните +7 700 000 44 17'],
  ['ติดต่อ 080 000 0417'],
])('finds the code of %s again, where it was put', async (payload) => {
  const [code, ...more] = await codesIn(file(await paint({ code: payload })));
  expect(more).toEqual([]);
  expect(code).toMatchObject({ format: 'QRCode', payload });
  expect(Math.abs((code?.box.x ?? 0) - codeAt.x - 16)).toBeLessThan(6);
  expect(Math.abs((code?.box.y ?? 0) - codeAt.y - 16)).toBeLessThan(6);
});

test('never keeps the payload of a payment code, and keeps what it says', async () => {
  const payload = promptPayOf('0066800000417');
  const [code] = await codesIn(file(await paint({ code: payload })));
  expect(code).not.toHaveProperty('payload');
  expect(code?.observations?.map(({ entity }) => entity.id)).toEqual([
    'phone:+66800000417',
    'payment:promptpay:+66800000417',
  ]);
  const [wrong] = await codesIn(file(await paint({ code: payload.replace('0417', '0418') })));
  expect(wrong).toMatchObject({ observations: [], what: expect.stringContaining('checksum') });
});

test('finds codes in a photograph’s state: turned, small, compressed, large', async () => {
  const code = await qrOf('https://t.me/demo_lotus');
  const scene = (side: number) =>
    sharp({ create: { width: side, height: side, channels: 3, background: '#a98' } });
  const turned = await sharp(code).rotate(20, { background: '#a98' }).png().toBuffer();
  const pictures = [
    scene(700)
      .composite([{ input: turned }])
      .jpeg({ quality: 40 }),
    scene(4000)
      .composite([{ input: await sharp(code).resize(900).png().toBuffer(), left: 2600, top: 2900 }])
      .webp({ quality: 50 }),
  ];
  for (const picture of pictures)
    expect(await codesIn(file(await picture.toBuffer()))).toMatchObject([
      { payload: 'https://t.me/demo_lotus' },
    ]);
  const [large] = await codesIn(join(folder, String(written)));
  // Pixels of the original, not of the rendition that was searched.
  expect(large?.box.x).toBeGreaterThan(2600);
});

test('does not read bars on goods, nor what stands on identity documents', async () => {
  const { writeBarcode } = await import('zxing-wasm/writer');
  for (const [format, text] of [
    ['EAN13', '4006381333931'],
    ['PDF417', 'NAME NOBODY ID 000000'],
  ] as const) {
    const { image } = await writeBarcode(text, { format, scale: 4 });
    const bytes = Buffer.from((await image?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(bytes.length).toBeGreaterThan(0);
    expect(await codesIn(file(bytes))).toEqual([]);
  }
});

test('a picture that cannot be decoded is an error that says why', async () => {
  const whole = await paint({ code: 'https://wa.me/77000004417' });
  const huge = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="60000" height="60000"><rect width="1" height="1"/></svg>',
  );
  const bytes = [
    Buffer.alloc(0),
    Buffer.from('<!doctype html><title>404</title>'),
    whole.subarray(0, whole.length / 3),
    Buffer.concat([whole.subarray(0, 200), Buffer.alloc(2000, 0x5a)]),
    huge,
  ];
  for (const broken of bytes)
    await expect(codesIn(file(broken))).rejects.toThrow(UnreadablePictureError);
});

test('a file that cannot be opened is no fault of the picture: no reading is kept of it', async () => {
  await expect(readCodes(join(folder, 'gone'))).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readCodes(file(Buffer.from('no picture')))).toEqual({
    problem: expect.stringContaining('cannot be decoded'),
  });
});
