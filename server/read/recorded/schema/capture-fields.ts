import { type Builder, connection, paging } from '../../../core/graphql/index.ts';
import type { CaptureRecord } from '../../../core/model/index.ts';
import type { BatchTypes } from './batch.ts';
import type { EntityTypes } from './entity-fields.ts';

/** Captures, each with the file that brought it. */
export function addCaptures(builder: Builder, { Ad, Batch, enums }: EntityTypes & BatchTypes) {
  const TakenFrom = enums('TakenFrom');
  const Capture = builder.objectRef<CaptureRecord>('Capture').implement({
    description: 'One observation of one ad at one time, with its bytes and their SHA-256.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the capture: “capture:” and its SHA-256.' }),
      sha256: t.exposeString('sha256', {
        description: 'SHA-256 of the record’s bytes as received, in lower-case hex.',
      }),
      capturedAt: t.field({
        description: 'When the ad was captured.',
        type: 'DateTime',
        resolve: ({ capturedAt }) => capturedAt,
      }),
      url: t.exposeString('url', {
        description: 'The address of the ad, as the capture gives it; null where it gives none.',
        nullable: true,
      }),
      tool: t.exposeString('tool', {
        description: 'The program that captured it; null where it is not named.',
        nullable: true,
      }),
      collector: t.exposeString('collector', {
        description: 'Who captured it; null where nobody is named.',
        nullable: true,
      }),
      toolSettings: t.exposeString('toolSettings', {
        description: 'How that program was set; null where the capture does not say.',
        nullable: true,
      }),
      vantage: t.exposeString('vantage', {
        description: 'From where it was captured; null where the capture does not say.',
        nullable: true,
      }),
      authority: t.exposeString('authority', {
        description: 'On what legal ground it was captured; null where the capture does not say.',
        nullable: true,
      }),
      collectorHash: t.exposeString('collectorHash', {
        description:
          'The collector’s own hash of the page, with its algorithm; null where the capture gives none.',
        nullable: true,
      }),
      collectorHashFits: t.exposeBoolean('collectorHashFits', {
        description: 'Whether that hash fits what came; null where nothing could be compared.',
        nullable: true,
      }),
      status: t.expose('status', {
        type: enums('AdStatus'),
        nullable: true,
        description: 'The status of the ad, as this capture says it; null where it says nothing.',
      }),
      priceText: t.exposeString('priceText', {
        nullable: true,
        description: 'The price, as this capture says it; null where it says nothing.',
      }),
      priceFrom: t.expose('priceFrom', {
        type: TakenFrom,
        nullable: true,
        description: 'Where in the capture the price was read; null where there is none.',
      }),
      language: t.exposeString('language', {
        nullable: true,
        description:
          'The ISO 639 code of the language, as this capture says it or as its words show it; null where it is not known.',
      }),
      languageFrom: t.expose('languageFrom', {
        type: TakenFrom,
        nullable: true,
        description: 'Where in the capture the language was read; null where it is not known.',
      }),
      line: t.exposeInt('line', {
        description:
          'The line of the received file at which the record begins, or the number of the record in it; from 1.',
      }),
      batch: t.field({
        description:
          'The received file that brought it; null where the graph no longer holds that file.',
        type: Batch,
        nullable: true,
        resolve: async ({ batch }, _, { loaders }) =>
          (await loaders.batch.load(`batch:${batch}`)) ?? null,
      }),
      href: t.string({
        description:
          'Where the record’s bytes can be downloaded as stored, as a path of this server.',
        resolve: ({ sha256 }) => `/files/captures/${sha256}`,
      }),
      payload: t.exposeString('payload', {
        nullable: true,
        description:
          'SHA-256 of the page that the record holds, as the server sent it; null where it holds none.',
      }),
      pageHref: t.string({
        nullable: true,
        description:
          'Where that page can be looked at, as a path of this server; no script runs and nothing is fetched. Null where there is none.',
        resolve: ({ payload, sha256 }) => (payload ? `/files/captures/${sha256}/page` : null),
      }),
      matches: t.boolean({
        description:
          'Whether the hash of the stored bytes, computed again just now, is the one recorded.',
        resolve: async (capture, _, { loaders }) => (await loaders.stored.load(capture)).matches,
      }),
      problem: t.string({
        description: 'What is wrong with the stored bytes; null where nothing is.',
        nullable: true,
        resolve: async (capture, _, { loaders }) =>
          (await loaders.stored.load(capture)).problem ?? null,
      }),
      title: t.string({
        description:
          'The title of the ad, read again from the stored bytes; null where there is none.',
        nullable: true,
        resolve: async (capture, _, { loaders }) =>
          (await loaders.stored.load(capture)).content?.title ?? null,
      }),
      text: t.string({
        description:
          'The text of the ad, read again from the stored bytes; null where there is none.',
        nullable: true,
        resolve: async (capture, _, { loaders }) =>
          (await loaders.stored.load(capture)).content?.text ?? null,
      }),
    }),
  });
  const Captures = connection('Capture', Capture);
  const pages = paging({ usual: 20, most: 200 });
  builder.objectField(Ad, 'captures', (t) =>
    t.field({
      type: Captures,
      description: 'The captures of the ad, the newest first.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: async ({ id }, asked, { loaders }) =>
        pages.asked(asked).slice(await loaders.capturesOfAd.load(id)),
    }),
  );
  builder.queryField('capture', (t) =>
    t.field({
      description: 'The capture of this id; null where it is not held.',
      type: Capture,
      nullable: true,
      args: {
        id: t.arg.id({
          description: 'The id of the capture: “capture:” and its SHA-256.',
          required: true,
        }),
      },
      resolve: async (_, { id }, { loaders }) => (await loaders.capture.load(id)) ?? null,
    }),
  );
  return { Capture };
}

export type CaptureTypes = ReturnType<typeof addCaptures>;
