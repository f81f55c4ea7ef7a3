import { apiError, type Builder, connection, notFound, paging } from '../../core/graphql/index.ts';
import { authorOf } from '../../link/judgements/index.ts';
import type { RecordedTypes } from '../../read/recorded/schema/index.ts';
import { type View as ImageView, viewsOf } from './reveal-log.ts';

/** Showing one image unblurred, and who was shown what. */
export function addReveal(builder: Builder, explored: RecordedTypes): void {
  addViews(builder, explored);
  addRevealing(builder);
}

/** Who was shown what. */
function addViews(builder: Builder, { Entity }: RecordedTypes): void {
  const View = builder.objectRef<ImageView>('ImageView').implement({
    description: 'A picture that was shown without its blur, as the custody log tells it.',
    fields: (t) => ({
      n: t.exposeInt('n', { description: 'Its line in the custody log.' }),
      at: t.field({
        description: 'When the image was shown.',
        type: 'DateTime',
        resolve: ({ at }) => at,
      }),
      by: t.exposeString('by', { description: 'The account that was at work.' }),
      initials: t.exposeString('signed', { description: 'Who signed.' }),
      reason: t.exposeString('reason', {
        description: 'Why it was shown, in the words of who signed.',
      }),
      image: t.field({
        type: Entity,
        nullable: true,
        description: 'Null where the graph no longer holds it.',
        resolve: async ({ image }, _, { loaders }) => (await loaders.entity.load(image)) ?? null,
      }),
    }),
  });
  const pages = paging({ usual: 50, most: 200 });
  builder.queryField('imageViews', (t) =>
    t.field({
      type: connection('ImageView', View),
      description: 'Who was shown what, the last first.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: async (_, asked, { evidence }) => pages.asked(asked).slice(await viewsOf(evidence)),
    }),
  );
}

/** Asked for with a reason, logged before it is shown. */
function addRevealing(builder: Builder): void {
  const Revealed = builder
    .objectRef<{ href: string; expiresAt: string }>('RevealedImage')
    .implement({
      description: 'Where an image can be seen without its blur, for a short time.',
      fields: (t) => ({
        href: t.exposeString('href', {
          description: 'Where the image can be loaded, as a path of this server.',
        }),
        expiresAt: t.field({
          description: 'When this path stops working: five minutes after it was given.',
          type: 'DateTime',
          resolve: ({ expiresAt }) => expiresAt,
        }),
      }),
    });
  builder.mutationField('revealImage', (t) =>
    t.field({
      description:
        'Shows one image without its blur. The custody log records who asked and why before it is shown.',
      type: Revealed,
      args: {
        id: t.arg.id({
          description: 'The id of the image: “image:” and its SHA-256.',
          required: true,
        }),
        reason: t.arg.string({
          description: 'Why it has to be seen; at least 3 characters.',
          required: true,
        }),
        initials: t.arg.string({ required: true, description: 'One to four letters, such as AB.' }),
      },
      resolve: async (_, { id, reason, initials }, { loaders, evidence, revealed }) => {
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
        await evidence.appendCustody({
          ...{ event: 'revealed', image: id, signed: author, reason: reason.trim() },
        });
        const { ticket, expiresAt } = revealed.grant(sha256);
        return { href: `/images/${sha256}/original?ticket=${ticket}`, expiresAt };
      },
    }),
  );
}
