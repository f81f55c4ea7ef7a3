import type { Builder } from '../../api/builder.ts';
import { atMost, mostEntities } from '../../api/limits.ts';
import { captionsOf, countScope, type ScopeCount, standingItems } from '../index.ts';
import type { CaseTypes } from './case.ts';

/** What a selection would bring into a bundle, told before it is made. */
export function addScope(builder: Builder, { Case }: CaseTypes): void {
  const CaseScope = builder.objectRef<ScopeCount>('CaseScope').implement({
    description: 'What a selection would bring into a bundle.',
    fields: (t) => ({
      adsNamed: t.exposeInt('adsNamed', { description: 'Ads that the selection names.' }),
      adsBrought: t.exposeInt('adsBrought', {
        description:
          'Nobody named them: they hold two or more of the identifiers named, or a lone one.',
      }),
      adsLeft: t.exposeInt('adsLeft', {
        description: 'They would come in too, were there no limit.',
      }),
      captures: t.exposeInt('captures', { description: 'Of all these ads: each is an exhibit.' }),
    }),
  });
  builder.queryField('caseScope', (t) =>
    t.field({
      description: 'Counts what a selection would bring into a bundle, before it is made.',
      type: CaseScope,
      args: {
        entities: t.arg.idList({
          description: 'The ids of the entities selected; at most 8000.',
          required: true,
        }),
      },
      resolve: (_, { entities }, { graph, store }) =>
        countScope(graph, store, atMost(entities, mostEntities, 'entities')),
    }),
  );
  builder.objectField(Case, 'scope', (t) =>
    t.field({
      description:
        'Counts what the case would bring into a bundle now; what is gone counts nothing.',
      type: CaseScope,
      complexity: 200,
      resolve: async ({ id }, _, { graph, store }) => {
        const items = await standingItems(store.db, id, ['entity', 'network', 'operation']);
        const there = await captionsOf(
          { graph, store },
          items.map(({ item }) => item),
        );
        return countScope(graph, store, [...there.keys()]);
      },
    }),
  );
}
