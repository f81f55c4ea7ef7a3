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
      id: t.exposeID('id'),
      sha256: t.exposeString('sha256'),
      capturedAt: t.field({ type: 'DateTime', resolve: ({ capturedAt }) => capturedAt }),
      url: t.exposeString('url', { nullable: true }),
      tool: t.exposeString('tool', { nullable: true }),
      collector: t.exposeString('collector', { nullable: true }),
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
      line: t.exposeInt('line'),
      batch: t.field({
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
        nullable: true,
        resolve: async (capture, _, { loaders }) =>
          (await loaders.stored.load(capture)).problem ?? null,
      }),
      title: t.string({
        nullable: true,
        resolve: async (capture, _, { loaders }) =>
          (await loaders.stored.load(capture)).content?.title ?? null,
      }),
      text: t.string({
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
      type: Capture,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: async (_, { id }, { loaders }) => (await loaders.capture.load(id)) ?? null,
    }),
  );
  return { Capture };
}

export type CaptureTypes = ReturnType<typeof addCaptures>;
