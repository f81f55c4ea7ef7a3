/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** So much of a text is looked at, in UTF-16 units: what is longer is no ad, and must not hold up an import. */
export const longestTemplate = 20_000;

/** Addresses and names that no observation covers: the board's own links, accounts of unknown services. */
const addresses = /(?:https?:\/\/|www\.|@)\S+/giu;

/** Without one of these signs there is no address, and nothing to replace. */
const mayHoldAddress = /:\/\/|@|www\./i;

/** What stands beside an amount in ads, lower case. The amounts themselves are digits, and go. */
const currencies = new Set(
  'тг тенге руб рублей сом сум сомони манат usd eur kzt kgs uzs tjs tmt rub try aed krw jpy thb baht won yen tl lira dirham dollar dollars euro som sum tenge теңге so‘m'.split(
    ' ',
  ),
);

const separator = 0;
const letter = 1;
const unseen = 2;
const digit = 3;

const space = 0x20;

function classOf(codePoint: number): number {
  const sign = String.fromCodePoint(codePoint);
  if (/\p{L}/u.test(sign)) return letter;
  if (/\p{N}/u.test(sign)) return digit;
  // Signs that are not seen and marks that go over any letter hide words; vowels of Thai or Arabic script stay.
  if (/[\p{Cf}\p{Me}\p{Variation_Selector}]/u.test(sign)) return unseen;
  return /\p{M}/u.test(sign) ? letter : separator;
}

/** The class of every sign of the basic plane, found once: asking a regular expression each time costs more than all the rest. */
let classes: Uint8Array | undefined;

function classTable(): Uint8Array {
  classes ??= Uint8Array.from({ length: 0x10000 }, (_, codePoint) => classOf(codePoint));
  return classes;
}

/**
 * The template of a text as code points: lower case, letters and single spaces alone. Contacts, links,
 * numbers, prices, emoji and punctuation are left out, since they change from ad to ad of one author.
 * @param contacts spans of the text that were read as contacts, in any order
 */
export function maskText(text: string, contacts: readonly Span[] = []): Uint32Array {
  const kept = withoutSpans(text.slice(0, longestTemplate), contacts);
  const bare = mayHoldAddress.test(kept) ? kept.replace(addresses, ' ') : kept;
  const plain = bare.normalize('NFKC').toLowerCase();
  const table = classTable();
  const out = new Uint32Array(plain.length + 1);
  let length = 0;
  let wordStart = 0;
  let afterNumber = false;
  const endWord = () => {
    if (length > wordStart) {
      // A currency after an amount is part of the price.
      if (afterNumber && currencies.has(textOf(out.subarray(wordStart, length))))
        length = wordStart;
      else out[length++] = space;
      afterNumber = false;
    }
    wordStart = length;
  };
  for (let i = 0; i < plain.length; i += 1) {
    const codePoint = plain.codePointAt(i) ?? 0;
    if (codePoint > 0xffff) i += 1;
    const kind = codePoint > 0xffff ? classOf(codePoint) : (table[codePoint] ?? separator);
    if (kind === letter) out[length++] = codePoint;
    else if (kind !== unseen) {
      endWord();
      if (kind === digit) afterNumber = true;
    }
  }
  endWord();
  return out.slice(0, Math.max(0, length - 1));
}

/** Code points that are made text at once: as many as a call may well have arguments. */
const atOnce = 4096;

/** Code points as text: in large pieces, since a text that is put together sign by sign stays a chain of its signs. */
export function textOf(codePoints: Uint32Array): string {
  let text = '';
  for (let at = 0; at < codePoints.length; at += atOnce)
    text += Reflect.apply(String.fromCodePoint, undefined, codePoints.subarray(at, at + atOnce));
  return text;
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let kept = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) kept += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}
