import { api, connection, paging } from '../../../core/graphql/index.ts';
import { type EntityView, imagesOfAd } from '../../../read/recorded/index.ts';
import { entitiesOf, entityOr, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { loadBoxes, loadShownIn, mostBoxes, type TextBox } from '../index.ts';
import { isSpread, type Prevalence, prevalenceOf, type Spread, spreadOf } from '../spread.ts';

/** What can be said of a picture without showing it: its size, where it was captured, where text stands. */
export function addImages({ Ad, Image, Capture, Observation }: RecordedTypes): void {
  const Box = api.implement(api.objectRef<TextBox>('TextBox'), {
    description: 'Something read on a picture, in its pixels from the upper left corner.',
    types: { Observation },
    fields: {
      x: 'Float! Pixels from the left edge of the picture to the box.',
      y: 'Float! Pixels from the upper edge of the picture to the box.',
      width: 'Float! The width of the box, in pixels.',
      height: 'Float! The height of the box, in pixels.',
      observation: 'Observation! What was read in the box, and how.',
    },
  });
  const Showing = api.implement(api.objectRef<{ ad: string; capture: string }>('Showing'), {
    description: 'An ad that shows an image, and the capture that showed it first.',
    types: { Ad, Capture },
    fields: {
      ad: 'Ad! The ad.',
      capture:
        'Capture The capture in which the ad first showed the image; null where it is no longer held.',
    },
    resolve: {
      ad: ({ ad }, _, { loaders }) => entityOr(loaders, ad),
      capture: ({ capture }, _, { loaders }) => loaders.capture.load(capture),
    },
  });
  api.extend(Ad, {
    types: { Image },
    fields: { images: `[Image!]! The first ${imagesOfAd} images that it shows, by id.` },
    resolve: {
      images: async ({ id }, _, { loaders }) =>
        entitiesOf(loaders, (await loaders.imagesOfAd.load(id)) ?? []),
    },
  });
  api.field(Image, 'bytes', {
    gives: 'Float The size of the file as received, in bytes; null when it was never received.',
    resolve: async ({ properties }: EntityView, _, { evidence }) => {
      const sha256 = String(properties.sha256);
      return (await evidence.has(sha256)) ? evidence.size(sha256) : null;
    },
  });
  const pages = paging({ usual: 20, most: 200 });
  api.field(Image, 'shownIn', {
    types: { Showings: connection('Showing', Showing) },
    gives:
      'Showings! The ads that show it, newest first, each with the capture that showed it first.',
    pages,
    resolve: async ({ id, ads }, { page }, { graph }) =>
      page.of(await loadShownIn(graph, id, page), ads),
  });
  api.field(Image, 'boxes', {
    types: { Box },
    gives: `[Box!]! What was read on it, and where; the first ${mostBoxes}.`,
    resolve: ({ id }, _, { graph }) => loadBoxes(graph, id),
  });
}

/** How telling something is: in how many independent ads, templates, places and months it stands, and how surely. */
export function addSpread({ Entity }: RecordedTypes): void {
  const SpreadType = api.implement(api.objectRef<Spread>('Spread'), {
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
  const PrevalenceType = api.implement(api.objectRef<Prevalence>('Prevalence'), {
    description: 'How usual it is for its kind to stand in so many ads.',
    fields: {
      ofKind: 'Int! How many entities of the kind stand in an ad.',
      asWide: 'Int! How many of these stand in as many ads or more, itself included.',
    },
  });
  api.extend(Entity, {
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
