import { api, atMost } from '../../core/graphql/index.ts';
import { pictureOf } from '../../core/model/index.ts';
import { closedPictures } from '../../read/listed/index.ts';
import { thumb } from './images.ts';

const mostThumbs = 200;
/** Whole files are held in memory while they are decoded. */
const atOnce = 4;

interface Thumb {
  readonly id: string;
  readonly href: string;
}

/** Pictures as drawings show them: never clear, many in one answer. */
export function addThumbs(): void {
  const Thumb = api.implement(api.objectRef<Thumb>('BlurredThumb'), {
    description: 'A small grey blur that stands for a picture on a drawing.',
    fields: {
      id: 'ID! The id of the image or the image cluster.',
      href: 'String! The blur as a data address, which holds it whole: a PNG of 24 by 24 dots.',
    },
  });
  api.query('blurredThumbs', {
    types: { Thumb },
    gives:
      '[Thumb!]! Blurred thumbs of images, and of image clusters by the image that leads them. A picture whose bytes are not held or cannot be decoded has none.',
    args: { ids: `[ID!]! The ids of images and image clusters, at most ${mostThumbs}.` },
    resolve: async (_, { ids }, { evidence, store }) => {
      const asked = atMost(ids, mostThumbs);
      const closed = await closedPictures(store.db);
      const found: Thumb[] = [];
      for (let i = 0; i < asked.length; i += atOnce) {
        const some = asked.slice(i, i + atOnce).map(async (id): Promise<Thumb[]> => {
          const sha256 = pictureOf(id);
          const href = sha256 && !closed.has(sha256) && (await thumb(evidence, sha256));
          return href ? [{ id, href }] : [];
        });
        found.push(...(await Promise.all(some)).flat());
      }
      return found;
    },
  });
}
