import type { Folded } from './fold.ts';

/** “sample。example”: the full stop of Chinese and Japanese, where a host goes on to its end behind it. */
const fullStop =
  /(?<=[a-z0-9])(?<!_[a-z0-9-]{0,30})[。｡](?=(?:[a-z0-9-]{1,63}[.。｡]){0,3}(?:com|net|org|info|biz|xyz|cn|jp|tw|hk|example|test)(?![a-z0-9_]))/gi;

/** A folded text with dots in its hosts. Offsets stay. */
export const withDots = (folded: Folded): Folded =>
  /[。｡]/.test(folded.text) ? { ...folded, text: folded.text.replace(fullStop, '.') } : folded;
