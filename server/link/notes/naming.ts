/** Names that analysts give to networks and operations: signed, changed, taken back, never deleted. */

import type { Store } from '../../core/store/index.ts';
import { authorOf } from '../judgements/index.ts';
import { NoteError } from './note-errors.ts';
import { type Note, standingNames } from './note-records.ts';
import { type Modules, newNotes, putIn, withdrawIn, wordsOf } from './writing.ts';

export const longestName = 60;

/** Signs that are not seen, or turn the order of others. Two that join letters are a part of Persian and Indic words. */
const unseen = /[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/u;
/** "1/3" and "Network 1/3": by such a number what has no name is cited. */
const number = /^(?:(?:network|operation)\s*:?\s*)?\d+\s*\/\s*\d+$/iu;

interface Naming {
  /** The id of what is named. */
  readonly id: string;
  readonly name: string;
  readonly initials: string;
}

/** Of these ids those that the active run has. */
type ThoseNow = (
  db: Pick<Store['db'], 'selectFrom'>,
  ids: readonly string[],
) => Promise<Set<string>>;

/**
 * Names something in place of the name that it has. No two have one name: where what has it is gone from the active run,
 * the name passes on.
 * @throws NoteError `text`, `taken`; JudgementError for initials
 */
export async function giveName(
  modules: Pick<Modules, 'store' | 'evidence'>,
  { id, name, initials }: Naming,
  thoseNow: ThoseNow,
): Promise<Note> {
  const by = authorOf(initials);
  const text = readName(name);
  const { db } = modules.store;
  const [now] = await standingNames(db, [id]);
  if (now?.text === text) return now;
  const fresh = newNotes('name', [id], text, by);
  return db.transaction().execute(async (run) => {
    // It begins with a write: a reader that turns writer can be refused.
    await withdrawIn(modules, run, { kind: 'name', entities: [id] }, by);
    const same = (await standingNames(run)).filter((one) => keyOf(one.text) === keyOf(text));
    const ids = same.map(({ entity }) => entity);
    const there = await thoseNow(run, ids);
    const taken = ids.find((one) => there.has(one));
    if (taken !== undefined) throw isTaken(text, taken);
    if (ids.length > 0) await withdrawIn(modules, run, { kind: 'name', entities: ids }, by);
    const [given] = await putIn(modules, run, fresh, by);
    if (!given) throw new Error('no name was given');
    return given;
  });
}

const keyOf = (name: string): string => name.toLocaleLowerCase('en');

function readName(given: string): string {
  const name = wordsOf(given.replace(/\s+/gu, ' ').trim(), longestName, 'A name');
  const problem = unseen.test(name)
    ? 'A name has only signs that are seen.'
    : !/[\p{L}\p{N}]/u.test(name)
      ? 'A name needs a letter or a digit.'
      : number.test(name.normalize('NFKC'))
        ? 'A name is no number of a network or an operation: by these they are cited.'
        : undefined;
  if (problem === undefined) return name;
  throw new NoteError('text', problem, 'Write another name.', { field: 'name' });
}

const isTaken = (name: string, id: string) =>
  new NoteError(
    'taken',
    `${id.replace(':', ' ').replace(/^./, (first) => first.toUpperCase())} has the name “${name}”.`,
    'Choose another name, or take that one back first.',
    { field: 'name' },
  );
