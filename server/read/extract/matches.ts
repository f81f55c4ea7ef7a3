const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, as `text.matchAll` gives them, without the copy of the pattern that it makes on
 * every call: that copy costs more than the search of an ad.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) found.push(match);
  return found;
}
