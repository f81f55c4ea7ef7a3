/** The demonstration set: a committed zip of one small scenario, and how to open and remake it. */
import { createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { type WrittenScenario, writeScenario } from './write.ts';

/** The scenario in the zip. */
export const demonstrationScenario = { ads: 3000, seed: 7, scenario: 'demonstration' } as const;

/** Path of the committed zip: captures.jsonl, truth.json and images/. */
export const demonstrationArchive = fileURLToPath(
  new URL('./demonstration/demonstration.zip', import.meta.url),
);

/** The zip is damaged or holds what it should not. */
export class DemonstrationError extends Error {
  override name = 'DemonstrationError';
}

const expected = /^(captures\.jsonl|truth\.json|images\/[0-9a-f]{16}\.(jpg|png|webp))$/;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function extractTo(folder: string, archive: string): Promise<void> {
  await mkdir(join(folder, 'images'), { recursive: true });
  const zip = await openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      if (!expected.test(entry.fileName)) {
        throw new DemonstrationError(
          `The demonstration set holds "${entry.fileName}", which does not belong there. Restore ${archive} from the repository.`,
        );
      }
      const bytes = await zip.openReadStreamPromise(entry);
      await pipeline(bytes, createWriteStream(join(folder, entry.fileName), { flags: 'wx' }));
    }
  } finally {
    zip.close();
  }
}

/**
 * Unpacks the demonstration set into `dir` (made where it is missing) and gives the path of its
 * captures.jsonl. Where it already stands there, nothing is done; a broken attempt is made anew.
 */
export async function unpackDemonstration(
  dir: string,
  archive: string = demonstrationArchive,
): Promise<string> {
  const captures = join(dir, 'captures.jsonl');
  if (await exists(captures)) return captures;
  await mkdir(dir, { recursive: true });
  const folder = await mkdtemp(join(dir, '.unpacking-'));
  try {
    await extractTo(folder, archive);
    await rm(join(dir, 'images'), { recursive: true, force: true });
    // captures.jsonl comes last: where it stands, all stands.
    for (const name of ['images', 'truth.json', 'captures.jsonl']) {
      await rename(join(folder, name), join(dir, name));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return captures;
}

/** Zips `folder` so that the same files give the same bytes: names in order, one fixed date. */
async function zipFolder(folder: string, target: string): Promise<void> {
  const zip = new ZipFile();
  // Zip keeps local time without a zone: the date is made from local parts, so any zone packs alike.
  const fixed = { mtime: new Date(2026, 6, 1), mode: 0o100644, forceDosTimestamp: true };
  const images = (await readdir(join(folder, 'images'))).sort();
  for (const name of ['captures.jsonl', 'truth.json']) {
    zip.addFile(join(folder, name), name, { ...fixed, compressionLevel: 9 });
  }
  for (const name of images) {
    zip.addFile(join(folder, 'images', name), `images/${name}`, { ...fixed, compress: false });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(target));
}

/** Makes the demonstration set again and puts it at `target`, whole or not at all. */
export async function packDemonstration(
  target: string = demonstrationArchive,
): Promise<WrittenScenario> {
  const folder = await mkdtemp(join(tmpdir(), 'demonstration-'));
  const part = `${target}.part`;
  try {
    const written = await writeScenario({ ...demonstrationScenario, out: folder });
    await mkdir(join(target, '..'), { recursive: true });
    await zipFolder(folder, part);
    await rename(part, target);
    return { ...written, path: target };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(part, { force: true });
  }
}
