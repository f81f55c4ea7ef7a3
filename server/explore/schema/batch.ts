import type { Builder } from '../../api/builder.ts';
import { type BatchView, recentBatches } from '../index.ts';
import { within } from './limits.ts';

/** The files that brought captures. */
export function addBatches(builder: Builder) {
  const Batch = builder.objectRef<BatchView>('Batch').implement({
    description: 'A received file, kept byte for byte.',
    fields: (t) => ({
      id: t.exposeID('id'),
      sha256: t.exposeString('sha256'),
      name: t.exposeString('name'),
      bytes: t.exposeFloat('bytes'),
      receivedAt: t.field({ type: 'DateTime', resolve: ({ receivedAt }) => receivedAt }),
      receivedBy: t.exposeString('receivedBy', { nullable: true }),
      captures: t.exposeInt('captures'),
      href: t.string({ resolve: ({ sha256 }) => `/files/batches/${sha256}` }),
    }),
  });
  builder.queryField('batches', (t) =>
    t.field({
      type: [Batch],
      description: 'The files received last, newest first.',
      args: { limit: t.arg.int({ defaultValue: 20 }) },
      resolve: async (_, { limit }, { graph, loaders }) => {
        const found = await loaders.batch.loadMany(await recentBatches(graph, within(limit, 200)));
        return found.filter(
          (batch): batch is BatchView => batch !== undefined && !(batch instanceof Error),
        );
      },
    }),
  );
  return { Batch };
}

export type BatchTypes = ReturnType<typeof addBatches>;
