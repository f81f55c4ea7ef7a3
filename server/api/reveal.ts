import type { Builder } from './builder.ts';
import { apiError, notFound } from './errors.ts';

/** Showing one image unblurred: asked for with a reason, logged before it is shown. */
export function addReveal(builder: Builder): void {
  const Revealed = builder
    .objectRef<{ href: string; expiresAt: string }>('RevealedImage')
    .implement({
      fields: (t) => ({
        href: t.exposeString('href'),
        expiresAt: t.field({ type: 'DateTime', resolve: ({ expiresAt }) => expiresAt }),
      }),
    });
  builder.mutationField('revealImage', (t) =>
    t.field({
      type: Revealed,
      args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
      resolve: async (_, { id, reason }, { loaders, evidence, revealed }) => {
        if (reason.trim().length < 3) {
          throw apiError(
            'BAD_INPUT',
            'A reason is needed to show an image.',
            'Write in a few words why you need to see it.',
            'reason',
          );
        }
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
        await evidence.appendCustody({ event: 'revealed', image: id, reason: reason.trim() });
        const { ticket, expiresAt } = revealed.grant(sha256);
        return { href: `/images/${sha256}/original?ticket=${ticket}`, expiresAt };
      },
    }),
  );
}
