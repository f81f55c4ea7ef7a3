import { CaseError } from '../errors.ts';
import { byExhibitNumber } from '../exhibit-numbers.ts';
import { type FreezeOptions, freezeSnapshot } from '../freeze.ts';
import { redactionOf } from '../redaction/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { checkChangeable, type Signed, signatureOf } from './changing.ts';
import { entriesOf } from './entries.ts';
import { pairOf, queryOf, standingItems } from './items.ts';
import { type CaseFile, caseOf, type Db } from './records.ts';
import { exhibitNumbers } from './register.ts';
import { captionsOf, type Looking } from './there.ts';

type Options = Omit<FreezeOptions, 'entities' | 'title' | 'producer' | 'case' | 'graph'> & Looking;

/**
 * Freezes a case: what is in its scope now, each capture with its number of the register, or the one that it
 * gets when the bundle is made. What is gone from the graph is told and holds nothing up.
 * @throws CaseError `nothing-found` where all is gone, `archived`, `read-only`; as `freezeSnapshot`
 */
export async function freezeCase(options: Options, signed: Signed): Promise<Snapshot> {
  const { db } = options.store;
  const file = await caseOf(db, signed.case);
  checkChangeable(file);
  // Who signs nothing is told before the work, not behind it.
  signatureOf(signed.initials);
  const items = await standingItems(db, file.id);
  const named = items.filter(({ kind }) => kind !== 'query' && kind !== 'link');
  const ids = named.map(({ item }) => item);
  const there = await captionsOf(options, ids);
  if (ids.length > 0 && there.size === 0) throw allGone(file.title, ids);
  const snapshot = await freezeSnapshot({
    ...options,
    ...{ title: file.title, producer: file.producer },
    entities: ids.filter((id) => there.has(id)),
    case: {
      ...{ id: file.id, reference: file.reference, authority: file.authority },
      ...{ period: file.period, numbersAbsent: [] },
      gone: named
        .filter(({ item }) => !there.has(item))
        .map(({ item, caption }) => ({ id: item, caption: caption ?? item })),
      queries: items.filter(({ kind }) => kind === 'query').map(({ item }) => queryOf(item)),
      findings: items.filter(({ kind }) => kind === 'link').map(({ item }) => [...pairOf(item)]),
    },
  });
  const kept = await numbered(db, file, snapshot);
  const marked = (await entriesOf(db, file.id, 'name')).map(({ id, content }) => ({
    ...{ id, ...content },
  }));
  return { ...kept, redaction: await redactionOf(db, file.id, kept, marked) };
}

const allGone = (title: string, ids: readonly string[]) =>
  new CaseError(
    'nothing-found',
    `Nothing that the case “${title}” names is in the graph any more: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}`,
    'Import the captures that hold it, or bring into the case what is there.',
  );

/** The snapshot with the numbers of the register, its captures in their order. */
async function numbered(db: Db, file: CaseFile, snapshot: Snapshot): Promise<Snapshot> {
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
    case: snapshot.case && { ...snapshot.case, numbersAbsent: absent.sort(byExhibitNumber) },
  };
}
