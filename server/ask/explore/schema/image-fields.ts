import { connection, field, implement, objectRef, paging } from '../../../core/graphql/index.ts';
import type { EntityView } from '../../../read/recorded/index.ts';
import { entityOr, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { loadBoxes, loadShownIn, mostBoxes, type TextBox } from '../index.ts';

/** What can be said of a picture without showing it: its size, where it was captured, where text stands. */
export function addImages({ Ad, Image, Capture, Observation }: RecordedTypes): void {
  const Box = implement(objectRef<TextBox>('TextBox'), {
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
  const Showing = implement(objectRef<{ ad: string; capture: string }>('Showing'), {
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
  field(Image, 'bytes', {
    gives: 'Float The size of the file as received, in bytes; null when it was never received.',
    resolve: async ({ properties }: EntityView, _, { evidence }) => {
      const sha256 = String(properties.sha256);
      return (await evidence.has(sha256)) ? evidence.size(sha256) : null;
    },
  });
  const Showings = connection('Showing', Showing);
  const pages = paging({ usual: 20, most: 200 });
  field(Image, 'shownIn', {
    types: { Showings },
    gives:
      'Showings! The ads that show it, newest first, each with the capture that showed it first.',
    pages,
    resolve: async ({ id, ads }, { page }, { graph }) =>
      page.of(await loadShownIn(graph, id, page), ads),
  });
  field(Image, 'boxes', {
    types: { Box },
    gives: `[Box!]! What was read on it, and where; the first ${mostBoxes}.`,
    resolve: ({ id }, _, { graph }) => loadBoxes(graph, id),
  });
}
