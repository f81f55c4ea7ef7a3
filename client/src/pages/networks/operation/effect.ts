export type Word = 'together' | 'apart';

/** What a judgement on two does: of two networks it binds operations; where an ad is one of them it binds networks. */
export const effectOf = (word: Word, pair: readonly string[]) =>
  pair.every((id) => id.startsWith('network:'))
    ? (`operations.effect.${word}` as const)
    : (`networks.effect.${word}` as const);
