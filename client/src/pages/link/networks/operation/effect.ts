export type Word = 'together' | 'apart';

/** What a judgement on two does: of two networks it binds operations; where an ad is one of them it binds networks. */
export function effectOf(word: Word, pair: readonly string[]) {
  if (pair.every((id) => id.startsWith('network:'))) return `operations.effect.${word}` as const;
  return word === 'apart' ? 'operations.effect.apartAds' : 'networks.effect.together';
}
