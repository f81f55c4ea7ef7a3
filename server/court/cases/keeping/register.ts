import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { keyedHash, weekOf } from '../../../core/redaction/index.ts';
import type { Tables } from '../../../core/store/index.ts';
import {
  byPlace,
  CaseError,
  heldKey,
  lettersOf,
  orderOf,
  type Place,
  type SnapshotCapture,
} from '../../snapshot/index.ts';
import type { Change, Changed } from './changing.ts';
import type { CaseFile, Db } from './records.ts';

/** A capture with its number as an exhibit. */
export type NumberedCapture = Tables['caseExhibit'];

/** The exhibits of a case in the order of their numbers: AB2, AB10, AB121, AB121A, AB121B. */
export async function registerOf(db: Db, id: string): Promise<NumberedCapture[]> {
  const rows = await db.selectFrom('caseExhibit').selectAll().where('case', '=', id).execute();
  return rows.sort(byPlace);
}

type Captured = Pick<SnapshotCapture, 'id' | 'ad' | 'capturedAt'>;

/**
 * The numbers that captures have, or would get, week by week; nothing is written. Within a week only the key of the case
 * tells the order: numbers stand in redacted versions, which hide the time of day. What comes
 * later goes behind: AB122. Once a bundle was served, what comes is a supplement to it, with letters behind the last
 * number (AB121A, AB121B … AB121Z, AB121AA), as late pages of a court's bundle are numbered (England and Wales, Practice
 * Direction 27A): nothing that a court holds is ever numbered anew.
 * @returns by capture
 */
export async function exhibitNumbers(
  db: Db,
  { id, producer }: Pick<CaseFile, 'id' | 'producer'>,
  captures: readonly Captured[],
): Promise<Map<string, Place & { readonly number: string }>> {
  const given = await registerOf(db, id);
  const numbers = new Map<string, Place & { readonly number: string }>(
    given.map(({ capture, number, n, letters }) => [capture, { number, n, letters }]),
  );
  const fresh = inHiddenOrder(
    captures.filter((one) => !numbers.has(one.id)),
    (await heldKey(db, id)) ?? '',
  );
  const served = await db
    .selectFrom('caseBundle')
    .select('id')
    .where('case', '=', id)
    .where('servedOn', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  const places = numbersBehind(given, fresh.length, served !== undefined);
  for (const [i, { id: capture }] of fresh.entries()) {
    const { n, letters } = places[i] ?? { n: 0, letters: '' };
    numbers.set(capture, { number: `${producer}${n}${letters}`, n, letters });
  }
  return numbers;
}

/** By week, which every version tells, and within it as the key has it. */
const inHiddenOrder = (captures: readonly Captured[], key: string): Captured[] =>
  captures
    .map((one) => ({ one, by: `${weekOf(one.capturedAt)} ${keyedHash(key, one.id)}` }))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ one }) => one);

/**
 * Writes into the register the numbers that captures have in a bundle which was made. One that has a number keeps it,
 * and no number is given twice.
 * @returns what was changed; undefined where all had their numbers
 * @throws CaseError `conflict` where another bundle gave numbers meanwhile
 */
export async function giveNumbers(
  { run, file, by }: Change,
  captures: readonly (Captured & Pick<SnapshotCapture, 'exhibit'>)[],
): Promise<Changed | undefined> {
  const known = new Set((await registerOf(run, file.id)).map(({ capture }) => capture));
  const numbers = await exhibitNumbers(run, file, captures);
  if (captures.some(({ id, exhibit }) => numbers.get(id)?.number !== exhibit)) throw overtaken();
  const rows = captures
    .filter(({ id }) => !known.has(id))
    .map(({ id, ad, exhibit: number }): NumberedCapture => {
      const { n, letters } = numbers.get(id) ?? { n: 0, letters: '' };
      return { case: file.id, capture: id, number, n, letters, ad, ...by };
    });
  if (rows.length === 0) return undefined;
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
}

const overtaken = () =>
  new CaseError(
    'conflict',
    'Another bundle of the case was made at the same time, and gave its exhibits numbers',
    'Make this bundle again: its exhibits then have the numbers that stand.',
    { field: 'case' },
  );

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
