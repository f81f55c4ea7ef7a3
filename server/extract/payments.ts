import { getCountrySpecifications } from 'ibantools';
import { readPaymentByShape } from '../model/index.ts';
import { matchesOf } from './matches.ts';
import { remembered } from './memo.ts';
import type { FoldedExtractor, Found } from './observation.ts';

/** Long runs of letters and digits, and IBANs in groups of any size or in small letters; a checksum decides. */
const candidate =
  /(?<![A-Za-z0-9])(?:[A-Z]{2}[ .-]?\d{2}(?:[ ./_\n–-]?[A-Z0-9]){11,30}|[a-z]{2}\d{2}[a-z0-9]{11,30}|[A-Za-z0-9_-]{26,110})(?![A-Za-z0-9])/g;
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
      const end = start + raw.length;
      if (taken.overlaps(start, end)) continue;
      const reading = readByShape(raw);
      if (!reading) continue;
      taken.add(start, end);
      found.push({ ...reading, start, end });
    }
    return found;
  },
};

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
