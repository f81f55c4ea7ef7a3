import { extend, implement, objectRef } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { isSpread, type Prevalence, prevalenceOf, type Spread, spreadOf } from '../spread.ts';

/** How telling something is: in how many independent ads, templates, places and months it stands, and how surely. */
export function addSpread({ Entity }: RecordedTypes): void {
  const SpreadType = implement(objectRef<Spread>('Spread'), {
    description:
      'How widely something is used. The more unconnected ads, platforms and places share it, the less it says that its ads belong together.',
    fields: {
      ads: 'Int! Ads in which it stands.',
      posters: 'Int! Groups of its ads that share no other contact, of those that show one.',
      templates: 'Int! Different templates that these ads use.',
      platforms: 'Int! Different platforms on which these ads stand.',
      places: 'Int! Different places that these ads name.',
      months: 'Int! Months, UTC, in which an ad was first or last seen with it.',
      weakest:
        'Float The lowest confidence among the best observations of its ads, 0 to 1; null where there is none.',
      unsure: 'Int! Ads whose best observation is below 0.8.',
    },
  });
  const PrevalenceType = implement(objectRef<Prevalence>('Prevalence'), {
    description: 'How usual it is for its kind to stand in so many ads.',
    fields: {
      ofKind: 'Int! How many entities of the kind stand in an ad.',
      asWide: 'Int! How many of these stand in as many ads or more, itself included.',
    },
  });
  extend(Entity, {
    types: { SpreadType, PrevalenceType },
    fields: {
      spread:
        'SpreadType How widely an identifier, image, image cluster or template is used; null for other kinds.',
      prevalence:
        'PrevalenceType How usual it is for an identifier, image or template to stand in so many ads, counted over all of the kind; null for other kinds.',
    },
    resolve: {
      spread: (entity, _, { graph }) => (isSpread(entity) ? spreadOf(graph, entity) : null),
      prevalence: (entity, _, { graph }) => (isSpread(entity) ? prevalenceOf(graph, entity) : null),
    },
  });
}
