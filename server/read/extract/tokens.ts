import { isHigh, signClasses } from './classes.ts';
import type { Folded } from './fold.ts';
import { type Term, termOf } from './terms.ts';

/** A word, a run of ASCII letters and digits, or a single sign; offsets of the folded text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

const nameStart = 1;
const namePart = 2;
const wordPart = 4;
const space = 8;
/** The classes of the sign at a place, pairs of surrogates included. */
const classAt = signClasses([
  /[\p{Script=Latin}0-9_+-]+/gu,
  /[\p{Script=Latin}\p{Mn}0-9_+'-]+/gu,
  /(?:(?!\p{Script=Latin}|[0-9])[\p{L}\p{M}\p{N}'])+/gu,
  /\s+/gu,
]);

/** Units of the sign at a place. */
const sizeAt = (text: string, at: number) =>
  isHigh(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

/** A text in tokens, and the places among them at which a marker may begin. */
interface CutUp {
  readonly tokens: readonly Token[];
  readonly marks: readonly number[];
  /** Whether a word may name a payment service: most texts have none. */
  readonly pays: boolean;
}

const cache = new WeakMap<Folded, CutUp>();

/** The tokens of a folded text; made once, since all that reads names and addresses walks over them. */
export function cutUp(folded: Folded): CutUp {
  const held = cache.get(folded);
  if (held) return held;
  const tokens = tokensOf(folded.text);
  const marks: number[] = [];
  let pays = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const term = tokens[i]?.term;
    if (term?.marks) marks.push(i);
    if (term?.pays) pays = true;
  }
  const made = { tokens, marks, pays };
  cache.set(folded, made);
  return made;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found & space) {
      at += 1;
      continue;
    }
    const part = found & nameStart ? namePart : found & wordPart;
    let end = at + sizeAt(text, at);
    while (part !== 0 && end < text.length && classAt(text, end) & part) end += sizeAt(text, end);
    addToken(tokens, text.slice(at, end), at);
    at = end;
  }
  return tokens;
}

/** “cozy-dot-corner” is said with its dashes. */
const dashedMarker = /-(?=(?:dot|at|underscore)-)|(?<=-(?:dot|at|underscore))-/i;

const dash = 0x2d;
const leadingDash = /^-[A-Za-z0-9_]/;

function addToken(tokens: Token[], written: string, from: number): void {
  // “тг-name”: a dash behind letters of another script is no part of what it leads to.
  const leads = written.charCodeAt(0) === dash && leadingDash.test(written);
  if (leads) tokens.push({ text: '-', start: from, end: from + 1, term: termOf('-') });
  const text = leads ? written.slice(1) : written;
  const start = leads ? from + 1 : from;
  if (text.length < 4 || !text.includes('-') || !dashedMarker.test(text)) {
    tokens.push({ text, start, end: start + text.length, term: termOf(text) });
    return;
  }
  let at = start;
  for (const part of text.split(dashedMarker)) {
    tokens.push({ text: part, start: at, end: at + part.length, term: termOf(part) });
    at += part.length + 1;
  }
}
