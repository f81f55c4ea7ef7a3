import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { tarOf, untar } from '../../../server/edge/backup/tar.ts';

const paths = [
  'manifest.json',
  `data/${'long-'.repeat(40)}name`,
  'data/запрос.cypher',
  'data/empty',
];

function written(): { folder: string; files: { path: string; bytes: number }[] } {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-tar-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'data'));
  const files = paths.map((path, n) => {
    const content = 'x'.repeat(path.endsWith('empty') ? 0 : 500 * (n + 1));
    writeFileSync(join(folder, path), content);
    return { path, bytes: content.length };
  });
  return { folder, files };
}

async function bytesOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

test('what is written is read again, and by the tar of the system, too', async () => {
  const { folder, files } = written();
  const tar = await bytesOf(tarOf(folder, files, 1_780_000_000));
  const into = join(folder, 'again');
  await untar(Readable.from([tar.subarray(0, 700), tar.subarray(700)]), into, () => true);
  const theirs = join(folder, 'theirs');
  mkdirSync(theirs);
  execFileSync('tar', ['-x', '-C', theirs], { input: tar });
  for (const path of paths)
    for (const place of [into, theirs])
      expect(readFileSync(join(place, path))).toEqual(readFileSync(join(folder, path)));
});

test('one that is cut, or that names another file, is refused', async () => {
  const { folder, files } = written();
  const tar = await bytesOf(tarOf(folder, files, 0));
  const cut = untar(Readable.from([tar.subarray(0, 3000)]), join(folder, 'cut'), () => true);
  await expect(cut).rejects.toMatchObject({ code: 'torn' });
  const led = untar(Readable.from([tar]), join(folder, 'led'), (path) => path === 'manifest.json');
  await expect(led).rejects.toThrow(/which is no file of a backup/);
});
