import { atMost, implement, objectRef, query } from '../../../core/graphql/index.ts';
import { type KeptApart, keptApart } from '../judged/kept-apart.ts';
import type { PairInput } from './judging-fields.ts';
import type { NetworkTypes } from './types.ts';

const mostPairs = 500;

/** Which pairs a judgement keeps apart: for every place that shows two things. */
export function addKeptApart(
  { Judgement }: Pick<NetworkTypes, 'Judgement'>,
  Pair: PairInput,
): void {
  const KeptApartType = implement(objectRef<KeptApart>('KeptApart'), {
    description: 'Two things that are not merged because an analyst judged them apart.',
    types: { Judgement },
    fields: {
      a: 'ID! The entity id of the one, as it was asked for.',
      b: 'ID! The entity id of the other, as it was asked for.',
      judgements:
        '[Judgement!]! The judgements that keep them apart, one or more, the oldest first.',
    },
  });
  query('keptApart', {
    types: { KeptApartType, Pair },
    gives: `[KeptApartType!]! Which of these pairs a judgement that stands keeps apart: one that names both, or ads of both. Pairs that none keeps apart are left out.`,
    args: { pairs: `[Pair!]! Pairs of ads, identifiers or networks, at most ${mostPairs}.` },
    resolve: (_, { pairs }, modules) => keptApart(modules, atMost(pairs, mostPairs, 'pairs')),
  });
}
