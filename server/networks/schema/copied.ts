import type { Builder } from '../../api/builder.ts';
import { whysLeftOut } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';
import { type Here, leftOutSentence, takerCautions, takerSentence } from '../copied/words.ts';
import type { HeldLeftOut, HeldTaker } from '../found.ts';
import { leftOutOfAds, leftOutOfNetwork, takersAmong } from '../kept/copied.ts';
import { networksOfAds } from '../kept/members.ts';
import { numberInForce } from '../kept/records.ts';
import {
  addEntity,
  addSentence,
  connection,
  contentOf,
  enumValues,
  pageArgs,
  pageOf,
  upTo,
} from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** Which contacts seem to be takers', and what was left out of ads because it was copied. */
export function addCopied(builder: Builder, types: NetworkTypes): void {
  const given = { Taker: addTaker(builder, types), LeftOut: addLeftOut(builder, types) };
  addToReadings(builder, types, given);
  addToNetworks(builder, types, given);
}

interface Given {
  readonly Taker: ReturnType<typeof addTaker>;
  readonly LeftOut: ReturnType<typeof addLeftOut>;
}

function addToReadings(
  builder: Builder,
  { Entity, Ad, Why }: NetworkTypes,
  { Taker, LeftOut }: Given,
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
      resolve: ({ id }, _, { store: { db } }) => leftOutNow(db, [id]),
    }),
  );
  builder.objectField(Why, 'leftOut', (t) =>
    t.field({
      type: [LeftOut],
      description:
        'What of the two was left out as copied, by the run in force: out of the ad where one is an ad, else out of the ads of these sources.',
      resolve: async ({ a, b, sources }, _, { store: { db } }) => {
        const ad = [a, b].find(({ kind }) => kind === 'ad');
        const ads = ad ? [ad.id] : [...new Set(sources.map((source) => source.ad.id))];
        const held = [a, b].filter(({ kind }) => kind !== 'ad').map(({ id }) => id);
        const rows = await leftOutNow(db, ads);
        return rows.filter(({ identifiers }) => held.some((id) => identifiers.includes(id)));
      },
    }),
  );
}

function addToNetworks(
  builder: Builder,
  { Network }: NetworkTypes,
  { Taker, LeftOut }: Given,
): void {
  const LeftOuts = connection(builder, 'LeftOutConnection', LeftOut);
  builder.objectFields(Network, (t) => ({
    takers: t.field({
      type: [Taker],
      description:
        'Contacts in its ads under which others’ ads seem to be put online, those in most of its ads first.',
      resolve: async (network, _, { store: { db }, loaders }) => {
        const { identifiers } = await contentOf(loaders, network);
        const ids = identifiers.map(({ id }) => id);
        const takers = await takersAmong(db, network.run, ids);
        return identifiers.flatMap(({ id, ads }) => {
          const taker = takers.get(id);
          return taker ? [{ ...taker, here: { ads, size: network.size } }] : [];
        });
      },
    }),
    leftOut: t.field({
      type: LeftOuts,
      description: 'What was left out of its ads as copied, by ad and source.',
      args: pageArgs(builder, 20),
      complexity: upTo(200),
      resolve: async (network, asked, { store: { db } }) => {
        const { total, rows } = await leftOutOfNetwork(db, network, pageOf(asked, 200));
        return { total, nodes: await located(db, network.run, rows) };
      },
    }),
  }));
}

type Located = HeldLeftOut & { readonly sourceNetwork: string | null };

async function leftOutNow(db: Store['db'], ads: readonly string[]): Promise<Located[]> {
  const run = await numberInForce(db);
  return run === undefined ? [] : located(db, run, await leftOutOfAds(db, run, ads));
}

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
      cautions: t.stringList({
        description:
          'What may be wrong with it; of a hub also that it may be nobody’s own, and by what it is one.',
        resolve: async ({ identifier }, _, { loaders }) =>
          takerCautions((await loaders.entity.load(identifier))?.hub?.reason),
      }),
    }),
  });
  const say = ({ here, ...taker }: HeldTaker & { readonly here?: Here }) =>
    takerSentence(taker, here);
  addSentence(builder, types, Taker, () => [], say);
  addEntity(builder, types, Taker, ({ identifier }) => identifier);
  return Taker;
}

function addLeftOut(builder: Builder, types: NetworkTypes) {
  const Why = builder.enumType('LeftOutReason', {
    description:
      'TAKER: the ad is a copy under a contact that may be a reposter’s. LEFT_IN_TEXT: a number that seems to have come with copied text.',
    values: enumValues(whysLeftOut),
  });
  const LeftOut = builder.objectRef<Located>('LeftOut').implement({
    description: 'Readings of an ad that count for nothing, because they seem to be copied.',
    fields: (t) => ({
      why: t.expose('why', { type: Why }),
      sourceNetwork: t.exposeID('sourceNetwork', {
        nullable: true,
        description: 'The network of that ad; null where it stands alone.',
      }),
      identifiers: t.exposeIDList('identifiers', { description: 'What was left out.' }),
    }),
  });
  addEntity(builder, types, LeftOut, ({ ad }) => ad, 'ad');
  const contact = 'The contact under which it stands.';
  addEntity(builder, types, LeftOut, (one) => one.contact, 'contact', contact);
  const source = 'The earliest ad that it can have been copied from; null: not known.';
  addEntity(builder, types, LeftOut, (one) => one.source, 'source', source);
  const namedIn = ({ contact, source, identifiers }: Located) =>
    [contact, source, ...identifiers].filter((id) => id !== null);
  addSentence(builder, types, LeftOut, namedIn, leftOutSentence);
  return LeftOut;
}
