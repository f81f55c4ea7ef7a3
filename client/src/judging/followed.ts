import type { JudgementOutcome } from '../gql/graphql.ts';

/** What a withdrawal comes to: an answer is one no more, and of what no run followed none is said to have obeyed. */
export function withdrawalOf(outcome: JudgementOutcome): 'answer' | 'followed' | 'not-followed' {
  if (outcome === 'ANSWER') return 'answer';
  return isFollowed(outcome) ? 'followed' : 'not-followed';
}

/** In whole, or but for a part. */
export const isFollowed = (outcome: JudgementOutcome): boolean =>
  outcome === 'FOLLOWED' || outcome === 'PARTLY';

/** How many judgements a run did not follow, or not all of. */
export function notFollowed({
  contradictions,
  exceptions,
}: Record<'contradictions' | 'exceptions', readonly { refused: string }[]>): number {
  return new Set([...contradictions, ...exceptions].map(({ refused }) => refused)).size;
}
