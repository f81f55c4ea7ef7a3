import type { Builder } from '../../api/builder.ts';
import { type Missing, wants } from '../../resolve/index.ts';
import { type HeldMiss, missSentence, whysApart } from '../index.ts';
import { contentOf } from './content.ts';
import type { addJoins } from './joins.ts';
import { addEntity, enumValues, type NetworkTypes, named } from './types.ts';

/** What it was not joined with, and why. */
export function addMisses(
  builder: Builder,
  types: NetworkTypes,
  { Evidence, Sign }: ReturnType<typeof addJoins>,
): void {
  const { Part, Network } = types;
  const Why = builder.enumType('NetworkMissReason', {
    values: enumValues(whysApart),
  });
  const Want = builder.enumType('NetworkMissWant', { values: enumValues(wants) });
  const Missing = builder.objectRef<Missing>('NetworkMissing').implement({
    description: 'What two that share something lack to be joined.',
    fields: (t) => ({
      share: t.exposeFloat('share', {
        description:
          '0..1: how much of what is asked, one strong tie, all that they share comes to.',
      }),
      wants: t.field({
        type: [Want],
        description: 'Each of these alone would make up for the rest, were it in common.',
        resolve: ({ wants: each }) => [...each],
      }),
    }),
  });
  const Miss = builder.objectRef<HeldMiss>('NetworkMiss').implement({
    description: 'What it might have been joined with, and why it was not.',
    fields: (t) => ({
      other: t.exposeID('other', { description: 'A network, or an ad that stands alone.' }),
      probability: t.exposeFloat('probability'),
      why: t.field({ type: Why, resolve: ({ why }) => why }),
      missing: t.field({
        type: Missing,
        nullable: true,
        description: 'Null where they share enough, or nothing that is weighed, and in older runs.',
        resolve: ({ missing }) => missing ?? null,
      }),
      signs: t.field({
        type: [Sign],
        description:
          'Where doubted: what speaks for one owner first, what speaks against it last. Older runs did not keep it.',
        resolve: ({ signs = [] }) => [...signs],
      }),
      evidence: t.field({ type: [Evidence], resolve: ({ evidence }) => [...evidence] }),
      sentence: t.field({
        type: [Part],
        resolve: async (miss, _, { loaders }) => {
          const ids = [miss.other, ...miss.evidence.map(({ identifier }) => identifier)];
          return missSentence(miss, await named(loaders, ids));
        },
      }),
    }),
  });
  addEntity(builder, types, Miss, ({ other }) => other);
  builder.objectField(Network, 'misses', (t) =>
    t.field({
      type: [Miss],
      description:
        'The nearest networks and ads that it was not joined with, the most probable first.',
      resolve: async (network, _, { loaders }) => [...(await contentOf(loaders, network)).misses],
    }),
  );
}
