import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CaptureRecord } from '../../seed-data/index.ts';
import { decodePixels } from '../../server/ingest/pixels.ts';
import { writeCaptures } from './captures.ts';
import { inFolder } from './folder.ts';

/** The captures of some ads, how many pictures they show by address, and the files of the others. */
const written = (painted?: number) =>
  inFolder(async (folder) => {
    const file = join(folder, 'captures.jsonl');
    const { captures, pictures } = await writeCaptures(40, file, painted);
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const shown = lines.flatMap((line) => (JSON.parse(line) as CaptureRecord).images ?? []);
    const paths = new Set(shown.flatMap((image) => ('path' in image ? [image.path] : [])));
    for (const path of paths) await decodePixels(await readFile(join(folder, path)));
    expect(lines).toHaveLength(captures);
    expect(paths.size).toBe(pictures);
    expect((await readdir(folder)).includes('images')).toBe(pictures > 0);
    return { pictures, addresses: shown.filter((image) => 'url' in image).length };
  });

test('captures show the share of pictures that is painted as files, and give addresses of the others', async () => {
  const [none, some, all] = [await written(), await written(0.25), await written(1)];
  expect(none.pictures).toBe(0);
  expect(all.addresses).toBe(0);
  expect(some.pictures).toBe(Math.floor(all.pictures / 4));
  expect(some.addresses).toBeGreaterThan(0);
  expect(some.addresses).toBeLessThan(none.addresses);
});
