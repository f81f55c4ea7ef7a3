import type { Evidence } from '../../core/evidence/index.ts';
import type { Store } from '../../core/store/index.ts';
import type { FieldProblem } from '../capture/index.ts';
import { Tombstones } from '../erased/index.ts';
import { HashLists } from '../listed/index.ts';

/** What an import does not take in, and what it does not look at. */
export interface Refused {
  readonly erased: Tombstones;
  readonly listed: HashLists;
}

export async function openRefused(
  { db }: Pick<Store, 'db'>,
  evidence: Pick<Evidence, 'appendCustodyAll'>,
): Promise<Refused> {
  return { erased: await Tombstones.of(db), listed: await HashLists.of(db, evidence) };
}

/** Says no value: what was erased is named nowhere again. */
export const erasedBefore: FieldProblem = {
  field: '(record)',
  reason: 'holds what was erased here, and is not taken in again',
  remedy:
    'Nothing needs to be done. The file as it came still holds the record: “throughline erase --due” takes it out.',
};

export const pictureErasedBefore: Omit<FieldProblem, 'field'> = {
  reason: 'is a picture that was erased here, and is not taken in again',
  remedy: 'Nothing needs to be done; the record itself is kept.',
};
