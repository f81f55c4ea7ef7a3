import type { Folded } from './fold.ts';
import { languages, wordsOf } from './languages/index.ts';
import { wordKey } from './words.ts';

/** What a token can stand for in an address that is written out. */
export type MarkerRole = 'at' | 'dot' | 'underscore' | 'dash';

/** A word, a run of ASCII letters and digits, or a single sign; offsets of the folded text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** ASCII letters, digits, `_`, `-`, `+`: what names and hosts are made of. */
  readonly label: boolean;
}

const pieces =
  /[\p{Script=Latin}0-9_+-][\p{Script=Latin}\p{Mn}0-9_+'-]*|(?:(?!\p{Script=Latin}|[0-9])[\p{L}\p{M}\p{N}'])+|[^\s]/gu;
const asciiLabel = /^(?=.*[A-Za-z0-9])[A-Za-z0-9_][A-Za-z0-9_+-]*$/;
/** “cozy-dot-corner” is said with its dashes. */
const dashedMarker = /-(?=(?:dot|at|underscore)-)|(?<=-(?:dot|at|underscore))-/i;

const cache = new WeakMap<Folded, readonly Token[]>();

/** The tokens of a folded text; made once, since emails and handles both walk over them. */
export function tokensOf(folded: Folded): readonly Token[] {
  const held = cache.get(folded);
  if (held) return held;
  const tokens: Token[] = [];
  for (const { 0: text, index } of folded.text.matchAll(pieces)) addToken(tokens, text, index);
  cache.set(folded, tokens);
  return tokens;
}

function addToken(tokens: Token[], text: string, start: number): void {
  if (!dashedMarker.test(text)) {
    tokens.push({ text, start, end: start + text.length, label: asciiLabel.test(text) });
    return;
  }
  let at = start;
  for (const part of text.split(dashedMarker)) {
    tokens.push({ text: part, start: at, end: at + part.length, label: asciiLabel.test(part) });
    at += part.length + 1;
  }
}

const single = new Map<string, MarkerRole>();
const phrases = new Map<
  string,
  { readonly words: readonly string[]; readonly role: MarkerRole }[]
>();

function addMarkers(list: string | undefined, role: MarkerRole): void {
  for (const written of wordsOf(list)) {
    const words = written.split(' ').map(wordKey);
    const [first = ''] = words;
    if (words.length === 1) {
      if (!single.has(first)) single.set(first, role);
      continue;
    }
    const held = phrases.get(first) ?? [];
    held.push({ words, role });
    phrases.set(first, held);
  }
}
for (const { at, dot, underscore, dash } of languages) {
  addMarkers(at, 'at');
  addMarkers(dot, 'dot');
  addMarkers(underscore, 'underscore');
  addMarkers(dash, 'dash');
}

/** A marker at a token, brackets around it included. */
export interface Marker {
  readonly role: MarkerRole;
  /** The first token after it. */
  readonly next: number;
  /** Written as a word or in brackets, so not a sign that ends a sentence. */
  readonly spelled: boolean;
}

const opening = '([{<«"*~|☆★♡♥◎●■◆・-【「『';
const closing = ')]}>»"*~|☆★♡♥◎●■◆・-】」』';

/** Reads a marker that begins at token `i`: `@`, `(at)`, `[собака]`, `нижнее подчёркивание`. */
export function markerAt(tokens: readonly Token[], i: number): Marker | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.text === '@' || token.text === '.')
    return { role: token.text === '@' ? 'at' : 'dot', next: i + 1, spelled: false };
  if (token.text === '_') return { role: 'underscore', next: i + 1, spelled: true };
  const bracketed = opening.includes(token.text);
  const from = bracketed ? i + 1 : i;
  const bare = wordMarkerAt(tokens, from) ?? (bracketed ? signMarkerAt(tokens, from) : undefined);
  if (!bare) return undefined;
  if (!bracketed) return bare;
  const close = tokens[bare.next];
  return close && closing.includes(close.text)
    ? { role: bare.role, next: bare.next + 1, spelled: true }
    : undefined;
}

const bracketSigns: Readonly<Record<string, MarkerRole>> = {
  '@': 'at',
  a: 'at',
  а: 'at',
  '.': 'dot',
  d0t: 'dot',
  d: 'dot',
};

function signMarkerAt(tokens: readonly Token[], i: number): Marker | undefined {
  const role = bracketSigns[tokens[i]?.text.toLowerCase() ?? ''];
  return role ? { role, next: i + 1, spelled: true } : undefined;
}

function wordMarkerAt(tokens: readonly Token[], i: number): Marker | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const key = wordKey(token.text);
  for (const { words, role } of phrases.get(key) ?? [])
    if (words.every((word, n) => wordKey(tokens[i + n]?.text ?? '') === word))
      return { role, next: i + words.length, spelled: true };
  const role = single.get(key);
  return role ? { role, next: i + 1, spelled: true } : undefined;
}

/** Reads a marker that ends before token `i`; `from` is its first token. */
export function markerBefore(
  tokens: readonly Token[],
  i: number,
): (Marker & { readonly from: number }) | undefined {
  for (let from = Math.max(0, i - 5); from < i; from += 1) {
    const marker = markerAt(tokens, from);
    if (marker?.next === i) return { ...marker, from };
  }
  return undefined;
}

/** Nothing but the text itself between two tokens. */
export const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

const sign: Readonly<Record<MarkerRole, string>> = {
  at: '@',
  dot: '.',
  underscore: '_',
  dash: '-',
};

/** Names and hosts are no longer than this. */
const mostTokens = 40;

/** A name of labels and spelled joints, forward from `i`: `baan underscore hana`, `a.b`. */
export function nameFrom(
  tokens: readonly Token[],
  i: number,
  joints: ReadonlySet<MarkerRole>,
): { readonly name: string; readonly next: number; readonly spelled: boolean } | undefined {
  const first = tokens[i];
  if (!first?.label) return undefined;
  let name = first.text;
  let next = i + 1;
  let spelled = false;
  while (next - i < mostTokens) {
    const joint = markerAt(tokens, next);
    const label = joint ? tokens[joint.next] : undefined;
    if (!joint || !label?.label || !joints.has(joint.role)) break;
    const tight = touches(tokens[next - 1], tokens[next]) && touches(tokens[joint.next - 1], label);
    const apart =
      !touches(tokens[next - 1], tokens[next]) && !touches(tokens[joint.next - 1], label);
    // A full stop with a space on one side ends a sentence.
    if (!joint.spelled && !tight && !(apart && joint.role === 'dot')) break;
    name += sign[joint.role] + label.text;
    spelled ||= joint.spelled || apart;
    next = joint.next + 1;
  }
  return { name, next, spelled };
}

/** The same backwards: the name that ends before token `i`. */
export function nameBefore(
  tokens: readonly Token[],
  i: number,
  joints: ReadonlySet<MarkerRole>,
): { readonly name: string; readonly from: number; readonly spelled: boolean } | undefined {
  const last = tokens[i - 1];
  if (!last?.label) return undefined;
  let name = last.text;
  let from = i - 1;
  let spelled = false;
  while (i - from < mostTokens) {
    const joint = markerBefore(tokens, from);
    const label = joint ? tokens[joint.from - 1] : undefined;
    if (!joint || !label?.label || !joints.has(joint.role)) break;
    const tight = touches(label, tokens[joint.from]) && touches(tokens[from - 1], tokens[from]);
    if (!joint.spelled && !tight) break;
    name = label.text + sign[joint.role] + name;
    spelled ||= joint.spelled;
    from = joint.from - 1;
  }
  return { name, from, spelled };
}
