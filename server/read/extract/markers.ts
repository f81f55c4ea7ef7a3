import type { MarkerRole } from './terms.ts';
import type { Token } from './tokens.ts';

/** A marker at a token, brackets around it included. */
export interface Marker {
  readonly role: MarkerRole;
  /** The first token after it. */
  readonly next: number;
  /** Written as a word or in brackets, so not a sign that ends a sentence. */
  readonly spelled: boolean;
}

/** Reads a marker that begins at token `i`: `@`, `(at)`, `[собака]`, `нижнее подчёркивание`. */
export function markerAt(tokens: readonly Token[], i: number): Marker | undefined {
  const { term } = tokens[i] ?? {};
  if (!term?.marks) return undefined;
  const { sign, opens } = term;
  if (sign) return { role: sign, next: i + 1, spelled: sign === 'underscore' };
  if (!opens) return wordMarkerAt(tokens, i);
  const inside = wordMarkerAt(tokens, i + 1) ?? signMarkerAt(tokens, i + 1);
  return inside && tokens[inside.next]?.term.closes
    ? { role: inside.role, next: inside.next + 1, spelled: true }
    : undefined;
}

function signMarkerAt(tokens: readonly Token[], i: number): Marker | undefined {
  const role = tokens[i]?.term.inBrackets;
  return role && { role, next: i + 1, spelled: true };
}

function wordMarkerAt(tokens: readonly Token[], i: number): Marker | undefined {
  const { term } = tokens[i] ?? {};
  if (!term) return undefined;
  for (const { words, role } of term.phrases)
    if (words.every((word, n) => (tokens[i + n]?.term.key ?? '') === word))
      return { role, next: i + words.length, spelled: true };
  return term.marker && { role: term.marker, next: i + 1, spelled: true };
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
