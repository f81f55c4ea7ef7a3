import type { Builder } from '../../api/builder.ts';
import { connection, paging } from '../../api/connection.ts';
import { type BatchView, recentBatches } from '../index.ts';

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
  const Batches = connection('Batch', Batch);
  const pages = paging({ usual: 20, most: 200 });
  builder.queryField('batches', (t) =>
    t.field({
      type: Batches,
      description: 'The files received, the newest first.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: async (_, asked, { graph, loaders }) => {
        const page = pages.asked(asked);
        const { ids, total } = await recentBatches(graph, page);
        const found = await loaders.batch.loadMany(ids);
        const held = found.filter(
          (batch): batch is BatchView => batch !== undefined && !(batch instanceof Error),
        );
        return page.of(held, total);
      },
    }),
  );
  return { Batch };
}

export type BatchTypes = ReturnType<typeof addBatches>;
