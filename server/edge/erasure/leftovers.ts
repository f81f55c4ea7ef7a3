import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryName } from '../../core/temporary.ts';
import { openZip } from '../../read/archive/index.ts';
import type { Values } from './values.ts';

/** What the data folder keeps beside evidence, store and graph. */

/** Copies that are made again when they are needed, and copies of what was before. */
const copies = /^(?:graphData\.|stages$|bulk|neo4j\.before-|throughline\.format-|spark\.log$)/;
/** Texts of people: queries, templates of letters, forms. */
const written = ['queries', 'letters', 'forms', 'removed-queries'];

/** Removes what can be made again. */
export async function removeCopies(dataDir: string): Promise<void> {
  for (const name of await namesIn(dataDir))
    if (copies.test(name) && !name.startsWith('neo4j.before-'))
      await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 });
}

/** Removes the graphs of before a rebuild. */
export async function removeFormerGraphs(dataDir: string): Promise<void> {
  for (const name of await namesIn(dataDir))
    if (name.startsWith('neo4j.before-'))
      await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 });
}

/** Removes what was read in pictures. */
export async function removeReadings(dataDir: string, pictures: readonly string[]): Promise<void> {
  for (const sha256 of pictures)
    await rm(join(dataDir, 'pictures', sha256.slice(0, 2), `${sha256}.json`), { force: true });
}

/** Puts marks into texts that people wrote. @returns their names */
export async function scrubTexts(dataDir: string, values: Values): Promise<string[]> {
  const done: string[] = [];
  for (const folder of written) {
    for (const name of await namesIn(join(dataDir, folder))) {
      const path = join(dataDir, folder, name);
      if (!(await stat(path)).isFile()) continue;
      const text = values.scrubbed(await readFile(path, 'utf8'));
      if (text === undefined) continue;
      const beside = join(dataDir, folder, temporaryName());
      await writeFile(beside, text, { mode: 0o600, flush: true });
      await rename(beside, path);
      done.push(`${folder}/${name}`);
    }
  }
  return done;
}

/**
 * Finished bundles that hold what is erased.
 * @param cases names of bundles of cases that name it: in a redacted one it is there under a label
 */
export async function bundlesHolding(
  dataDir: string,
  values: Values,
  cases: ReadonlySet<string>,
): Promise<string[]> {
  const folder = join(dataDir, 'bundles');
  const found: string[] = [];
  for (const name of await namesIn(folder))
    if (cases.has(name) || (await holds(join(folder, name), name, values))) found.push(name);
  return found;
}

/** Removes bundles, and what lies beside each under its name. */
export async function removeBundles(dataDir: string, names: readonly string[]): Promise<void> {
  const folder = join(dataDir, 'bundles');
  const stems = names.map((name) => name.replace(/\.zip$/, ''));
  for (const name of await namesIn(folder))
    if (stems.some((stem) => name.startsWith(stem)))
      await rm(join(folder, name), { recursive: true, force: true });
}

async function holds(path: string, name: string, values: Values): Promise<boolean> {
  if (!(await stat(path)).isFile()) return false;
  if (!name.endsWith('.zip')) return isInStream(createReadStream(path), values);
  try {
    const archive = await openZip(path, name);
    try {
      for (const entry of archive.entries)
        if (values.isIn(entry.path) || (await isInStream(archive.read(entry.path), values)))
          return true;
      return archive.refused.length > 0;
    } finally {
      await archive.close();
    }
  } catch {
    // What cannot be looked into is not kept on the chance that it holds nothing.
    return true;
  }
}

/** Pieces overlap: a value can lie across two. */
async function isInStream(source: AsyncIterable<Buffer>, values: Values): Promise<boolean> {
  let rest = '';
  for await (const chunk of source) {
    const text = rest + chunk.toString('utf8');
    if (values.isIn(text)) return true;
    rest = text.slice(-values.longest);
  }
  return false;
}

const namesIn = async (folder: string): Promise<string[]> =>
  existsSync(folder) ? await readdir(folder) : [];
