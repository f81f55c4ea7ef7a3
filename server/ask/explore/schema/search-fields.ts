import {
  connection,
  costOfSearch,
  extend,
  implement,
  objectRef,
  type Page,
  paging,
  query,
} from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { type Hit as HitView, search } from '../index.ts';

interface Asked {
  readonly query: string;
  readonly readAs: string[];
}

/** Search: whatever is typed, and how it was read. */
export function addSearch({ Entity, Kind, Excerpt }: RecordedTypes): void {
  const Hit = implement(objectRef<HitView>('Hit'), {
    description: 'One entity that a search found.',
    types: { Entity, Excerpt },
    fields: {
      entity: 'Entity! The entity that was found.',
      how: 'String! How the search came to it, in words, such as “Its address”.',
      excerpt:
        'Excerpt Where the searched words stand in the ad; null where it was not found by words.',
    },
  });
  const Hits = connection<HitView, Page<HitView> & Asked>('Hit', Hit);
  extend(Hits, {
    fields: {
      query: 'String! The text that was searched for, as it was given.',
      readAs: '[String!]! What the text can be read as: “a phone number: +7 700 000 4417”.',
      isTotalExact: 'Boolean! False where more are found further on: totalCount is then the least.',
    },
    resolve: { isTotalExact: ({ more }) => !more },
  });
  const pages = paging({ usual: 20, most: 100, asking: costOfSearch });
  query('search', {
    types: { Hits, Kind },
    gives: 'Hits! Finds by whatever is typed; what is read exactly comes first.',
    args: {
      text: 'String! What is searched for, such as a number, an address or words; its first 500 characters count.',
      kinds: '[Kind!] Only entities of these kinds are wanted; left out: all.',
    },
    pages,
    resolve: async (_, { text, kinds, page }, { graph }) => {
      const { hits, found, readAs } = await search(
        graph,
        text,
        kinds ?? undefined,
        page.limit,
        page.offset,
      );
      return { ...page.of(hits, found), readAs: [...readAs], query: text };
    },
  });
}
