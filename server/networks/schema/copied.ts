import type { Builder } from '../../api/builder.ts';
import { whysLeftOut } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';
import {
  type HeldLeftOut,
  type HeldTaker,
  type Here,
  leftOutOfAds,
  leftOutOfNetwork,
  leftOutSentence,
  networksOfAds,
  runInForce,
  runOf,
  takerCautions,
  takerSentence,
  takersAmong,
} from '../index.ts';
import { contentOf } from './content.ts';
import { pageOf, within } from './limits.ts';
import { addEntity, enumValues, type NetworkTypes, named } from './types.ts';

/** Which contacts seem to be takers', and what was left out of ads because it was copied. */
export function addCopied(builder: Builder, types: NetworkTypes): void {
  const Taker = addTaker(builder, types);
  const LeftOut = addLeftOut(builder, types);
  addToReadings(builder, types, Taker, LeftOut);
  addToNetworks(builder, types, Taker, LeftOut);
}

function addToReadings(
  builder: Builder,
  { Entity, Ad, Why }: NetworkTypes,
  Taker: ReturnType<typeof addTaker>,
  LeftOut: ReturnType<typeof addLeftOut>,
): void {
  builder.interfaceField(Entity, 'taker', (t) =>
    t.field({
      type: Taker,
      nullable: true,
      description:
        'Of a contact under which others’ ads seem to be put online, by the run in force.',
      resolve: async ({ id }, _, { loaders }) => (await loaders.taker.load(id)) ?? null,
    }),
  );
  builder.objectField(Ad, 'leftOut', (t) =>
    t.field({
      type: [LeftOut],
      description: 'What the run in force left out of it as copied.',
      resolve: async ({ id }, _, { store: { db } }) => {
        const run = await runInForce(db);
        return run === undefined ? [] : located(db, run, await leftOutOfAds(db, run, [id]));
      },
    }),
  );
  builder.objectField(Why, 'leftOut', (t) =>
    t.field({
      type: [LeftOut],
      description:
        'What of the two was left out as copied, by the run in force: out of the ad where one is an ad, else out of the ads of these sources.',
      resolve: async ({ a, b, sources }, _, { store: { db } }) => {
        const run = await runInForce(db);
        if (run === undefined) return [];
        const ad = [a, b].find(({ kind }) => kind === 'ad');
        const ads = ad ? [ad.id] : [...new Set(sources.map((source) => source.ad.id))];
        const held = [a, b].filter(({ kind }) => kind !== 'ad').map(({ id }) => id);
        const rows = await leftOutOfAds(db, run, ads);
        const about = rows.filter(({ identifiers }) => held.some((id) => identifiers.includes(id)));
        return located(db, run, about);
      },
    }),
  );
}

function addToNetworks(
  builder: Builder,
  { Network }: NetworkTypes,
  Taker: ReturnType<typeof addTaker>,
  LeftOut: ReturnType<typeof addLeftOut>,
): void {
  builder.objectFields(Network, (t) => ({
    takers: t.field({
      type: [Taker],
      nullable: true,
      description:
        'Contacts in its ads under which others’ ads seem to be put online, those in most of its ads first; null for a run that did not keep them.',
      resolve: async (network, _, { store: { db }, loaders }) => {
        if (!(await keepsCopied(db, network.run))) return null;
        const { identifiers } = await contentOf(loaders, network);
        const takers = await takersAmong(
          db,
          network.run,
          identifiers.map(({ id }) => id),
        );
        return identifiers.flatMap(({ id, ads }) => {
          const taker = takers.get(id);
          return taker ? [{ ...taker, here: { ads, size: network.size } }] : [];
        });
      },
    }),
    leftOut: t.field({
      type: addPage(builder, LeftOut),
      nullable: true,
      description: 'What was left out of its ads as copied; null for a run that did not keep it.',
      args: { offset: t.arg.int({ defaultValue: 0 }), limit: t.arg.int({ defaultValue: 20 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 200) }),
      resolve: async (network, page, { store: { db } }) => {
        if (!(await keepsCopied(db, network.run))) return null;
        const { total, rows } = await leftOutOfNetwork(db, network, pageOf(page, 200));
        return { total, rows: await located(db, network.run, rows) };
      },
    }),
  }));
}

/** Runs from before it was kept say nothing of it. */
export const keepsCopied = async (db: Store['db'], run: number): Promise<boolean> =>
  (await runOf(db, run)).counts.takers !== undefined;

