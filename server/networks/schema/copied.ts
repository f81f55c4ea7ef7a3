import { type Builder, enumValues } from '../../api/builder.ts';
import { connection, scrolling } from '../../api/connection.ts';
import { whysCopiedContent } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';
import {
  copiedContentSentence,
  type Here,
  reposterCautions,
  reposterSentence,
} from '../copied/messages.ts';
import type { HeldCopiedContent, HeldReposter } from '../found.ts';
import { copiedContentOfAds, copiedContentOfNetwork, repostersAmong } from '../kept/copied.ts';
import { networksOfAds } from '../kept/members.ts';
import { activeRunNumber } from '../kept/records.ts';
import { type Asked, addEntity, addSentence, contentOf, ofRow } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** Which contacts seem to be reposters', and what was left out of ads because it was copied. */
export function addCopied(builder: Builder, types: NetworkTypes): void {
  const given = {
    Reposter: addReposter(builder, types),
    CopiedContent: addCopiedContent(builder, types),
  };
  addToObservations(builder, types, given);
  addToNetworks(builder, types, given);
}

interface Given {
  readonly Reposter: ReturnType<typeof addReposter>;
  readonly CopiedContent: ReturnType<typeof addCopiedContent>;
}

function addToObservations(
  builder: Builder,
  { Entity, Ad, Why }: NetworkTypes,
  { Reposter, CopiedContent }: Given,
): void {
  builder.interfaceField(Entity, 'reposter', (t) =>
    t.field({
      type: Reposter,
      nullable: true,
      description: 'Of a contact under which others’ ads seem to be put online, by the active run.',
      resolve: async ({ id }, _, { loaders }) => (await loaders.reposter.load(id)) ?? null,
    }),
  );
  builder.objectField(Ad, 'copiedContent', (t) =>
    t.field({
      type: [CopiedContent],
      description: 'What the active run left out of it as copied.',
      resolve: ({ id }, _, { store: { db } }) => copiedContentNow(db, [id]),
    }),
  );
  builder.objectField(Why, 'copiedContent', (t) =>
    t.field({
      type: [CopiedContent],
      description:
        'What of the two was left out as copied, by the active run: out of the ad where one is an ad, else out of the ads of these sources.',
      resolve: async ({ a, b, sources }, _, { store: { db } }) => {
        const ad = [a, b].find(({ kind }) => kind === 'ad');
        const ads = ad ? [ad.id] : [...new Set(sources.map((source) => source.ad.id))];
        const held = [a, b].filter(({ kind }) => kind !== 'ad').map(({ id }) => id);
        const rows = await copiedContentNow(db, ads);
        return rows.filter(({ identifiers }) => held.some((id) => identifiers.includes(id)));
      },
    }),
  );
}

function addToNetworks(
  builder: Builder,
  { Network }: NetworkTypes,
  { Reposter, CopiedContent }: Given,
): void {
  const LeftOuts = connection('CopiedContent', CopiedContent);
  const pages = scrolling({ usual: 20, most: 200 });
  builder.objectFields(Network, (t) => ({
    reposters: t.field({
      type: [Reposter],
      description:
        'Contacts in its ads under which others’ ads seem to be put online, those in most of its ads first.',
      resolve: ofRow(async (network, _, { store: { db }, loaders }) => {
        const { identifiers } = await contentOf(loaders, network);
        const ids = identifiers.map(({ id }) => id);
        const reposters = await repostersAmong(db, network.run, ids);
        return identifiers.flatMap(({ id, ads }) => {
          const reposter = reposters.get(id);
          return reposter ? [{ ...reposter, here: { ads, size: network.size } }] : [];
        });
      }),
    }),
    copiedContent: t.field({
      type: LeftOuts,
      description: 'What was left out of its ads as copied, by ad and source.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: ofRow(async (network, asked: Asked, { store: { db } }) => {
        const page = pages.asked(asked);
        const { total, rows } = await copiedContentOfNetwork(db, network, page);
        return page.of(await located(db, network.run, rows), total);
      }),
    }),
  }));
}

type Located = HeldCopiedContent & { readonly sourceNetwork: string | null };

async function copiedContentNow(db: Store['db'], ads: readonly string[]): Promise<Located[]> {
  const run = await activeRunNumber(db);
  return run === undefined ? [] : located(db, run, await copiedContentOfAds(db, run, ads));
}

/** With the networks of the ads that they can be from. */
async function located(
  db: Store['db'],
  run: number,
  rows: readonly HeldCopiedContent[],
): Promise<Located[]> {
  const sources = [...new Set(rows.flatMap(({ source }) => source ?? []))];
  const networks = await networksOfAds(db, run, sources);
  return rows.map((row) => ({ ...row, sourceNetwork: networks.get(row.source ?? '') ?? null }));
}

function addReposter(builder: Builder, types: NetworkTypes) {
  const Reposter = builder
    .objectRef<HeldReposter & { readonly here?: Here }>('Reposter')
    .implement({
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
            reposterCautions((await loaders.entity.load(identifier))?.hub?.reason),
        }),
      }),
    });
  const say = ({ here, ...reposter }: HeldReposter & { readonly here?: Here }) =>
    reposterSentence(reposter, here);
  addSentence(builder, types, Reposter, () => [], say);
  addEntity(builder, types, Reposter, ({ identifier }) => identifier);
  return Reposter;
}

function addCopiedContent(builder: Builder, types: NetworkTypes) {
  const Why = builder.enumType('CopiedContentReason', {
    description:
      'REPOSTER: the ad is a copy under a contact that may be a reposter’s. LEFT_IN_TEXT: a number that seems to have come with copied text.',
    values: enumValues(whysCopiedContent),
  });
  const CopiedContent = builder.objectRef<Located>('CopiedContent').implement({
    description: 'Observations of an ad that count for nothing, because they seem to be copied.',
    fields: (t) => ({
      why: t.expose('why', { type: Why }),
      sourceNetwork: t.exposeID('sourceNetwork', {
        nullable: true,
        description: 'The network of that ad; null where it stands alone.',
      }),
      identifiers: t.exposeIDList('identifiers', { description: 'What was left out.' }),
    }),
  });
  addEntity(builder, types, CopiedContent, ({ ad }) => ad, 'ad');
  const contact = 'The contact under which it stands.';
  addEntity(builder, types, CopiedContent, (one) => one.contact, 'contact', contact);
  const source = 'The earliest ad that it can have been copied from; null: not known.';
  addEntity(builder, types, CopiedContent, (one) => one.source, 'source', source);
  const namedIn = ({ contact, source, identifiers }: Located) =>
    [contact, source, ...identifiers].filter((id) => id !== null);
  addSentence(builder, types, CopiedContent, namedIn, copiedContentSentence);
  return CopiedContent;
}
