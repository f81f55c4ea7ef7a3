import { type Builder, connection, paging } from '../../../core/graphql/index.ts';
import type { StatedCustody } from '../../capture/index.ts';
import { type BatchView, recentBatches } from '../index.ts';

type Said = StatedCustody & { readonly by: string; readonly at: string };

/** The files that brought captures. */
export function addBatches(builder: Builder) {
  const Stated = builder.objectRef<Said>('StatedCustody').implement({
    description: 'What was said at the import of a file of how it was collected.',
    fields: (t) => ({
      collector: t.exposeString('collector', { nullable: true, description: 'Who collected it.' }),
      tool: t.exposeString('tool', { nullable: true, description: 'With which program.' }),
      toolSettings: t.exposeString('toolSettings', {
        nullable: true,
        description: 'How that program was set.',
      }),
      vantage: t.exposeString('vantage', { nullable: true, description: 'From where.' }),
      authority: t.exposeString('authority', {
        nullable: true,
        description: 'On what legal ground.',
      }),
      sha256: t.exposeString('sha256', {
        nullable: true,
        description: 'SHA-256 of the file, as its collector computed it.',
      }),
      by: t.exposeString('by', { description: 'The account that said so.' }),
      at: t.field({ description: 'When.', type: 'DateTime', resolve: ({ at }) => at }),
    }),
  });
  const Batch = builder.objectRef<BatchView>('Batch').implement({
    description: 'A received file, kept byte for byte.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the batch: “batch:” and its SHA-256.' }),
      sha256: t.exposeString('sha256', {
        description: 'SHA-256 of the file’s bytes, in lower-case hex.',
      }),
      name: t.exposeString('name', { description: 'The name of the file, as it was received.' }),
      bytes: t.exposeFloat('bytes', { description: 'The size of the file, in bytes.' }),
      receivedAt: t.field({
        description: 'When the file was received.',
        type: 'DateTime',
        resolve: ({ receivedAt }) => receivedAt,
      }),
      receivedBy: t.exposeString('receivedBy', {
        description: 'Who received the file; null where nobody is recorded.',
        nullable: true,
      }),
      stated: t.field({
        description: 'What was said at its import of how it was collected; null where nothing was.',
        type: Stated,
        nullable: true,
        resolve: ({ stated }) => (stated ? (JSON.parse(stated) as Said) : null),
      }),
      captures: t.exposeInt('captures', { description: 'Captures that the file brought.' }),
      href: t.string({
        description: 'Where the file’s bytes can be downloaded, as a path of this server.',
        resolve: ({ sha256 }) => `/files/batches/${sha256}`,
      }),
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
