import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Tables } from '../../store/index.ts';
import { byPlace, lettersOf, orderOf, type Place } from '../exhibit-numbers.ts';
import type { SnapshotCapture } from '../snapshot.ts';
import { changing, type Keeping, type Signed } from './changing.ts';
import type { Db } from './records.ts';

/** A capture with its number as an exhibit. */
export type NumberedCapture = Tables['caseExhibit'];

/** The exhibits of a case in the order of their numbers: AB2, AB10, AB121, AB121A, AB121B. */
export async function registerOf(db: Db, id: string): Promise<NumberedCapture[]> {
  const rows = await db.selectFrom('caseExhibit').selectAll().where('case', '=', id).execute();
  return rows.sort(byPlace);
}

/**
 * Gives captures their numbers, in the order in which they are named; one that has a number keeps it, and no number is
 * given twice. What comes later goes behind: AB122. Once a bundle was served, what comes is a supplement to it, with
 * letters behind the last number (AB121A, AB121B … AB121Z, AB121AA), as late pages of a court's bundle are numbered
 * (England and Wales, Practice Direction 27A): nothing that a court holds is ever numbered anew.
 * @returns the whole register
 * @throws as `changing`
 */
export async function numberExhibits(
  modules: Keeping,
  signed: Signed,
  captures: readonly Pick<SnapshotCapture, 'id' | 'ad'>[],
): Promise<NumberedCapture[]> {
  await changing(modules, signed, async ({ run, file, by }) => {
    const given = await registerOf(run, file.id);
    const known = new Set(given.map(({ capture }) => capture));
    const fresh = captures.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return undefined;
    const served = await run
      .selectFrom('caseBundle')
      .select('id')
      .where('case', '=', file.id)
      .where('servedOn', 'is not', null)
      .limit(1)
      .executeTakeFirst();
    const numbers = numbersBehind(given, fresh.length, served !== undefined);
    const rows = fresh.map(({ id, ad }, i): NumberedCapture => {
      const { n, letters } = numbers[i] ?? { n: 0, letters: '' };
      const number = `${file.producer}${n}${letters}`;
      return { case: file.id, capture: id, number, n, letters, ad, ...by };
    });
    for (let i = 0; i < rows.length; i += 500)
      await run
        .insertInto('caseExhibit')
        .values(rows.slice(i, i + 500))
        .execute();
    return {
      what: 'numbered',
      about: [...new Set([rows[0]?.number ?? '', rows.at(-1)?.number ?? ''])],
      sha256: sha256Of(rows.map(({ number, capture }) => [number, capture])),
    };
  });
  return registerOf(modules.store.db, signed.case);
}

const sha256Of = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');

/** The next so many numbers. @param supplement whether with letters behind the last */
export function numbersBehind(
  given: readonly Place[],
  count: number,
  supplement: boolean,
): Place[] {
  const last = Math.max(0, ...given.map(({ n }) => n));
  const from = Array.from({ length: count }, (_, i) => i + 1);
  if (!supplement || last === 0) return from.map((i) => ({ n: last + i, letters: '' }));
  const behind = given.filter(({ n }) => n === last).map(({ letters }) => orderOf(letters));
  const letters = Math.max(0, ...behind);
  return from.map((i) => ({ n: last, letters: lettersOf(letters + i) }));
}
