import {
  type Builder,
  connection,
  costOfSearch,
  type Page,
  paging,
} from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { type Hit as HitView, search } from '../index.ts';

interface Asked {
  readonly query: string;
  readonly readAs: string[];
}

/** Search: whatever is typed, and how it was read. */
export function addSearch(builder: Builder, { Entity, Kind, Excerpt }: RecordedTypes): void {
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
}