type Located = HeldLeftOut & { readonly sourceNetwork: string | null };

/** With the networks of the ads that they can be from. */
async function located(
  db: Store['db'],
  run: number,
  rows: readonly HeldLeftOut[],
): Promise<Located[]> {
  const sources = [...new Set(rows.flatMap(({ source }) => source ?? []))];
  const networks = await networksOfAds(db, run, sources);
  return rows.map((row) => ({ ...row, sourceNetwork: networks.get(row.source ?? '') ?? null }));
}

function addTaker(builder: Builder, types: NetworkTypes) {
  const { Part } = types;
  const Taker = builder.objectRef<HeldTaker & { readonly here?: Here }>('Taker').implement({
    description:
      'A contact under which others’ ads seem to be put online: counts, and no verdict on anybody.',
    fields: (t) => ({
      id: t.exposeID('identifier'),
      ads: t.exposeInt('ads', { description: 'Ads that hold it.' }),
      worded: t.exposeInt('worded', {
        description: 'Of these, those whose words others have too.',
      }),
      copies: t.exposeInt('copies', {
        description: 'Of these, those that repeat an earlier ad with other contacts.',
      }),
      sources: t.exposeInt('sources', {
        description: 'Groups of such earlier ads that have nothing telling in common.',
      }),
      largest: t.exposeInt('largest', { description: 'Copies from the largest of them.' }),
      here: t.int({
        nullable: true,
        description: 'Ads of the network that hold it, where a network is told.',
        resolve: ({ here }) => here?.ads ?? null,
      }),
      sentence: t.field({
        type: [Part],
        resolve: ({ here, ...taker }) => takerSentence(taker, here),
      }),
      cautions: t.stringList({
        description:
          'What may be wrong with it; of a hub also that it may be nobody’s own, and by what it is one.',
        resolve: async ({ identifier }, _, { loaders }) => [
          ...takerCautions((await loaders.entity.load(identifier))?.hub?.reason),
        ],
      }),
    }),
  });
  addEntity(builder, types, Taker, ({ identifier }) => identifier);
  return Taker;
}

function addLeftOut(builder: Builder, { Entity, Part }: NetworkTypes) {
  const Why = builder.enumType('LeftOutReason', {
    description:
      'TAKER: the ad is a copy under a contact that may be a reposter’s. LEFT_IN_TEXT: a number that seems to have come with copied text.',
    values: enumValues(whysLeftOut),
  });
  return builder.objectRef<Located>('LeftOut').implement({
    description: 'Readings of an ad that count for nothing, because they seem to be copied.',
    fields: (t) => ({
      why: t.field({ type: Why, resolve: ({ why }) => why }),
      ad: t.field({
        type: Entity,
        nullable: true,
        resolve: async ({ ad }, _, { loaders }) => (await loaders.entity.load(ad)) ?? null,
      }),
      contact: t.field({
        type: Entity,
        nullable: true,
        description: 'The contact under which it stands.',
        resolve: async ({ contact }, _, { loaders }) =>
          (await loaders.entity.load(contact)) ?? null,
      }),
      source: t.field({
        type: Entity,
        nullable: true,
        description: 'The earliest ad that it can have been copied from; null: not known.',
        resolve: async ({ source }, _, { loaders }) =>
          source === null ? null : ((await loaders.entity.load(source)) ?? null),
      }),
      sourceNetwork: t.id({
        nullable: true,
        description: 'The network of that ad; null where it stands alone.',
        resolve: ({ sourceNetwork }) => sourceNetwork,
      }),
      identifiers: t.idList({
        description: 'What was left out.',
        resolve: ({ identifiers }) => [...identifiers],
      }),
      sentence: t.field({
        type: [Part],
        resolve: async (row, _, { loaders }) => {
          const { contact, source, identifiers } = row;
          const ids = [contact, ...identifiers, ...(source === null ? [] : [source])];
          return leftOutSentence(row, await named(loaders, ids));
        },
      }),
    }),
  });
}

const addPage = (builder: Builder, LeftOut: ReturnType<typeof addLeftOut>) =>
  builder
    .objectRef<{ readonly total: number; readonly rows: readonly Located[] }>('LeftOutPage')
    .implement({
      fields: (t) => ({
        total: t.exposeInt('total', { description: 'Ads and sources, of all its ads.' }),
        rows: t.field({ type: [LeftOut], resolve: ({ rows }) => [...rows] }),
      }),
    });
