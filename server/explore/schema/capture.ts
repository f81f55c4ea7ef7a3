import type { Builder } from '../../api/builder.ts';
import { connection, paging } from '../../api/connection.ts';
import type { CaptureRecord } from '../../model/index.ts';
import type { BatchTypes } from './batch.ts';
import type { EntityTypes } from './entity.ts';

/** Captures, each with the file that brought it. */
export function addCaptures(builder: Builder, { Ad, Batch, enums }: EntityTypes & BatchTypes) {
  const TakenFrom = enums('TakenFrom');
  const Capture = builder.objectRef<CaptureRecord>('Capture').implement({
    description: 'One observation of one ad at one time.',
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
      status: t.expose('status', {
        type: enums('AdStatus'),
        nullable: true,
        description: 'Of the ad, as this capture says it. Null where it says nothing.',
      }),
      priceText: t.exposeString('priceText', {
        nullable: true,
        description: 'The price, as this capture says it.',
      }),
      priceFrom: t.expose('priceFrom', {
        type: TakenFrom,
        nullable: true,
        description: 'Where the price was read: SOURCE is a field of its own.',
      }),
      language: t.exposeString('language', {
        nullable: true,
        description: 'The language, as this capture says it or as its words were read.',
      }),
      languageFrom: t.expose('languageFrom', {
        type: TakenFrom,
        nullable: true,
        description: 'How the language is known: SOURCE is a field of its own.',
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
        description: 'The record’s bytes as stored.',
        resolve: ({ sha256 }) => `/files/captures/${sha256}`,
      }),
      payload: t.exposeString('payload', {
        nullable: true,
        description: 'SHA-256 of the page that the record holds, as the server sent it.',
      }),
      pageHref: t.string({
        nullable: true,
        description: 'That page, shut in: no script runs and nothing is fetched.',
        resolve: ({ payload, sha256 }) => (payload ? `/files/captures/${sha256}/page` : null),
      }),
      matches: t.boolean({
        description:
          'Its hash, computed again from the stored bytes just now, is the one recorded.',
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
      description: 'What was captured of it, the newest first.',
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
