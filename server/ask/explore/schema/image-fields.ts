import { type Builder, connection, paging } from '../../../core/graphql/index.ts';
import type { EntityView } from '../../../read/recorded/index.ts';
import { entityOr, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { loadBoxes, loadShownIn, mostBoxes, type TextBox } from '../index.ts';

/** What can be said of a picture without showing it: its size, where it was captured, where text stands. */
export function addImages(
  builder: Builder,
  { Ad, Image, Capture, Observation }: RecordedTypes,
): void {
  const Box = builder.objectRef<TextBox>('TextBox').implement({
    description: 'Something read on a picture, in its pixels from the upper left corner.',
    fields: (t) => ({
      x: t.exposeFloat('x', {
        description: 'Pixels from the left edge of the picture to the box.',
      }),
      y: t.exposeFloat('y', {
        description: 'Pixels from the upper edge of the picture to the box.',
      }),
      width: t.exposeFloat('width', { description: 'The width of the box, in pixels.' }),
      height: t.exposeFloat('height', { description: 'The height of the box, in pixels.' }),
      observation: t.field({
        description: 'What was read in the box, and how.',
        type: Observation,
        resolve: ({ observation }) => observation,
      }),
    }),
  });
  const Showing = builder.objectRef<{ ad: string; capture: string }>('Showing').implement({
    description: 'An ad that shows an image, and the capture that showed it first.',
    fields: (t) => ({
      ad: t.field({
        description: 'The ad.',
        type: Ad,
        resolve: ({ ad }, _, { loaders }) => entityOr(loaders.entity.load(ad), ad),
      }),
      capture: t.field({
        description:
          'The capture in which the ad first showed the image; null where it is no longer held.',
        type: Capture,
        nullable: true,
        resolve: async ({ capture }, _, { loaders }) =>
          (await loaders.capture.load(capture)) ?? null,
      }),
    }),
  });
  builder.objectField(Image, 'bytes', (t) =>
    t.float({
      nullable: true,
      description: 'The size of the file as received, in bytes; null when it was never received.',
      resolve: async ({ properties }: EntityView, _, { evidence }) => {
        const sha256 = String(properties.sha256);
        return (await evidence.has(sha256)) ? evidence.size(sha256) : null;
      },
    }),
  );
  const Showings = connection('Showing', Showing);
  const pages = paging({ usual: 20, most: 200 });
  builder.objectField(Image, 'shownIn', (t) =>
    t.field({
      type: Showings,
      description:
        'The ads that show it, newest first, each with the capture that showed it first.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: async ({ id, ads }, asked, { graph }) => {
        const page = pages.asked(asked);
        return page.of(await loadShownIn(graph, id, page), ads);
      },
    }),
  );
  builder.objectField(Image, 'boxes', (t) =>
    t.field({
      type: [Box],
      description: `What was read on it, and where; the first ${mostBoxes}.`,
      resolve: ({ id }, _, { graph }) => loadBoxes(graph, id),
    }),
  );
}
