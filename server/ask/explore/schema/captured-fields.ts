import { api, type Loaders } from '../../../core/graphql/index.ts';
import type { CaptureRecord } from '../../../core/model/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import {
  type CaptureChange,
  type CapturedPicture,
  changesBetween,
  loadShown,
  picturesOf,
} from '../index.ts';

/** What else a capture tells: its ad, the captures before and after it, what changed, and the pictures it names. */
export function addCaptured(types: RecordedTypes): void {
  addNeighbouring(types);
  addSaid(types);
  addPictures(types);
  addChanges(types);
}

/** @param step 1 for the capture after it, -1 for the one before it */
async function beside({ id, ad }: CaptureRecord, step: 1 | -1, { capturesOfAd }: Loaders) {
  const newestFirst = await capturesOfAd.load(ad);
  const at = newestFirst.findIndex((one) => one.id === id);
  return at < 0 ? null : (newestFirst[at - step] ?? null);
}

function addNeighbouring({ Ad, Capture }: RecordedTypes): void {
  api.extend(Capture, {
    types: { Ad, Capture },
    fields: {
      ad: 'Ad The ad that was captured; null where it is no longer held.',
      earlier:
        'Capture The capture of the same ad just before this one; null where this is the first.',
      later: 'Capture The capture of the same ad just after this one; null where this is the last.',
    },
    resolve: {
      ad: ({ ad }, _, { loaders }) => loaders.entity.load(ad),
      earlier: (capture, _, { loaders }) => beside(capture, -1, loaders),
      later: (capture, _, { loaders }) => beside(capture, 1, loaders),
    },
  });
}

/** What the record says in fields of its own. */
function addSaid({ Capture }: RecordedTypes): void {
  api.extend(Capture, {
    fields: {
      country:
        'String The ISO 3166-1 code of the country, as a field of the record gives it; null where none does.',
      city: 'String The city, as a field of the record gives it; null where none does.',
      postedAt:
        'String The day or the time of posting, as a field of the record gives it; null where none does.',
    },
    resolve: {
      country: async (capture, _, { loaders }) =>
        (await loaders.stored.load(capture)).content?.country,
      city: async (capture, _, { loaders }) => (await loaders.stored.load(capture)).content?.city,
      postedAt: async (capture, _, { loaders }) =>
        (await loaders.stored.load(capture)).content?.postedAt,
    },
  });
}

function addPictures({ Capture, Image }: RecordedTypes): void {
  const Picture = api.implement(api.objectRef<CapturedPicture>('CapturedPicture'), {
    description: 'A picture that a capture names.',
    types: { Image },
    fields: {
      name: 'String! The path, the address or the hash by which the record names the picture.',
      image:
        'Image The image; null where it was not received, or where the name does not tell which image it is.',
    },
    resolve: {
      image: ({ image }, _, { loaders }) =>
        image === undefined ? null : loaders.entity.load(image),
    },
  });
  api.field(Capture, 'images', {
    types: { Picture },
    gives:
      '[Picture!]! The pictures that the record names, in its order; none where its bytes cannot be read.',
    resolve: async (capture, _, { loaders, graph }) => {
      const { content } = await loaders.stored.load(capture);
      if (!content || content.images.length === 0) return [];
      const shown = await loadShown(graph, capture.ad);
      return picturesOf(capture, content, shown);
    },
  });
}

const what = {
  status: 'Whether the ad could be seen.',
  price: 'The price, as a field of the record gives it.',
  place: 'The city or the country, as fields of the record give them.',
  title: 'The title.',
  text: 'The text.',
  contact: 'A contact that was read in the one and not in the other.',
  images: 'The pictures that are named; before and now are how many.',
} as const;

function addChanges({ Capture, Entity }: RecordedTypes): void {
  const Changed = api.enumOf('CaptureChanged', {
    description: 'What a capture can say otherwise than the one before it.',
    values: what,
  });
  const Change = api.implement(api.objectRef<CaptureChange>('CaptureChange'), {
    description: 'One thing that a capture says otherwise than the capture of its ad before it.',
    types: { Changed, Entity },
    fields: {
      what: 'Changed! What it is that changed.',
      before:
        'String What was said before: of a long text the part that differs, in short. Null where it is new.',
      now: 'String What is said now: of a long text the part that differs, in short. Null where it is gone.',
      entity: 'Entity What a contact was read as; null for all else.',
    },
    resolve: {
      entity: ({ entity }, _, { loaders }) =>
        entity === undefined ? null : loaders.entity.load(entity),
    },
  });
  api.field(Capture, 'changes', {
    types: { Change },
    gives:
      '[Change!] What it says otherwise than the capture of the same ad just before it, as far as both say anything. Null where it is the first, or where either’s bytes cannot be read.',
    resolve: async (capture, _, { loaders }) => {
      const earlier = await beside(capture, -1, loaders);
      if (!earlier) return null;
      const [before, now] = await Promise.all(
        [earlier, capture].map((one) => loaders.stored.load(one)),
      );
      if (!before?.content || !now?.content) return null;
      return changesBetween(before.content, now.content);
    },
  });
}
