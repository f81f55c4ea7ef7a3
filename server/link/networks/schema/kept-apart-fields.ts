import { atMost, type Builder } from '../../../core/graphql/index.ts';
import { type KeptApart, keptApart } from '../judged/kept-apart.ts';
import type { PairInput } from './judging-fields.ts';
import type { NetworkTypes } from './types.ts';

const mostPairs = 500;

/** Which pairs a judgement keeps apart: for every place that shows two things. */
export function addKeptApart(
  builder: Builder,
  { Judgement }: Pick<NetworkTypes, 'Judgement'>,
  Pair: PairInput,
): void {
  const KeptApartType = builder.objectRef<KeptApart>('KeptApart').implement({
    description: 'Two things that are not merged because an analyst judged them apart.',
    fields: (t) => ({
      a: t.exposeID('a', { description: 'The entity id of the one, as it was asked for.' }),
      b: t.exposeID('b', { description: 'The entity id of the other, as it was asked for.' }),
      judgements: t.field({
        type: [Judgement],
        description: 'The judgements that keep them apart, one or more, the oldest first.',
        resolve: ({ judgements }) => [...judgements],
      }),
    }),
  });
  builder.queryField('keptApart', (t) =>
    t.field({
      type: [KeptApartType],
      description: `Which of these pairs a judgement that stands keeps apart: one that names both, or ads of both. Pairs that none keeps apart are left out.`,
      args: {
        pairs: t.arg({
          type: [Pair],
          required: true,
          description: `Pairs of ads, identifiers or networks, at most ${mostPairs}.`,
        }),
      },
      resolve: (_, { pairs }, modules) => keptApart(modules, atMost(pairs, mostPairs, 'pairs')),
    }),
  );
}
