import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Snapshot } from '../../snapshot/index.ts';
import { BundleError } from '../bundle-errors.ts';
import type { Exhibit } from '../package/exhibits.ts';
import { SNAPSHOT } from '../package/stage.ts';
import { Excused, isSignature } from './excused.ts';
import type { Reference } from './reference.ts';
import { Search } from './search.ts';
import { type Texts, textsIn } from './texts.ts';
import { type LeftOut, leftOutOf, shownIn } from './values.ts';
import { whereIn } from './where.ts';

/** A value that was left out and stands in a file all the same. */
export interface Leak {
  readonly value: LeftOut;
  /** Name of the file. */
  readonly file: string;
  /** Where in it, as `whereIn` says; empty where that was not looked for. */
  readonly place: string;
}

export interface LeakReport {
  readonly leaks: readonly Leak[];
  /** Values that were looked for. */
  readonly lookedFor: number;
  /** Values that are too short to be told from any other. */
  readonly notLookedFor: readonly LeftOut[];
}

interface Place {
  readonly folder: string;
  /** Names of files in the folder. */
  readonly files: readonly string[];
}

/**
 * Looks in every byte of a redacted package for everything that its full version holds, and in each field of its
 * snapshot.
 * @param exhibits those of the full version
 * @param places what is to leave, with the names that it has there
 * @param reference tells the program's own words from values; without it every value that is found is told
 */
export async function findLeaks(
  full: Snapshot,
  exhibits: readonly Exhibit[],
  places: readonly Place[],
  {
    reference,
    signal,
  }: { reference?: Reference | undefined; signal?: AbortSignal | undefined } = {},
): Promise<LeakReport> {
  const values = leftOutOf(full, exhibits);
  const search = new Search(values, shownIn(full));
  const excused = reference && new Excused(reference);
  const leaks: Leak[] = [];
  for (const { place, text } of reference?.fields ?? [])
    for (const value of search.in(text)) leaks.push({ value, file: SNAPSHOT, place });
  for (const { folder, files } of places)
    for (const name of files) {
      if (!excused?.isName(name))
        for (const value of search.in(name)) leaks.push({ value, file: name, place: 'its name' });
      if (isSignature(name)) continue;
      const texts = await textsIn(path.join(folder, name));
      const found = await foundIn(texts, search, signal);
      const own = excused?.in(name, found, texts);
      for (const value of found)
        if (!own?.has(value))
          leaks.push({ value, file: name, place: reference ? whereIn(value, texts) : '' });
    }
  const { notLookedFor } = search;
  return { leaks, lookedFor: values.length - notLookedFor.length, notLookedFor };
}

async function foundIn(
  { texts }: Texts,
  search: Search,
  signal: AbortSignal | undefined,
): Promise<Set<LeftOut>> {
  const found = new Set<LeftOut>();
  for (const text of texts)
    for (const piece of piecesOf(text)) {
      // Others are answered meanwhile, and who stops is heard.
      await setImmediate();
      signal?.throwIfAborted();
      for (const value of search.in(piece)) found.add(value);
    }
  return found;
}

/** So much is looked through at once; each piece begins with the end of the one before. */
const piece = 256 * 1024;
const overlap = 4096;

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += piece - overlap) yield text.slice(at, at + piece);
}

const MOST_NAMED = 8;

/**
 * @throws BundleError `leak` naming what stands where; the value itself is not in its words, which may be logged
 */
export function refuseLeaks({ leaks }: LeakReport): void {
  if (leaks.length === 0) return;
  const named = [
    ...new Set(
      leaks.map(({ value, file, place }) =>
        [`${value.what} in ${file}`, ...(place === '' ? [] : [place])].join(', '),
      ),
    ),
  ];
  const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : '';
  throw new BundleError(
    'leak',
    `The redacted version would hold what is left out of it: ${named.slice(0, MOST_NAMED).join('; ')}${more}`,
    'Take it out of the reference, the authority or the forms of the office, if it stands there. If not, this is a fault of the program: report it. Nothing was kept.',
  );
}
