import type { Builder } from '../../api/builder.ts';
import { connection, type Page, paging } from '../../api/connection.ts';
import { costOfSearch } from '../../api/limits.ts';
import { type Excerpt as ExcerptView, type Hit as HitView, search } from '../index.ts';
import type { EntityTypes } from './entity.ts';

interface Asked {
  readonly query: string;
  readonly readAs: string[];
}

function excerptType(builder: Builder) {
  return builder.objectRef<ExcerptView>('Excerpt').implement({
    description: 'A part of a text: what was found, and the words around it.',
    fields: (t) => ({
      before: t.exposeString('before', { description: 'The words before what was found.' }),
      match: t.exposeString('match', { description: 'What was found, exactly as it is written.' }),
      after: t.exposeString('after', { description: 'The words behind what was found.' }),
    }),
  });
}

/** Search: whatever is typed, and how it was read. */
export function addSearch(
  builder: Builder,
  { Entity, Kind }: EntityTypes,
): { Excerpt: ReturnType<typeof excerptType> } {
  const Excerpt = excerptType(builder);
  const Hit = builder.objectRef<HitView>('Hit').implement({
    description: 'One entity that a search found.',
    fields: (t) => ({
      entity: t.field({
        description: 'The entity that was found.',
        type: Entity,
        resolve: ({ entity }) => entity,
      }),
      how: t.exposeString('how', {
        description: 'How the search came to it, in words, such as “Its address”.',
      }),
      excerpt: t.field({
        description:
          'Where the searched words stand in the ad; null where it was not found by words.',
        type: Excerpt,
        nullable: true,
        resolve: ({ excerpt }) => excerpt ?? null,
      }),
    }),
  });
  const Hits = connection<HitView, Page<HitView> & Asked>('Hit', Hit);
  builder.objectFields(Hits, (t) => ({
    query: t.exposeString('query', {
      description: 'The text that was searched for, as it was given.',
    }),
    readAs: t.exposeStringList('readAs', {
      description: 'What the text can be read as: “a phone number: +7 700 000 4417”.',
    }),
    isTotalExact: t.boolean({
      description: 'False where more are found further on: totalCount is then the least.',
      resolve: ({ more }) => !more,
    }),
  }));
  const pages = paging({ usual: 20, most: 100, asking: costOfSearch });
  builder.queryField('search', (t) =>
    t.field({
      type: Hits,
      description: 'Finds by whatever is typed; what is read exactly comes first.',
      args: {
        text: t.arg.string({
          required: true,
          description:
            'What is searched for, such as a number, an address or words; its first 500 characters count.',
        }),
        kinds: t.arg({
          type: [Kind],
          description: 'Only entities of these kinds are wanted; left out: all.',
        }),
        ...pages.args,
      },
      complexity: pages.complexity,
      resolve: async (_, { text, kinds, ...asked }, { graph }) => {
        const page = pages.asked(asked);
        const { hits, found, readAs } = await search(
          graph,
          text,
          kinds ?? undefined,
          page.limit,
          page.offset,
        );
        return { ...page.of(hits, found), readAs: [...readAs], query: text };
      },
    }),
  );
  return { Excerpt };
}
