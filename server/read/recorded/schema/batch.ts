import { connection, implement, objectRef, paging, query } from '../../../core/graphql/index.ts';
import type { StatedCustody } from '../../capture/index.ts';
import { type BatchView, recentBatches } from '../index.ts';
import { heldBy } from './entity-fields.ts';

type Said = StatedCustody & { readonly by: string; readonly at: string };

/** The files that brought captures. */
export function addBatches() {
  const Stated = implement(objectRef<Said>('StatedCustody'), {
    description: 'What was said at the import of a file of how it was collected.',
    fields: {
      collector: 'String Who collected it.',
      tool: 'String With which program.',
      toolSettings: 'String How that program was set.',
      vantage: 'String From where.',
      authority: 'String On what legal ground.',
      sha256: 'String SHA-256 of the file, as its collector computed it.',
      by: 'String! The account that said so.',
      at: 'DateTime! When.',
    },
  });
  const Batch = implement(objectRef<BatchView>('Batch'), {
    description: 'A received file, kept byte for byte.',
    types: { Stated },
    fields: {
      id: 'ID! The id of the batch: “batch:” and its SHA-256.',
      sha256: 'String! SHA-256 of the file’s bytes, in lower-case hex.',
      name: 'String! The name of the file, as it was received.',
      bytes: 'Float! The size of the file, in bytes.',
      receivedAt: 'DateTime! When the file was received.',
      receivedBy: 'String Who received the file; null where nobody is recorded.',
      stated: 'Stated What was said at its import of how it was collected; null where nothing was.',
      captures: 'Int! Captures that the file brought.',
      href: 'String! Where the file’s bytes can be downloaded, as a path of this server.',
    },
    resolve: {
      stated: ({ stated }) => (stated ? (JSON.parse(stated) as Said) : null),
      href: ({ sha256 }) => `/files/batches/${sha256}`,
    },
  });
  const Batches = connection('Batch', Batch);
  const pages = paging({ usual: 20, most: 200 });
  query('batches', {
    types: { Batches },
    gives: 'Batches! The files received, the newest first.',
    pages,
    resolve: async (_, { page }, { graph, loaders }) => {
      const { ids, total } = await recentBatches(graph, page);
      return page.of(await heldBy(loaders.batch, ids), total);
    },
  });
  return { Batch };
}

export type BatchTypes = ReturnType<typeof addBatches>;
