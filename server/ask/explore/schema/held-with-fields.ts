import { api, apiError, connection, costOfSearch, scrolling } from '../../../core/graphql/index.ts';
import { canBeHub } from '../../../core/model/index.ts';
import { entityOr, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { type HeldWith, heldWith, mostTracked, type Written, writtenAs } from '../index.ts';

/** What stands beside a contact, image, image cluster or template in its ads, and how a contact is written. */
export function addHeldWith({ Entity, Kind }: RecordedTypes): void {
  const counted = {
    firstSeen: 'DateTime! When one of these ads was first seen to.',
    lastSeen: 'DateTime! When one of these ads was last seen to.',
  } as const;
  const One = api.implement(api.objectRef<HeldWith>('HeldWith'), {
    description: 'Something that ads of an entity hold beside it.',
    types: { Entity },
    fields: {
      entity: 'Entity! What the ads hold too.',
      ads: 'Int! How many of the ads hold both.',
      ...counted,
    },
    resolve: { entity: ({ id }, _, { loaders }) => entityOr(loaders, id) },
  });
  const WrittenType = api.implement(api.objectRef<Written>('Written'), {
    description: 'A way in which ads write an identifier.',
    fields: {
      raw: 'String! The words as they stand in the ads.',
      ads: 'Int! How many ads write it so.',
      ...counted,
    },
  });
  api.field(Entity, 'heldWith', {
    types: { Held: connection('HeldWith', One), Kind },
    gives: `Held! What else its ads hold, what most of them hold first; an image that looks like others stands as their cluster. Of more than ${mostTracked} ads the latest are looked at. Empty for ads, and for what says where an ad stands.`,
    args: { kinds: '[Kind!]! The kinds that are wanted: identifiers, images, image clusters.' },
    pages: scrolling({ usual: 50, most: 200, asking: costOfSearch }),
    resolve: async ({ id, kind }, { kinds, page }, { graph }) => {
      const no = kinds.find((one) => !canBeHub(one));
      if (no)
        throw apiError(
          'BAD_INPUT',
          `${no.toUpperCase()} is nothing that an ad holds.`,
          'Ask for identifiers, images, image clusters or templates.',
          'kinds',
        );
      if (!canBeHub(kind)) return page.of([], 0);
      const { found, total } = await heldWith(graph, id, kinds, page);
      return page.of(found, total);
    },
  });
  api.field(Entity, 'writtenAs', {
    types: { Ways: connection('Written', WrittenType) },
    gives: 'Ways! In which ways ads write an identifier, the usual way first; empty for others.',
    pages: scrolling({ usual: 20, most: 200 }),
    resolve: async ({ id }, { page }, { graph }) => {
      const { found, total } = await writtenAs(graph, id, page);
      return page.of(found, total);
    },
  });
}
