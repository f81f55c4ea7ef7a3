import { api, apiError, atMost, mostEntities } from '../../../core/graphql/index.ts';
import { countScope, type ScopeCount } from '../../snapshot/index.ts';
import {
  addToCase,
  type ContactAds,
  contactAds,
  itemsThere,
  mostInCase,
  removeFromCase,
  usualAdsOfContacts,
} from '../index.ts';
import type { CaseTypes } from './case-fields.ts';
import { initialsText } from './details-fields.ts';

/** What comes into the scope of a case and leaves it. */
export function addScoping({ Case }: CaseTypes): void {
  const Query = api.input('CaseQueryInput', {
    description: 'A saved query with its parameters.',
    fields: {
      name: 'ID! The name of the saved query.',
      parameters: 'JSON What the query is asked with, by the names of its parameters.',
    },
  });
  const Scope = api.input('CaseScopeInput', {
    description: `What comes into the scope of a case, or leaves it: at most ${mostInCase} things.`,
    types: { Query },
    fields: {
      entities: '[ID!] Ids of entities, networks and operations.',
      queries: '[Query!] Saved queries.',
      findings:
        '[JSON!] Links marked as findings, each a list of the ids of two entities; these come into the case with it.',
    },
  });
  const From = api.input('CameFromInput', {
    description: 'The network with which things come into a case.',
    fields: {
      network: 'ID! The id of the network.',
      run: 'Int! The number of the run that found the network.',
    },
  });
  const args = {
    id: 'ID! The id of the case.',
    scope: 'Scope! What comes or leaves.',
    initials: `String! ${initialsText}`,
  } as const;
  api.mutation('addToCase', {
    types: { Case, From, Scope },
    gives:
      'Case! Brings things into the scope of a case; what is in it already stays as it came. BAD_INPUT where neither the graph nor the active run has one of them.',
    args: {
      ...args,
      from: 'From The network with which they come, if with one.',
      adsOfContacts:
        'Int With contacts such as phone numbers come the ads that hold them: so many at most, those captured first before the others. 0, or if not given: none. See `caseContactAds`.',
    },
    resolve: (_, { id, scope, initials, from, adsOfContacts }, modules) =>
      addToCase(
        modules,
        { case: id, initials },
        { ...scopeOf(scope), adsOfContacts: adsFrom(adsOfContacts) },
        from,
      ),
  });
  api.mutation('removeFromCase', {
    types: { Case, Scope },
    gives:
      'Case! Takes things out of the scope of a case; they stay on record. With an entity go the findings that name it.',
    args,
    resolve: (_, { id, scope, initials }, modules) =>
      removeFromCase(modules, { case: id, initials }, scopeOf(scope)),
  });
}

function adsFrom(sent: number | null | undefined): number {
  const most = sent ?? 0;
  if (most >= 0 && most <= mostInCase) return most;
  throw apiError(
    'BAD_INPUT',
    `${most} is no number of ads that can come.`,
    `Give one from 0 to ${mostInCase}.`,
    'adsOfContacts',
  );
}

interface Sent {
  readonly entities?: readonly string[] | null | undefined;
  readonly queries?:
    | readonly { readonly name: string; readonly parameters?: unknown }[]
    | null
    | undefined;
  readonly findings?: readonly unknown[] | null | undefined;
}

const scopeOf = ({ entities, queries, findings }: Sent) => ({
  entities,
  queries: queries?.map(({ name, parameters }) => ({ name, parameters: parameters ?? {} })),
  links: findings?.map(pair),
});

function pair(sent: unknown): readonly string[] {
  if (Array.isArray(sent) && sent.every((end) => typeof end === 'string')) return sent;
  throw apiError(
    'BAD_INPUT',
    'A finding is no list of two ids.',
    'Send ["<id>", "<id>"].',
    'findings',
  );
}

/** What a selection would bring into a bundle, told before it is made. */
export function addScope({ Case }: CaseTypes): void {
  const CaseScope = api.implement(api.objectRef<ScopeCount>('CaseScope'), {
    description: 'What a selection would bring into a bundle.',
    fields: {
      adsNamed: 'Int! Ads that the selection names.',
      adsBrought:
        'Int! Nobody named them: they hold two or more of the identifiers named, or a lone one.',
      adsLeft: 'Int! They would come in too, were there no limit.',
      captures: 'Int! Of all these ads: each is an exhibit.',
    },
  });
  api.query('caseScope', {
    types: { CaseScope },
    gives: 'CaseScope! Counts what a selection would bring into a bundle, before it is made.',
    args: { entities: '[ID!]! The ids of the entities selected; at most 8000.' },
    resolve: (_, { entities }, { graph, store }) =>
      countScope(graph, store, atMost(entities, mostEntities, 'entities')),
  });
  api.field(Case, 'scope', {
    types: { CaseScope },
    gives:
      'CaseScope! Counts what the case would bring into a bundle now; what is gone counts nothing.',
    complexity: 200,
    resolve: async ({ id }, _, { graph, store }) =>
      countScope(graph, store, await itemsThere({ graph, store }, id)),
  });
  const Contact = api.implement(api.objectRef<ContactAds>('CaseContactAds'), {
    description: 'A contact, and the ads that hold it; what is judged wrong is not held.',
    fields: {
      id: 'ID! The id of the contact.',
      ads: 'Int! How many ads hold it.',
      inCase: 'Int! How many of them a bundle of the case would hold now.',
    },
  });
  api.query('caseContactAds', {
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
