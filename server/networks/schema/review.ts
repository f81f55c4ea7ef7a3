import type { Builder } from '../../api/builder.ts';
import { reviewStates } from '../index.ts';
import { enumValues, type NetworkTypes } from './types.ts';

/** What people answered of a network, and what of it is decided. */
export function addReview(builder: Builder, { Judgement, Review }: NetworkTypes): void {
  const State = builder.enumType('ReviewState', { values: enumValues(reviewStates) });
  Review.implement({
    fields: (t) => ({
      state: t.field({
        type: State,
        description: 'In review: one person has answered, or several have and differ.',
        resolve: ({ state }) => state,
      }),
      differ: t.exposeBoolean('differ', { description: 'Those who answered do not agree.' }),
      changedSince: t.exposeBoolean('changedSince', {
        description: 'Its ads are others than when it was reviewed.',
      }),
      at: t.field({
        type: 'DateTime',
        description: 'When the last of them answered.',
        resolve: ({ answers }) => answers.at(-1)?.at ?? '',
      }),
      answers: t.field({
        type: [Judgement],
        description: 'One of each person, the oldest first.',
        resolve: ({ answers }) => [...answers],
      }),
    }),
  });
}
