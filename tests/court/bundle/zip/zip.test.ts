import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { digest } from '../../../../server/court/bundle/package/bag-files.ts';
import {
  centralRecord,
  dataDescriptor,
  endRecord,
  localHeader,
  ZIP_LIMITS,
} from '../../../../server/court/bundle/zip/form.ts';
import { writeZip } from '../../../../server/court/bundle/zip/zip-write.ts';
import { sha256Of, temporaryFolder } from '../support.ts';

const CONTENTS = { 'a.txt': 'one', 'data/b.bin': 'x'.repeat(200_000), 'data/empty': '' };

async function zipped(folder: string): Promise<string> {
  await mkdir(path.join(folder, 'bag/data'), { recursive: true });
  for (const [name, text] of Object.entries(CONTENTS))
    await writeFile(path.join(folder, 'bag', name), text);
  const names = Object.keys(CONTENTS);
  const files = await Promise.all(names.map((name) => digest(path.join(folder, 'bag'), name)));
  const target = path.join(folder, 'a.zip');
  await writeZip(path.join(folder, 'bag'), files, target);
  return target;
}

test('what is written is, byte for byte, the form that is checked', async () => {
  const written = readFileSync(await zipped(temporaryFolder()));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(CONTENTS)) {
    const content = Buffer.from(text);
    const entry = { name, size: content.length, crc32: crc32(content) };
    const whole = Buffer.concat([localHeader(name), content, dataDescriptor(entry)]);
    directory.push(centralRecord(entry, offset));
    files.push(whole);
    offset += whole.length;
  }
  const records = Buffer.concat(directory);
  const expected = Buffer.concat([...files, records, endRecord(3, offset, records.length)]);
  expect(written.equals(expected)).toBe(true);
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
  'the bytes are the same in %s',
  async (zone) => {
    const folder = temporaryFolder();
    const expected = sha256Of(readFileSync(await zipped(folder)));
    const files = Object.entries(CONTENTS).map(([name, { length }]) => ({
      path: name,
      size: length,
    }));
    const script = path.join(folder, 'again.ts');
    const module = path.resolve('server/court/bundle/zip/zip-write.ts');
    const call = [path.join(folder, 'bag'), files, path.join(folder, 'b.zip')];
    await writeFile(
      script,
      `import { writeZip } from ${JSON.stringify(module)};\nvoid writeZip(...${JSON.stringify(call)});`,
    );
    execFileSync(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TZ: zone },
    });
    expect(sha256Of(readFileSync(path.join(folder, 'b.zip')))).toBe(expected);
  },
);

test('more than one zip can hold is refused before anything is written', async () => {
  const folder = temporaryFolder();
  const target = path.join(folder, 'never.zip');
  const huge = { path: 'data/a', size: ZIP_LIMITS.bytes, sha256: '' };
  await expect(writeZip(folder, [huge], target)).rejects.toMatchObject({ code: 'too-large' });
  const many = Array.from({ length: 65_535 }, (_, i) => ({ path: `${i}`, size: 0, sha256: '' }));
  await expect(writeZip(folder, many, target)).rejects.toMatchObject({ code: 'too-large' });
  expect(() => readFileSync(target)).toThrow(/ENOENT/);
});
