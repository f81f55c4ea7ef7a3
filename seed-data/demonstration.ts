/** The demonstration set: a committed zip of one small scenario, and how to open and remake it. */
import { createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { type WrittenScenario, writeScenario } from './write.ts';

/** The scenario in the zip. */
export const demonstrationScenario = { ads: 3000, seed: 11, scenario: 'demonstration' } as const;

/** Captures of this day and later are a file of their own, so that an import brings something new. */
export const laterFrom = '2026-05-15';

/** Path of the committed zip: captures.jsonl, later.jsonl, truth.json and images/. */
export const demonstrationArchive = fileURLToPath(
  new URL('./demonstration/demonstration.zip', import.meta.url),
);

/** The zip is damaged or holds what it should not. */
export class DemonstrationError extends Error {
  override name = 'DemonstrationError';
}

const expected = /^((captures|later)\.jsonl|truth\.json|images\/[0-9a-f]{16}\.(jpg|png|webp))$/;

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

/** The demonstration set on disk, by its paths. */
export interface UnpackedDemonstration {
  readonly captures: string;
  /** Captures from `laterFrom` on. */
  readonly later: string;
  readonly truth: string;
}

/**
 * Unpacks the demonstration set into `dir` (made where it is missing). Where it already stands there, nothing is done; a
 * broken attempt is made anew.
 */
export async function unpackDemonstration(
  dir: string,
  archive: string = demonstrationArchive,
): Promise<UnpackedDemonstration> {
  const [truth, captures, later] = texts.map((name) => join(dir, name)) as [string, string, string];
  const unpacked = { captures, later, truth };
  if (await exists(later)) return unpacked;
  await mkdir(dir, { recursive: true });
  const folder = await mkdtemp(join(dir, '.unpacking-'));
  try {
    await extractTo(folder, archive);
    await rm(join(dir, 'images'), { recursive: true, force: true });
    for (const name of ['images', ...texts]) await rename(join(folder, name), join(dir, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return unpacked;
}

/** In the order in which they are put into place: where the last one stands, all stands. */
const texts = ['truth.json', 'captures.jsonl', 'later.jsonl'] as const;

/** Moves the captures of `laterFrom` and later into a file of their own. */
async function splitCaptures(folder: string): Promise<void> {
  const path = join(folder, 'captures.jsonl');
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const cut = lines.findIndex((line) => JSON.parse(line).capturedAt >= laterFrom);
  await writeFile(path, `${lines.slice(0, cut).join('\n')}\n`);
  await writeFile(join(folder, 'later.jsonl'), `${lines.slice(cut).join('\n')}\n`);
}

/** Zips `folder` so that the same files give the same bytes: names in order, one fixed date. */
async function zipFolder(folder: string, target: string): Promise<void> {
  const zip = new ZipFile();
  // Zip keeps local time without a zone: the date is made from local parts, so any zone packs alike.
  const fixed = { mtime: new Date(2026, 6, 1), mode: 0o100644, forceDosTimestamp: true };
  const images = (await readdir(join(folder, 'images'))).sort();
  for (const name of texts) {
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
    await splitCaptures(folder);
    await mkdir(join(target, '..'), { recursive: true });
    await zipFolder(folder, part);
    await rename(part, target);
    return { ...written, path: target };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(part, { force: true });
  }
}
