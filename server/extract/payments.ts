import { readPaymentByShape } from '../model/index.ts';
import type { Found, TextExtractor } from './observation.ts';

/** Long runs of letters and digits, and IBANs in groups of four; a checksum decides. */
const candidate =
  /(?<![A-Za-z0-9])(?:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?|[A-Za-z0-9]{26,110})(?![A-Za-z0-9])/g;

/** Wallets and bank accounts whose checksum holds. */
export const payments: TextExtractor = {
  method: 'payment checksum',
  version: '1.0',
  find(text, _input, taken) {
    const found: Found[] = [];
    for (const match of text.matchAll(candidate)) {
      const raw = match[0];
      const start = match.index;
      const end = start + raw.length;
      if (taken.overlaps(start, end)) continue;
      const reading = readPaymentByShape(raw);
      if (!reading) continue;
      taken.add(start, end);
      found.push({ ...reading, raw, start, end });
    }
    return found;
  },
};
