import { getCountrySpecifications } from 'ibantools';
import { readPaymentByShape } from '../model/index.ts';
import { matchesOf } from './matches.ts';
import { remembered } from './memo.ts';
import type { FoldedExtractor, Found } from './observation.ts';

/** Long runs of letters and digits, and IBANs in groups of four; a checksum decides. */
const candidate =
  /(?<![A-Za-z0-9])(?:[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,4})?|[A-Za-z0-9_-]{26,110})(?![A-Za-z0-9])/g;

const longest = 110;
/** Wallets repeat from ad to ad, and their checksums cost more than all else that is done for an ad. */
const readByShape = remembered(readPaymentByShape, longest);

/** Wallets and bank accounts whose checksum holds. */
export const payments: FoldedExtractor = {
  method: 'payment checksum',
  version: '2.0',
  find({ text }, _input, taken) {
    const found: Found[] = [];
    for (const match of matchesOf(candidate, text)) {
      const raw = ownPart(match[0]);
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

/** An IBAN in groups of four may be followed by a word in capitals: its country says how long it is itself. */
function ownPart(written: string): string {
  const length = /[ .-]/.test(written) ? ibanLengths.get(written.slice(0, 2)) : undefined;
  if (!length) return written;
  let counted = 0;
  const end = [...written].findIndex((char) => {
    if (!/[ .-]/.test(char)) counted += 1;
    return counted === length;
  });
  return end === -1 ? written : written.slice(0, end + 1);
}
