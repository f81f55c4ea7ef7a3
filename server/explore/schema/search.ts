import type { Builder } from '../../api/builder.ts';
import { connection, type Page, paging } from '../../api/connection.ts';
import { type Excerpt as ExcerptView, type Hit as HitView, search } from '../index.ts';
import type { EntityTypes } from './entity.ts';

interface Asked {
  readonly query: string;
  readonly readAs: string[];
}

function excerptType(builder: Builder) {
  return builder.objectRef<ExcerptView>('Excerpt').implement({
    fields: (t) => ({
      before: t.exposeString('before'),
      match: t.exposeString('match'),
      after: t.exposeString('after'),
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
    fields: (t) => ({
      entity: t.field({ type: Entity, resolve: ({ entity }) => entity }),
      how: t.exposeString('how'),
      excerpt: t.field({
        type: Excerpt,
        nullable: true,
        resolve: ({ excerpt }) => excerpt ?? null,
      }),
    }),
  });
  const Hits = connection<HitView, Page<HitView> & Asked>('Hit', Hit);
  builder.objectFields(Hits, (t) => ({
    query: t.exposeString('query'),
    readAs: t.exposeStringList('readAs', {
      description: 'What the text can be read as: “a phone number: +7 700 000 4417”.',
    }),
    isTotalExact: t.boolean({
      description: 'False where more are found further on: totalCount is then the least.',
      resolve: ({ more }) => !more,
    }),
  }));
  const pages = paging({ usual: 20, most: 100 });
  builder.queryField('search', (t) =>
    t.field({
      type: Hits,
      description: 'Finds by whatever is typed; what is read exactly comes first.',
      args: {
        text: t.arg.string({ required: true, description: 'Its first 500 characters count.' }),
        kinds: t.arg({ type: [Kind], description: 'Of these alone; all where it is left out.' }),
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
