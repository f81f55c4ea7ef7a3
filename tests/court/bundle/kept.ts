import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../../server/core/store/index.ts';
import { createCase } from '../../../server/court/cases/index.ts';
import { checkIds, type Snapshot } from '../../../server/court/snapshot/index.ts';
import { type MarkedName, redactionOf } from '../../../server/court/snapshot/redaction/index.ts';
import {
  caseFile,
  onRecord,
  smallCase,
  temporaryFolder,
  withNetworkJudgements,
} from './support.ts';

const anna: MarkedName = { id: 'e1', text: 'Anna Orchid', spellings: ['Анна'], role: 'victim' };

/** The small case as a case that is kept, with a person marked by name. */
export async function kept(
  reference = 'KZ-2026/14',
  marked: readonly MarkedName[] = [anna],
  earlier: readonly string[] = [],
) {
  const folder = temporaryFolder();
  const store = await openStore(folder);
  onTestFinished(() => store.close());
  const { snapshot, evidence } = await smallCase(
    folder,
    earlier.map((line) => `${line}\n`).join(''),
  );
  const { id } = await createCase(
    { store, evidence },
    { title: snapshot.title, producer: 'AB', initials: 'AB' },
  );
  const checks = checkIds.map((check) => ({ id: check, open: 0, shown: [], answer: null }));
  const judged: Snapshot = {
    ...withNetworkJudgements(snapshot),
    title: 'Anna Orchid and others',
    case: caseFile({ id, reference, authority: 'order 12, about Анна', checks }),
  };
  const freeze = async (from: Snapshot): Promise<Snapshot> =>
    onRecord({ ...from, redaction: await redactionOf(store.db, id, from, marked) }, evidence);
  const out = path.join(folder, 'out');
  return { folder, evidence, freeze, store, id, full: await freeze(judged), out };
}
