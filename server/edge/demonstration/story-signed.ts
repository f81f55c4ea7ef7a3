import { standingWatches, type Target, watch } from '../../ask/watches/index.ts';
import { judge } from '../../link/networks/index.ts';
import { addNote, notesAbout } from '../../link/notes/index.ts';
import { initials, type Setting } from './subjects.ts';

/** Watches what the later ads tell something new of. */
export async function watchHouse({ modules, subjects, operation }: Setting): Promise<void> {
  await watchOnce(modules, { kind: 'operation', id: operation }, 'The largest operation');
  const passed = { kind: 'entity', id: subjects.reassigned.id } as const;
  await watchOnce(modules, passed, 'A number that fell silent');
}

async function watchOnce(
  modules: Setting['modules'],
  target: Extract<Target, { readonly id: string }>,
  title: string,
): Promise<void> {
  const standing = await standingWatches(modules.store.db);
  if (standing.some((one) => one.title === title)) return;
  await watch(modules, { target, title, initials });
}

/** Says of the shared number what is seen, and leaves the question open. */
export async function noteHouse({ modules, number, members }: Setting): Promise<void> {
  if ((await notesAbout(modules.store.db, [number], false)).length > 0) return;
  await addNote(modules, {
    entity: number,
    text: `Stands in ads of many networks that have numbers and accounts of their own, ${members.length} in one operation. One who answers for all, or an agency? Nobody has judged it yet: see the questions in the inbox.`,
    initials,
  });
}

/** The number of an agency is shared: its clients are strangers. */
export async function judgeAgency({ modules, subjects }: Setting): Promise<void> {
  const { agency } = subjects;
  if ((await modules.judgements.all([agency])).length > 0) return;
  const reason = 'A switchboard: its ads name other sellers in each, and share nothing else';
  await judge(modules, { kind: 'shared', about: [agency] }, { reason, initials });
}
