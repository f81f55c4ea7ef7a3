import type { NetworkView } from '../operations.ts';

type Review = NonNullable<NetworkView['review']>;
type Answer = Pick<Review['answers'][number], 'author' | 'kind'> & {
  split: { at: string } | null;
};

/** What is answered: a word, and of a split the cut point. */
export const wordOf = ({ kind, split }: Omit<Answer, 'author'>): string =>
  split ? `SPLIT ${split.at}` : kind;

export interface Answered {
  changedSince: boolean;
  answers: readonly Answer[];
}

/** Answers about other ads are history: the question is asked anew. */
const counting = (review: Answered | null): readonly Answer[] =>
  !review || review.changedSince ? [] : review.answers;

/**
 * Which reviewer somebody is: the first or second of two, one more, or one who has answered.
 * @param own initials as they are signed; empty while nobody has signed in this window
 */
export function reviewerOf(
  review: Answered | null,
  own: string,
): 'first' | 'second' | 'more' | 'answered' {
  const answers = counting(review);
  if (own !== '' && answers.some(({ author }) => author === own)) return 'answered';
  return (['first', 'second'] as const)[answers.length] ?? 'more';
}

/**
 * What an answer would come to beside those of others, and who these are; nobody answers twice.
 * @param own initials as they are signed
 */
export function outcomeOf(
  review: Answered | null,
  word: string,
  own: string,
): { outcome: 'first' | 'agree' | 'differ' | 'answered'; authors: string[] } {
  const answers = counting(review);
  if (reviewerOf(review, own) === 'answered') return { outcome: 'answered', authors: [own] };
  const others = answers.filter((one) => wordOf(one) !== word);
  if (answers.length === 0) return { outcome: 'first', authors: [] };
  const named = others.length > 0 ? others : answers;
  return {
    outcome: others.length > 0 ? 'differ' : 'agree',
    authors: named.map(({ author }) => author),
  };
}
