import { mkdtempSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import {
  ArchiveError,
  isZip,
  openFolder,
  openZip,
  readSmall,
} from '../../../server/read/archive/index.ts';
import { openZip as openPlainZip, zipLimits } from '../../../server/read/archive/zip.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-zip-'));
  return () => rm(folder, { recursive: true });
});

async function zipped(
  files: Readonly<Record<string, string | Buffer>>,
  mode?: number,
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files))
    zip.addBuffer(Buffer.from(content), path, mode === undefined ? {} : { mode });
  zip.end();
  return buffer(zip.outputStream);
}

async function written(bytes: Buffer): Promise<string> {
  const file = join(folder, 'a.zip');
  await writeFile(file, bytes);
  return file;
}

/** Replaces a name of the same length wherever the zip has it. */
const renamed = (bytes: Buffer, from: string, to: string) =>
  Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');

describe('an entry is refused by name', () => {
  test.each([
    ['a path that leads out', '../../up.html'],
    ['an absolute path', '/etc/up12.html'],
    ['a drive', 'C:/dir/up1.html'],
    ['a path that leads out by backslashes', '..\\..\\up.html'],
  ])('with %s', async (_, name) => {
    const bytes = renamed(
      await zipped({ ['x'.repeat(name.length)]: 'a', 'ok.html': 'b' }),
      'x'.repeat(name.length),
      name,
    );
    const zip = await openZip(await written(bytes), 'a.zip');
    expect(zip.entries.map(({ path }) => path)).toEqual(['ok.html']);
    expect(zip.refused).toMatchObject([{ reason: expect.stringContaining('leads out') }]);
    await zip.close();
  });

  test('that is a link, encrypted, or there twice', async () => {
    const link = await openZip(
      await written(await zipped({ 'l.html': '/etc/passwd' }, 0o120777)),
      'a.zip',
    );
    expect(link.refused).toMatchObject([
      { path: 'l.html', reason: expect.stringContaining('is a link') },
    ]);
    await link.close();
    const locked = await zipped({ 'a.html': 'a' });
    const central = locked.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    locked[central + 8] = (locked[central + 8] ?? 0) | 1;
    const encrypted = await openZip(await written(locked), 'a.zip');
    expect(encrypted.refused).toMatchObject([{ reason: 'is encrypted' }]);
    await encrypted.close();
    const twice = renamed(await zipped({ 'a.html': 'a', 'b.html': 'b' }), 'b.html', 'a.html');
    const doubled = await openZip(await written(twice), 'a.zip');
    expect(doubled.refused).toMatchObject([{ reason: expect.stringContaining('twice') }]);
    await doubled.close();
  });

  test('that unpacks to far more than it is, and a zip that does so as a whole', async () => {
    const limits = { ...zipLimits, small: 1000, ratio: 50 };
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251));
    const file = await written(
      await zipped({ 'bomb.html': Buffer.alloc(100_000), 'ok.bin': noise }),
    );
    const zip = await openPlainZip(file, { ...limits, ratio: 100 });
    expect(zip.refused).toMatchObject([
      { path: 'bomb.html', reason: expect.stringContaining('zip bomb') },
    ]);
    await zip.close();
    await expect(openPlainZip(file, { ...limits, total: 100 })).rejects.toThrow(/zip bomb/);
    await expect(openPlainZip(file, { ...limits, entries: 1 })).rejects.toThrow(/2 entries/);
  });
});

test('an entry that was changed within the zip does not match its checksum', async () => {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('the words of a page'), 'a.html', { compress: false });
  zip.end();
  const bytes = renamed(await buffer(zip.outputStream), 'the words', 'two words');
  const archive = await openZip(await written(bytes), 'a.zip');
  await expect(readSmall(archive, 'a.html', 1000)).rejects.toThrow(/checksum/);
  await archive.close();
});

test('a folder names the links in it and follows none', async () => {
  await mkdir(join(folder, 'in'));
  await writeFile(join(folder, 'in', 'a.html'), 'a');
  await symlink('/etc/hostname', join(folder, 'in', 'l.html'));
  const archive = await openFolder(join(folder, 'in'));
  expect(archive.entries.map(({ path }) => path)).toEqual(['a.html']);
  expect(archive.refused.map(({ path }) => path)).toEqual(['l.html']);
});

test('any cut or change of a zip, and any bytes, end in entries or in a sentence', async () => {
  const good = await zipped({
    'a.html': '<p>Rooms</p>',
    'b/c.jsonl': '{}',
    'datapackage.json': '{}',
    'archive/a.warc.gz': 'x',
  });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(good.length),
      fc.uint8Array({ maxLength: 12 }),
      fc.boolean(),
      async (at, noise, cut) => {
        const bytes = Buffer.from(cut ? good.subarray(0, at) : good);
        bytes.set(noise.slice(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
        const file = await written(bytes);
        try {
          const archive = await openZip(file, 'a.zip');
          try {
            for (const { path } of archive.entries)
              await readSmall(archive, path, 10_000).catch((error: unknown) =>
                expect(error).toBeInstanceOf(ArchiveError),
              );
          } finally {
            await archive.close();
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ArchiveError);
        }
        expect(await readFile(file)).toEqual(bytes);
      },
    ),
    { numRuns: 200 },
  );
  expect(isZip(good)).toBe(true);
});
