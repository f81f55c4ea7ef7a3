import { api, apiError, connection, notFound, paging } from '../../core/graphql/index.ts';
import { authorOf } from '../../link/judgements/index.ts';
import { checkOpen } from '../../read/listed/index.ts';
import type { RecordedTypes } from '../../read/recorded/schema/index.ts';
import { type View as ImageView, viewsOf } from './reveal-log.ts';

/** Showing one image unblurred, and who was shown what. */
export function addReveal(explored: RecordedTypes): void {
  addViews(explored);
  addRevealing();
}

/** Who was shown what. */
function addViews({ Entity }: RecordedTypes): void {
  const View = api.implement(api.objectRef<ImageView>('ImageView'), {
    description: 'A picture that was shown without its blur, as the custody log tells it.',
    types: { Entity },
    fields: {
      n: 'Int! Its line in the custody log.',
      at: 'DateTime! When the image was shown.',
      by: 'String! The account that was at work.',
      initials: 'String! Who signed.',
      reason: 'String! Why it was shown, in the words of who signed.',
      image: 'Entity Null where the graph no longer holds it.',
    },
    resolve: {
      initials: ({ signed }) => signed,
      image: ({ image }, _, { loaders }) => loaders.entity.load(image),
    },
  });
  const pages = paging({ usual: 50, most: 200 });
  api.query('imageViews', {
    types: { Views: connection('ImageView', View) },
    gives: 'Views! Who was shown what, the last first.',
    pages,
    resolve: async (_, { page }, { evidence }) => page.slice(await viewsOf(evidence)),
  });
}

/** Asked for with a reason, logged before it is shown. */
function addRevealing(): void {
  const Revealed = api.implement(
    api.objectRef<{ href: string; expiresAt: string }>('RevealedImage'),
    {
      description: 'Where an image can be seen without its blur, for a short time.',
      fields: {
        href: 'String! Where the image can be loaded, as a path of this server.',
        expiresAt: 'DateTime! When this path stops working: five minutes after it was given.',
      },
    },
  );
  api.mutation('revealImage', {
    types: { Revealed },
    gives:
      'Revealed! Shows one image without its blur. The custody log records who asked and why before it is shown.',
    args: {
      id: 'ID! The id of the image: “image:” and its SHA-256.',
      reason: 'String! Why it has to be seen; at least 3 characters.',
      initials: 'String! One to four letters, such as AB.',
    },
    resolve: async (_, { id, reason, initials }, { loaders, evidence, store, revealed }) => {
      if (reason.trim().length < 3) {
        throw apiError(
          'BAD_INPUT',
          'A reason is needed to show an image.',
          'Write in a few words why you need to see it.',
          'reason',
        );
      }
      const author = authorOf(initials);
      const image = await loaders.entity.load(id);
      if (image?.kind !== 'image') throw notFound('image', id);
      const sha256 = String(image.properties.sha256);
      if (!(await evidence.has(sha256))) {
        throw apiError(
          'NOT_FOUND',
          'The bytes of this image were never received.',
          'Ask the source for the file.',
        );
      }
      await checkOpen(store.db, sha256);
      await evidence.appendCustody({
        ...{ event: 'revealed', image: id, signed: author, reason: reason.trim() },
      });
      const { ticket, expiresAt } = revealed.grant(sha256);
      return { href: `/images/${sha256}/original?ticket=${ticket}`, expiresAt };
    },
  });
}
