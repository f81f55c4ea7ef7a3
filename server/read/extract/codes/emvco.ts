/**
 * Merchant-presented payment codes: EMV QR Code Specification for Payment Systems, Merchant-Presented Mode, 1.1.
 * A payload is a row of fields, each two digits of a name, two of a length, and so many characters; the
 * last field is a checksum of all before it.
 */

/** One field of a payload, and where its value stands. */
export interface CodeField {
  readonly tag: string;
  readonly value: string;
  /** UTF-16 offset of the value in the whole payload. */
  readonly start: number;
}

const checksumField = /6304([0-9A-Fa-f]{4})$/;
const longest = 2000;

/** Is it meant as such a code? Every one begins with its format indicator. */
export const looksLikeEmvco = (payload: string): boolean => /^0002\d\d/.test(payload);

/**
 * The fields of a payload.
 * @returns undefined when the checksum does not hold or the fields do not fill the payload: no observation then
 */
export function parseEmvco(payload: string): CodeField[] | undefined {
  if (payload.length > longest || !looksLikeEmvco(payload)) return undefined;
  const written = checksumField.exec(payload)?.[1];
  if (!written || Number.parseInt(written, 16) !== crc16(payload.slice(0, -4))) return undefined;
  return parseFields(payload, 0);
}

/** The fields of a payload, or of a template inside one that begins at `offset`; undefined when they do not fill it. */
export function parseFields(text: string, offset: number): CodeField[] | undefined {
  const fields: CodeField[] = [];
  let at = 0;
  while (at < text.length) {
    const head = /^(\d\d)(\d\d)$/.exec(text.slice(at, at + 4));
    const length = Number(head?.[2]);
    if (!head?.[1] || at + 4 + length > text.length) return undefined;
    fields.push({
      tag: head[1],
      value: text.slice(at + 4, at + 4 + length),
      start: offset + at + 4,
    });
    at += 4 + length;
  }
  return fields;
}

/** CRC-16/CCITT (polynomial 0x1021, from 0xFFFF) of the text in UTF-8, as the specification asks. */
function crc16(text: string): number {
  let crc = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1)
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}
