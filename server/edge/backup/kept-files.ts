import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from './bring.ts';

/** A file of a data folder that a backup takes. */
export interface KeptFile {
  /** Below the data folder, with `/`. */
  readonly path: string;
  /** It is never changed in place. */
  readonly isFixed: boolean;
  /** Others append to it: whole lines of it are taken. */
  readonly isLog: boolean;
}

/** What is made of the rest, and what belongs to a program that is at work. Everything else is kept. */
const derived = [
  /^neo4j$/,
  /^neo4j\.before-/,
  /^rebuild$/,
  /^restoring$/,
  /^stages$/,
  /^bulk-/,
  /^graphData\./,
  /^spark\.log$/,
  /^evidence\/incoming$/,
  /\.lock$/,
  /^throughline\.sqlite(?:-.*)?$/,
  /^bundles$/,
  // Names of what is not to last; see core/temporary.ts.
  /^(?!evidence\/damaged\/).*\d+\.\w*\.[0-9a-f]{8}-[0-9a-f-]{27}$/,
];

/** The custody log and the store are taken by themselves, since they have to fit each other. */
export const custodyPath = 'evidence/custody.jsonl';

/**
 * The files of a data folder that cannot be made again, in order; bundles, the store and the custody log are not among
 * them.
 */
export async function* keptFiles(dataDir: string, folder = ''): AsyncGenerator<KeptFile> {
  const entries = await readdir(join(dataDir, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (path === custodyPath || derived.some((one) => one.test(path))) continue;
    if (entry.isDirectory()) yield* keptFiles(dataDir, path);
    else if (entry.isFile())
      yield {
        path,
        isFixed: /^evidence\/(?:sha256|damaged)\//.test(path),
        isLog: path.endsWith('.jsonl'),
      };
  }
}

/** Finished bundles that cases name by their SHA-256, each with what lies beside it under its name. */
export async function* keptBundles(
  dataDir: string,
  named: readonly string[],
): AsyncGenerator<KeptFile> {
  const names = (await readdir(join(dataDir, 'bundles')).catch(() => [])).sort();
  for (const zip of names.filter((name) => name.endsWith('.zip'))) {
    const { sha256 } = await hashOf(join(dataDir, 'bundles', zip));
    if (!named.includes(sha256)) continue;
    const stem = zip.slice(0, -'.zip'.length);
    const beside = names.filter((name) => name === zip || name.startsWith(`${stem}.`));
    for (const name of beside) yield { path: `bundles/${name}`, isFixed: true, isLog: false };
  }
}
