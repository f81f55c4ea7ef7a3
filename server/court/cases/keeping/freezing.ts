import {
  byExhibitNumber,
  CaseError,
  checkLeaves,
  type FreezeOptions,
  freezeSnapshot,
  keyOf,
  redactionOf,
  type Snapshot,
} from '../../snapshot/index.ts';
import { type CaseCheck, checksOf, frozenChecks } from '../checks/checks.ts';
import type { CheckSources } from '../checks/of-case.ts';
import { checkChangeable, type Signed, signatureOf } from './changing.ts';
import { entriesOf } from './entries.ts';
import { pairOf, queryOf, standingItems } from './items.ts';
import { type CaseFile, caseOf, type Db } from './records.ts';
import { exhibitNumbers } from './register.ts';
import { captionsOf, type Looking } from './there.ts';

type Options = Omit<FreezeOptions, 'entities' | 'title' | 'producer' | 'case' | 'graph'> &
  Looking &
  Pick<CheckSources, 'library'>;

/**
 * Freezes a case: what is in its scope now, each capture with its number of the register, or the one that it
 * gets when the bundle is made, and the completeness checks. What is gone from the graph is told and holds nothing up.
 * @throws CaseError `nothing-found` where all is gone, `archived`, `read-only`; as `freezeSnapshot`
 */
export async function freezeCase(options: Options, signed: Signed): Promise<Snapshot> {
  const file = await caseOf(options.store.db, signed.case);
  checkChangeable(file);
  checkLeaves(file);
  // Who signs nothing is told before the work, not behind it.
  signatureOf(signed.initials);
  const { snapshot, checks } = await frozen(options, file);
  const whole = { ...snapshot, case: { ...snapshot.case, checks: frozenChecks(checks) } };
  const { db } = options.store;
  const marked = (await entriesOf(db, file.id, 'name')).map(({ id, content }) => ({
    ...{ id, ...content },
  }));
  return { ...whole, redaction: await redactionOf(db, file.id, whole, marked) };
}

/**
 * The completeness checks of a case as it would be frozen now.
 * @throws CaseError `not-found`, `empty-selection` of a case that names nothing, `nothing-found`
 */
export async function checkCase(options: Options, id: string): Promise<CaseCheck[]> {
  const file = await caseOf(options.store.db, id);
  return (await frozen({ ...options, once: true }, file)).checks;
}

async function frozen(options: Options, file: CaseFile) {
  const { db } = options.store;
  const items = await standingItems(db, file.id);
  const named = items.filter(({ kind }) => kind !== 'query' && kind !== 'link');
  const ids = named.map(({ item }) => item);
  const there = await captionsOf(options, ids);
  if (ids.length > 0 && there.size === 0) throw allGone(file.title, ids);
  const part: Part = {
    ...{ id: file.id, reference: file.reference, authority: file.authority },
    marking: file.marking,
    ...{ period: file.period, numbersAbsent: [], checks: [] },
    gone: named
      .filter(({ item }) => !there.has(item))
      .map(({ item, caption }) => ({ id: item, caption: caption ?? item })),
    queries: items.filter(({ kind }) => kind === 'query').map(({ item }) => queryOf(item)),
    findings: items.filter(({ kind }) => kind === 'link').map(({ item }) => [...pairOf(item)]),
  };
  const read = await freezeSnapshot({
    ...options,
    ...{ title: file.title, producer: file.producer, case: part },
    entities: ids.filter((id) => there.has(id)),
  });
  // Its numbers follow from its key.
  await keyOf(db, file.id);
  const snapshot = await numbered(db, file, read, part);
  return { snapshot, checks: await checksOf({ ...options, db }, file.id, items, snapshot) };
}

type Part = NonNullable<Snapshot['case']>;

const allGone = (title: string, ids: readonly string[]) =>
  new CaseError(
    'nothing-found',
    `Nothing that the case “${title}” names is in the graph any more: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}`,
    'Import the captures that hold it, or bring into the case what is there.',
  );

/** The snapshot with the numbers of the register, its captures in their order. */
async function numbered(
  db: Db,
  file: CaseFile,
  snapshot: Snapshot,
  part: Part,
): Promise<Snapshot & { readonly case: Part }> {
  const numbers = await exhibitNumbers(db, file, snapshot.captures);
  const captures = snapshot.captures.map((capture) => ({
    ...capture,
    exhibit: numbers.get(capture.id)?.number ?? capture.exhibit,
  }));
  const here = new Set(captures.map(({ exhibit }) => exhibit));
  const absent = [...numbers.values()].map(({ number }) => number).filter((one) => !here.has(one));
  return {
    ...snapshot,
    captures: captures.sort((a, b) => byExhibitNumber(a.exhibit, b.exhibit)),
    case: { ...part, numbersAbsent: absent.sort(byExhibitNumber) },
  };
}
