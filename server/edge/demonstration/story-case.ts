import { readLibrary } from '../../ask/queries/index.ts';
import { makeBundle } from '../../court/bundle/index.ts';
import {
  addToCase,
  bundlesOf,
  createCase,
  entriesOf,
  listedCases,
  saveEntry,
} from '../../court/cases/index.ts';
import { software } from '../../court/software.ts';
import { initials, type Setting } from './subjects.ts';

const title = 'One house in several countries';
/** So many networks of the operation: what a bundle is made of in seconds. */
const networks = 2;

/** A case with the largest networks of the operation and the number that they share, a note, and a bundle of it. */
export async function buildCase({ modules, number, members, operation }: Setting): Promise<void> {
  const { db } = modules.store;
  const { cases } = await listedCases(db, {}, { offset: 0, limit: -1 });
  const { id } =
    cases.find((one) => one.title === title) ??
    (await createCase(modules, {
      ...{ title, reference: 'DEMO 1/26', authority: 'Made up, as all of the demonstration' },
      ...{ period: { from: '2026-01-01', to: null }, initials },
    }));
  const signed = { case: id, initials };
  await addToCase(modules, signed, { entities: [number, ...members.slice(0, networks)] });
  if ((await entriesOf(db, id, 'note')).length === 0) {
    const text = `Of ${operation}: the two largest networks first. The others follow when somebody has looked at them.`;
    await saveEntry(modules, signed, 'note', { text });
  }
  if ((await bundlesOf(db, id)).length > 0) return;
  const library = readLibrary(modules.config.library, modules.dataDir);
  const made = { positions: {}, now: new Date(), software, out: modules.bundles };
  await makeBundle({ ...modules, ...made, library }, { ...signed, recipient: 'The prosecutor' });
}
