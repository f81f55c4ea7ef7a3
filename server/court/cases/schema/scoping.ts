import { apiError, type Builder } from '../../../core/graphql/index.ts';
import { addToCase, mostInCase, removeFromCase } from '../index.ts';
import type { CaseTypes } from './case-fields.ts';
import { initialsText } from './details-fields.ts';

/** What comes into the scope of a case and leaves it. */
export function addScoping(builder: Builder, { Case }: CaseTypes): void {
  const Query = builder.inputType('CaseQueryInput', {
    description: 'A saved query with its parameters.',
    fields: (t) => ({
      name: t.id({ required: true, description: 'The name of the saved query.' }),
      parameters: t.field({
        type: 'JSON',
        description: 'What the query is asked with, by the names of its parameters.',
      }),
    }),
  });
  const Scope = builder.inputType('CaseScopeInput', {
    description: `What comes into the scope of a case, or leaves it: at most ${mostInCase} things.`,
    fields: (t) => ({
      entities: t.idList({ description: 'Ids of entities, networks and operations.' }),
      queries: t.field({ type: [Query], description: 'Saved queries.' }),
      findings: t.field({
        type: ['JSON'],
        description:
          'Links marked as findings, each a list of the ids of two entities; these come into the case with it.',
      }),
    }),
  });
  const From = builder.inputType('CameFromInput', {
    description: 'The network with which things come into a case.',
    fields: (t) => ({
      network: t.id({ required: true, description: 'The id of the network.' }),
      run: t.int({ required: true, description: 'The number of the run that found the network.' }),
    }),
  });
  const args = builder.args((t) => ({
    id: t.id({ required: true, description: 'The id of the case.' }),
    scope: t.field({ type: Scope, required: true, description: 'What comes or leaves.' }),
    initials: t.string({ required: true, description: initialsText }),
  }));
  builder.mutationField('addToCase', (t) =>
    t.field({
      type: Case,
      description:
        'Brings things into the scope of a case; what is in it already stays as it came. BAD_INPUT where neither the graph nor the active run has one of them.',
      args: {
        ...args,
        from: t.arg({ type: From, description: 'The network with which they come, if with one.' }),
        adsOfContacts: t.arg.int({
          description:
            'With contacts such as phone numbers come the ads that hold them: so many at most, those captured first before the others. 0, or if not given: none. See `caseContactAds`.',
        }),
      },
      resolve: (_, { id, scope, initials, from, adsOfContacts }, modules) =>
        addToCase(
          modules,
          { case: id, initials },
          { ...scopeOf(scope), adsOfContacts: adsFrom(adsOfContacts) },
          from,
        ),
    }),
  );
  builder.mutationField('removeFromCase', (t) =>
    t.field({
      type: Case,
      description:
        'Takes things out of the scope of a case; they stay on record. With an entity go the findings that name it.',
      args,
      resolve: (_, { id, scope, initials }, modules) =>
        removeFromCase(modules, { case: id, initials }, scopeOf(scope)),
    }),
  );
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
