import { atMost, type Builder, mostEntities } from '../../../core/graphql/index.ts';
import { countScope, type ScopeCount } from '../../snapshot/index.ts';
import { type ContactAds, contactAds, itemsThere, usualAdsOfContacts } from '../index.ts';
import type { CaseTypes } from './case-fields.ts';

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
      resolve: async ({ id }, _, { graph, store }) =>
        countScope(graph, store, await itemsThere({ graph, store }, id)),
    }),
  );
  const Contact = builder.objectRef<ContactAds>('CaseContactAds').implement({
    description: 'A contact, and the ads that hold it; what is judged wrong is not held.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the contact.' }),
      ads: t.exposeInt('ads', { description: 'How many ads hold it.' }),
      inCase: t.exposeInt('inCase', {
        description: 'How many of them a bundle of the case would hold now.',
      }),
    }),
  });
  builder.queryField('caseContactAds', (t) =>
    t.field({
      type: [Contact],
      description: `How many ads hold the contacts among some entities, and are in a case: what would come with them by \`addToCase\`. Usual are ${usualAdsOfContacts} at most.`,
      complexity: 200,
      args: {
        entities: t.arg.idList({
          description: 'The ids; at most 8000. What is no contact has no entry.',
          required: true,
        }),
        case: t.arg.id({ description: 'The id of the case; if not given, no ad is in it.' }),
      },
      resolve: (_, { entities, case: id }, { graph, store }) =>
        contactAds({ graph, store }, atMost(entities, mostEntities, 'entities'), id ?? undefined),
    }),
  );
}
