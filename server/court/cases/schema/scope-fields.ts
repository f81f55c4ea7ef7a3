import {
  atMost,
  field,
  implement,
  mostEntities,
  objectRef,
  query,
} from '../../../core/graphql/index.ts';
import { countScope, type ScopeCount } from '../../snapshot/index.ts';
import { type ContactAds, contactAds, itemsThere, usualAdsOfContacts } from '../index.ts';
import type { CaseTypes } from './case-fields.ts';

/** What a selection would bring into a bundle, told before it is made. */
export function addScope({ Case }: CaseTypes): void {
  const CaseScope = implement(objectRef<ScopeCount>('CaseScope'), {
    description: 'What a selection would bring into a bundle.',
    fields: {
      adsNamed: 'Int! Ads that the selection names.',
      adsBrought:
        'Int! Nobody named them: they hold two or more of the identifiers named, or a lone one.',
      adsLeft: 'Int! They would come in too, were there no limit.',
      captures: 'Int! Of all these ads: each is an exhibit.',
    },
  });
  query('caseScope', {
    types: { CaseScope },
    gives: 'CaseScope! Counts what a selection would bring into a bundle, before it is made.',
    args: { entities: '[ID!]! The ids of the entities selected; at most 8000.' },
    resolve: (_, { entities }, { graph, store }) =>
      countScope(graph, store, atMost(entities, mostEntities, 'entities')),
  });
  field(Case, 'scope', {
    types: { CaseScope },
    gives:
      'CaseScope! Counts what the case would bring into a bundle now; what is gone counts nothing.',
    complexity: 200,
    resolve: async ({ id }, _, { graph, store }) =>
      countScope(graph, store, await itemsThere({ graph, store }, id)),
  });
  const Contact = implement(objectRef<ContactAds>('CaseContactAds'), {
    description: 'A contact, and the ads that hold it; what is judged wrong is not held.',
    fields: {
      id: 'ID! The id of the contact.',
      ads: 'Int! How many ads hold it.',
      inCase: 'Int! How many of them a bundle of the case would hold now.',
    },
  });
  query('caseContactAds', {
    types: { Contact },
    gives: `[Contact!]! How many ads hold the contacts among some entities, and are in a case: what would come with them by \`addToCase\`. Usual are ${usualAdsOfContacts} at most.`,
    args: {
      entities: '[ID!]! The ids; at most 8000. What is no contact has no entry.',
      case: 'ID The id of the case; if not given, no ad is in it.',
    },
    complexity: 200,
    resolve: (_, { entities, case: id }, { graph, store }) =>
      contactAds({ graph, store }, atMost(entities, mostEntities, 'entities'), id ?? undefined),
  });
}
