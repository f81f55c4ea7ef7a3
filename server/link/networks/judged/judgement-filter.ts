import { authorOf, type Judgement } from '../../judgements/index.ts';
import { outcomeOf } from './outcome.ts';

export const judgementStates = ['stands', 'withdrawn', 'not-followed'] as const;
type State = (typeof judgementStates)[number];

export interface JudgementFilter {
  readonly kinds?: readonly Judgement['kind'][] | null | undefined;
  /** Initials, as they may be written. */
  readonly author?: string | null | undefined;
  readonly state?: State | null | undefined;
}

/**
 * Those that fit.
 * @param run the active one; null before the first
 * @throws JudgementError `author`
 */
export function fitting(
  all: readonly Judgement[],
  { kinds, author, state }: JudgementFilter,
  run: Parameters<typeof outcomeOf>[1],
): Judgement[] {
  const by = author ? authorOf(author) : undefined;
  return all.filter(
    (one) =>
      (!kinds || kinds.includes(one.kind)) &&
      (!by || one.author === by) &&
      (!state || isIn(state, one, run)),
  );
}

function isIn(state: State, one: Judgement, run: Parameters<typeof outcomeOf>[1]): boolean {
  if (state === 'withdrawn') return one.withdrawn !== undefined;
  if (one.withdrawn) return false;
  return state === 'stands' || ['contradicted', 'partly'].includes(outcomeOf(one, run));
}
