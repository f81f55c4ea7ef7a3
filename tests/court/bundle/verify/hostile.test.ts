import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { verifyBundle } from '../../../../server/court/bundle/index.ts';
import { spooled } from '../../../../server/court/bundle/package/spool.ts';
import { smallPackage, temporaryFolder } from '../support.ts';

async function made() {
  const { packed } = await smallPackage(temporaryFolder());
  return { zip: readFileSync(packed.path) };
}

const end = (entries: number, size: number, offset: number) => {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
};
test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('hello'.repeat(30))],
  ['an empty zip', end(0, 0, 0)],
  ['a giant count', end(0xfffe, 0, 0)],
  ['zip64', end(0xffff, 0xffffffff, 0xffffffff)],
  ['a directory beyond the file', end(1, 0x7fffffff, 0x7fffffff)],
  ['a directory of zeros', Buffer.concat([Buffer.alloc(400), end(1, 400, 0)])],
  ['end records without end', Buffer.concat(Array.from({ length: 3000 }, () => end(1, 46, 0)))],
])('%s is answered, not thrown', async (_, bytes) => {
  const { ok, problems } = await verifyBundle(Readable.from([bytes]), { name: 'a.zip' });
  expect(ok).toBe(false);
  expect(problems.length).toBeGreaterThan(0);
});

test('a name that a terminal would obey is shown as codes', async () => {
  const { zip } = await made();
  const name = Buffer.from('VERIFY.md');
  for (let at = zip.indexOf(name); at !== -1; at = zip.indexOf(name, at + 1))
    zip.writeUInt8(0x1b, at);
  const { ok, problems } = await verifyBundle(Readable.from([zip]), { quick: true });
  expect(ok).toBe(false);
  const paths = problems.map(({ path: where }) => where);
  expect(paths).toContain('[U+001B]ERIFY.md');
  expect(paths.every((where) => !where.includes('\u001b'))).toBe(true);
});

test('a stream that breaks off says so', async () => {
  const { zip } = await made();
  const broken = async function* () {
    yield zip.subarray(0, 500);
    throw new Error('connection lost');
  };
  expect(await verifyBundle(broken(), { name: 'sent.zip' })).toEqual({
    ok: false,
    states: [],
    checked: 0,
    problems: [{ path: 'sent.zip', problem: 'did not arrive whole: connection lost' }],
    notes: [],
  });
});

test('a path that leads to no file is refused', async () => {
  const folder = temporaryFolder();
  await expect(verifyBundle(path.join(folder, 'none.zip'))).rejects.toMatchObject({
    name: 'BundleError',
    code: 'no-file',
  });
  await expect(verifyBundle(folder)).rejects.toMatchObject({ code: 'no-file' });
});

test('more than a bundle can be is refused before it fills the disk', async () => {
  let sent = 0;
  const endless = async function* () {
    for (;;) {
      sent += 1;
      yield Buffer.alloc(1000);
    }
  };
  const answer = await spooled(
    endless(),
    5_500,
    async () => 'looked at',
    (why) => why,
  );
  expect(answer).toBe('is larger than 5500 bytes, more than a bundle can be');
  expect(sent).toBe(6);
});
