import type {
  JudgementKind,
  JudgementState,
  JudgementsQueryVariables,
} from '../../../gql/graphql.ts';

export const states = [
  'STANDS',
  'NOT_FOLLOWED',
  'WITHDRAWN',
] as const satisfies readonly JudgementState[];

export const kinds = [
  ...(['SHARED', 'EXCLUSIVE', 'TOGETHER', 'APART', 'CONFIRMED', 'REJECTED'] as const),
  ...(['WRONG_OBSERVATION', 'UNSURE', 'RIGHT'] as const),
] as const satisfies readonly JudgementKind[];

/** What the address holds. */
export type Address = Readonly<Record<string, string | undefined>>;

/** What the address asks for; what is not understood counts as not there. */
export function askedFor({ author, kind, state }: Address): JudgementsQueryVariables {
  const kindAsked = kinds.find((one) => one === kind);
  return {
    author: author && /^\p{L}{1,4}$/u.test(author) ? author : null,
    kinds: kindAsked ? [kindAsked] : null,
    state: states.find((one) => one === state) ?? null,
  };
}
