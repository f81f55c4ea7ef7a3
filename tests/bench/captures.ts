import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CaptureRecord, generateScenario } from '../../seed-data/index.ts';
import type { PictureFile } from '../../seed-data/pictures.ts';
import { renderPicture } from '../../seed-data/render.ts';

const seed = 7;
const paintedAtOnce = 16;

interface Written {
  readonly captures: number;
  readonly pictures: number;
}

/**
 * Writes the captures of a scenario (mixed, seed 7), a line each.
 * @param painted 0..1: of its pictures, the share that is painted and stands beside them; of the others they give an
 * address, as of all where it is left out
 */
export async function writeCaptures(ads: number, file: string, painted = 0): Promise<Written> {
  const scenario = generateScenario({ ads, seed });
  const files = painted > 0 ? shareOf(scenario.pictures(), painted) : [];
  await paint(files, dirname(file));
  const paths = new Map(files.map(({ key, path }) => [key, path]));
  const out = createWriteStream(file);
  for (const record of scenario.captures())
    if (!out.write(`${JSON.stringify(withFiles(record, paths))}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  return { captures: scenario.size, pictures: files.length };
}

/** So many of all, evenly spread. */
const shareOf = <T>(all: readonly T[], share: number): T[] =>
  all.filter((_, n) => Math.floor((n + 1) * share) > Math.floor(n * share));

async function paint(files: readonly PictureFile[], folder: string): Promise<void> {
  const one = async (file: PictureFile) =>
    writeFile(join(folder, file.path), await renderPicture(seed, file));
  if (files.length > 0) await mkdir(join(folder, 'images'));
  for (let from = 0; from < files.length; from += paintedAtOnce)
    await Promise.all(files.slice(from, from + paintedAtOnce).map(one));
}

function withFiles(record: CaptureRecord, paths: ReadonlyMap<string, string>): CaptureRecord {
  if (!record.images) return record;
  const images = record.images.map((image) => {
    const path = 'sha256' in image ? paths.get(image.sha256) : undefined;
    return path === undefined ? image : { path };
  });
  return { ...record, images };
}
