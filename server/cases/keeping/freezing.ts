import { CaseError } from '../errors.ts';
import { type FreezeOptions, freezeSnapshot } from '../freeze.ts';
import type { Snapshot } from '../snapshot.ts';
import { checkChangeable, type Keeping, type Signed } from './changing.ts';
import { pairOf, queryOf, standingItems } from './items.ts';
import { caseOf } from './records.ts';
import { numberExhibits } from './register.ts';
import { captionsOf, type Looking } from './there.ts';

type Options = Omit<
  FreezeOptions,
  'entities' | 'title' | 'producer' | 'case' | 'graph' | 'evidence'
> &
  Looking &
  Keeping & { readonly evidence: FreezeOptions['evidence'] };

/**
 * Freezes a case: what is in its scope now, each capture with its number of the register, which is given here where it
 * has none yet. What is gone from the graph is told and holds nothing up.
 * @throws CaseError `nothing-found` where all is gone, `archived`, `read-only`; as `freezeSnapshot`
 */
export async function freezeCase(options: Options, signed: Signed): Promise<Snapshot> {
  const { db } = options.store;
  const file = await caseOf(db, signed.case);
  checkChangeable(file);
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
  return numbered(options, signed, snapshot);
}

const allGone = (title: string, ids: readonly string[]) =>
  new CaseError(
    'nothing-found',
    `Nothing that the case “${title}” names is in the graph any more: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}`,
    'Import the captures that hold it, or bring into the case what is there.',
  );

/** The snapshot with the numbers of the register, its captures in their order. */
async function numbered(options: Options, signed: Signed, snapshot: Snapshot): Promise<Snapshot> {
  const register = await numberExhibits(options, signed, snapshot.captures);
  const captures = new Map(snapshot.captures.map((capture) => [capture.id, capture]));
  return {
    ...snapshot,
    captures: register.flatMap(({ capture, number }) => {
      const held = captures.get(capture);
      return held ? [{ ...held, exhibit: number }] : [];
    }),
    case: snapshot.case && {
      ...snapshot.case,
      numbersAbsent: register
        .filter(({ capture }) => !captures.has(capture))
        .map(({ number }) => number),
    },
  };
}
