import { readLibrary } from '../../ask/queries/index.ts';
import { makeBundle } from '../../court/bundle/index.ts';
import {
  addToCase,
  bundlesOf,
  createCase,
  type EntryKind,
  entriesOf,
  listedCases,
  saveEntry,
} from '../../court/cases/index.ts';
import { software } from '../../court/software.ts';
import { initials, type Setting } from './subjects.ts';

const title = 'One number, several countries';
/** So many networks of the operation: what a bundle is made of in seconds. */
const networks = 2;

/** A case with the largest networks of the operation and the number that they share, a note, and a bundle of it. */
export async function buildCase(setting: Setting): Promise<void> {
  const { modules, number, members } = setting;
  const { db } = modules.store;
  const { cases } = await listedCases(db, {}, { offset: 0, limit: -1 });
  const { id } =
    cases.find((one) => one.title === title) ??
    (await createCase(modules, {
      title,
      reference: 'DEMO 1/26',
      authority: 'Made up, as all of the demonstration',
      period: { from: '2026-01-01', to: null },
      initials,
    }));
  const signed = { case: id, initials };
  await addToCase(modules, signed, { entities: [number, ...members.slice(0, networks)] });
  await writeEntries(setting, signed);
  if ((await bundlesOf(db, id)).length > 0) return;
  const library = readLibrary(modules.config.library, modules.dataDir);
  const made = { positions: {}, now: new Date(), software, out: modules.bundles };
  await makeBundle({ ...modules, ...made, library }, { ...signed, recipient: 'The prosecutor' });
}

/** What is written in the case: a note, what is still to be done, and what points the other way. */
async function writeEntries(
  { modules, number, operation }: Setting,
  signed: { readonly case: string; readonly initials: string },
): Promise<void> {
  const written = async (kind: EntryKind) =>
    (await entriesOf(modules.store.db, signed.case, kind)).length > 0;
  if (!(await written('note')))
    await saveEntry(modules, signed, 'note', {
      text: `Of ${operation}: the two largest networks first. The others follow when somebody has looked at them.`,
    });
  if (!(await written('task')))
    await saveEntry(modules, signed, 'task', {
      text: 'Find out who answers the number that they share',
      done: false,
      assignee: null,
    });
  if (!(await written('disclosure')))
    await saveEntry(modules, signed, 'disclosure', {
      what: 'Each of the two networks also has numbers and accounts of its own',
      reason: 'It may speak for two sellers who book through one agency',
      status: 'unused',
      contrary: true,
      about: number,
    });
}
