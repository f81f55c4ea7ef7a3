import type { Builder } from '../../api/builder.ts';
import { type Excerpt as ExcerptView, search } from '../index.ts';
import type { EntityTypes } from './entity.ts';
import { within } from './limits.ts';

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
  type Result = Awaited<ReturnType<typeof search>> & { query: string };
  const Hit = builder.objectRef<Result['hits'][number]>('Hit').implement({
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
  const SearchResult = builder.objectRef<Result>('SearchResult').implement({
    fields: (t) => ({
      query: t.exposeString('query'),
      readAs: t.exposeStringList('readAs'),
      hits: t.field({ type: [Hit], resolve: ({ hits }) => [...hits] }),
      total: t.int({
        description: 'Hits given; `truncated` tells that there are more.',
        resolve: ({ hits }) => hits.length,
      }),
      truncated: t.exposeBoolean('truncated'),
    }),
  });
  builder.queryField('search', (t) =>
    t.field({
      type: SearchResult,
      args: {
        text: t.arg.string({ required: true }),
        kinds: t.arg({ type: [Kind] }),
        limit: t.arg.int({ defaultValue: 20 }),
      },
      resolve: async (_, { text, kinds: asked, limit }, { graph }) => ({
        ...(await search(graph, text, asked ?? undefined, within(limit, 100))),
        query: text,
      }),
    }),
  );
  return { Excerpt };
}
