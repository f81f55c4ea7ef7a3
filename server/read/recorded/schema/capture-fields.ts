import { api, connection, paging } from '../../../core/graphql/index.ts';
import type { CaptureRecord } from '../../../core/model/index.ts';
import type { StatedCustody } from '../../capture/index.ts';
import { type BatchView, recentBatches } from '../index.ts';
import { type EntityTypes, heldBy } from './entity-fields.ts';

/** Captures, each with the file that brought it. */
export function addCaptures({ Ad, Batch, enums }: EntityTypes & BatchTypes) {
  const TakenFrom = enums('TakenFrom');
  const Capture = api.implement(api.objectRef<CaptureRecord>('Capture'), {
    description: 'One observation of one ad at one time, with its bytes and their SHA-256.',
    types: { AdStatus: enums('AdStatus'), TakenFrom, Batch },
    fields: {
      id: 'ID! The id of the capture: “capture:” and its SHA-256.',
      sha256: 'String! SHA-256 of the record’s bytes as received, in lower-case hex.',
      capturedAt: 'DateTime! When the ad was captured.',
      url: 'String The address of the ad, as the capture gives it; null where it gives none.',
      tool: 'String The program that captured it; null where it is not named.',
      collector: 'String Who captured it; null where nobody is named.',
      toolSettings: 'String How that program was set; null where the capture does not say.',
      vantage: 'String From where it was captured; null where the capture does not say.',
      authority:
        'String On what legal ground it was captured; null where the capture does not say.',
      collectorHash:
        'String The collector’s own hash of the page, with its algorithm; null where the capture gives none.',
      collectorHashFits:
        'Boolean Whether that hash fits what came; null where nothing could be compared.',
      status: 'AdStatus The status of the ad, as this capture says it; null where it says nothing.',
      priceText: 'String The price, as this capture says it; null where it says nothing.',
      priceFrom: 'TakenFrom Where in the capture the price was read; null where there is none.',
      language:
        'String The ISO 639 code of the language, as this capture says it or as its words show it; null where it is not known.',
      languageFrom:
        'TakenFrom Where in the capture the language was read; null where it is not known.',
      line: 'Int! The line of the received file at which the record begins, or the number of the record in it; from 1.',
      batch:
        'Batch The received file that brought it; null where the graph no longer holds that file.',
      href: 'String! Where the record’s bytes can be downloaded as stored, as a path of this server.',
      payload:
        'String SHA-256 of the page that the record holds, as the server sent it; null where it holds none.',
      pageHref:
        'String Where that page can be looked at, as a path of this server; no script runs and nothing is fetched. Null where there is none.',
      matches:
        'Boolean! Whether the hash of the stored bytes, computed again just now, is the one recorded.',
      problem: 'String What is wrong with the stored bytes; null where nothing is.',
      title:
        'String The title of the ad, read again from the stored bytes; null where there is none.',
      text: 'String The text of the ad, read again from the stored bytes; null where there is none.',
    },
    resolve: {
      batch: ({ batch }, _, { loaders }) => loaders.batch.load(`batch:${batch}`),
      href: ({ sha256 }) => `/files/captures/${sha256}`,
      pageHref: ({ payload, sha256 }) => (payload ? `/files/captures/${sha256}/page` : null),
      matches: async (capture, _, { loaders }) => (await loaders.stored.load(capture)).matches,
      problem: async (capture, _, { loaders }) => (await loaders.stored.load(capture)).problem,
      title: async (capture, _, { loaders }) => (await loaders.stored.load(capture)).content?.title,
      text: async (capture, _, { loaders }) => (await loaders.stored.load(capture)).content?.text,
    },
  });
  const pages = paging({ usual: 20, most: 200 });
  api.field(Ad, 'captures', {
    types: { Captures: connection('Capture', Capture) },
    gives: 'Captures! The captures of the ad, the newest first.',
    pages,
    resolve: async ({ id }, { page }, { loaders }) =>
      page.slice(await loaders.capturesOfAd.load(id)),
  });
  api.query('capture', {
    types: { Capture },
    gives: 'Capture The capture of this id; null where it is not held.',
    args: { id: 'ID! The id of the capture: “capture:” and its SHA-256.' },
    resolve: (_, { id }, { loaders }) => loaders.capture.load(id),
  });
  return { Capture };
}

export type CaptureTypes = ReturnType<typeof addCaptures>;

type Said = StatedCustody & { readonly by: string; readonly at: string };

/** The files that brought captures. */
export function addBatches() {
  const Stated = api.implement(api.objectRef<Said>('StatedCustody'), {
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
  const Batch = api.implement(api.objectRef<BatchView>('Batch'), {
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
  const pages = paging({ usual: 20, most: 200 });
  api.query('batches', {
    types: { Batches: connection('Batch', Batch) },
    gives: 'Batches! The files received, the newest first.',
    pages,
    resolve: async (_, { page }, { graph, loaders }) => {
      const { ids, total } = await recentBatches(graph, page);
      return page.of(await heldBy(loaders.batch, ids), total);
    },
  });
  return { Batch };
}

type BatchTypes = ReturnType<typeof addBatches>;
