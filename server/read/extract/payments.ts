import { getCountrySpecifications } from 'ibantools';
import { type ParsedValue, readPaymentByShape } from '../../core/model/index.ts';
import { matchesOf } from './matches.ts';
import { remembered } from './memo.ts';
import type { FoldedExtractor, Found } from './observation.ts';

/**
 * Long runs of letters and digits, IBANs in groups of any size or in small letters, and wallets in groups of four, as
 * one copies them from paper; a checksum decides.
 */
const candidate =
  /(?<![A-Za-z0-9])(?:[A-Z]{2}[ .-]?\d{2}(?:[ ./_\n–-]?[A-Z0-9]){11,30}|[a-z]{2}\d{2}[a-z0-9]{11,30}|[A-Za-z0-9_-]{26,110}|(?:bc1[a-z0-9]|ltc1|[T13LM][1-9A-HJ-NP-Za-km-z]{3}|0x[ -]?[0-9a-fA-F]{4})(?:[ \n-][A-Za-z0-9]{4}){6,15}(?:[ \n-][A-Za-z0-9]{1,3})?)(?![A-Za-z0-9])/g;
const separator = /[ ./_\n–-]/;

const longest = 110;
/** Wallets repeat from ad to ad, and their checksums cost more than all else that is done for an ad. */
const readByShape = remembered(readPaymentByShape, longest);
const iban = /^[A-Z]{2}[ .-]?\d{2}/i;

/** Wallets and bank accounts whose checksum holds. */
export const payments: FoldedExtractor = {
  method: 'payment checksum',
  version: '2.0',
  find({ text }, _input, taken) {
    const found: Found[] = [];
    for (const match of matchesOf(candidate, text)) {
      const raw = ownPart(match[0])?.replace(/[_-]+$/, '');
      if (raw === undefined) continue;
      const start = match.index;
      if (taken.overlaps(start, start + raw.length)) continue;
      const [parsed, length] = readWhole(raw);
      if (!parsed) continue;
      taken.add(start, start + length);
      found.push({ ...parsed, start, end: start + length });
    }
    return found;
  },
};

/** The reading of a run and its length; a word behind a wallet in groups may look like one more group. */
function readWhole(raw: string): readonly [ParsedValue | undefined, number] {
  const parsed = readByShape(raw);
  if (parsed || !gap.test(raw)) return [parsed, raw.length];
  let wallet = raw;
  for (let words = 0; words <= mostWords; words += 1) {
    const grouped = readByShape(wallet.replace(/[ \n-]/g, ''));
    if (grouped) return [grouped, wallet.length];
    wallet = wallet.replace(/[ \n-][^ \n-]*$/, '');
  }
  return [undefined, 0];
}
const gap = /[ \n-]/;
const mostWords = 2;

const ibanLengths = new Map(
  Object.entries(getCountrySpecifications()).map(([country, { chars }]) => [country, chars]),
);

/**
 * An IBAN may be followed by a word in capitals: its country says how long it is itself.
 * @returns undefined where it would end within a group
 */
function ownPart(written: string): string | undefined {
  const length = iban.test(written)
    ? ibanLengths.get(written.slice(0, 2).toUpperCase())
    : undefined;
  if (!length) return written;
  let counted = 0;
  let end = 0;
  while (end < written.length && counted < length) {
    if (!separator.test(written[end] ?? '')) counted += 1;
    end += 1;
  }
  if (counted < length) return written;
  const behind = written[end];
  return behind === undefined || separator.test(behind) ? written.slice(0, end) : undefined;
}
