import { type Builder, enumValues } from '../../api/builder.ts';
import { connection, scrolling } from '../../api/connection.ts';
import { limit } from '../../api/limits.ts';
import { joinRules, type Missing, type SignWorth, signKinds, wants } from '../../resolve/index.ts';
import { leastSure } from '../explained/least-sure.ts';
import { thingOf } from '../explained/things.ts';
import { type NetworkTie, networkTie, networkTieSentence } from '../explained/tie.ts';
import type { HeldEvidence, HeldJoin, HeldNearMatch } from '../found.ts';
import { joinSentence, nearMatchSentence, whysApart } from '../words/join-words.ts';
import {
  type Asked,
  addEntity,
  addSentence,
  contentOf,
  entitiesOf,
  judgementsNamed,
  ofRow,
} from './fields.ts';
import type { NetworkTypes } from './types.ts';

const pages = scrolling({ usual: 50, most: 200 });
const least = limit({ usual: 3, most: 50 });

/** How ads came together, join by join, what stayed apart, and why two things are in one network. */
export function addJoins(builder: Builder, types: NetworkTypes): void {
  const shown = { Evidence: addEvidence(builder, types), Sign: addSign(builder) };
  const Join = addJoin(builder, types, shown);
  const Miss = addNearMatch(builder, types, shown);
  const Joins = connection('NetworkJoin', Join);
  builder.objectFields(types.Network, (t) => ({
    joins: t.field({
      type: Joins,
      description:
        'How it came together, in the order in which it did; as many joins as ads, less one.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: ofRow(async (network, asked: Asked, { loaders }) =>
        pages.asked(asked).slice((await contentOf(loaders, network)).joins),
      ),
    }),
    leastSure: t.field({
      type: [Join],
      description:
        'Its least probable joins, the least first: it is as sure as the first. Each side is named by an ad of it that holds most of what both share.',
      args: { limit: least.arg },
      complexity: ({ limit: most }) => least.cost(most),
      resolve: ofRow(
        async (network, asked: { limit?: number | null | undefined }, { graph, loaders }) => {
          const most = least.read(asked.limit);
          const content = await contentOf(loaders, network);
          return leastSure(graph, content, await loaders.members.load(network), most);
        },
      ),
    }),
    nearMatches: t.field({
      type: [Miss],
      description:
        'The nearest networks and ads that it was not joined with, the most probable first.',
      resolve: ofRow(
        async (network, _, { loaders }) => (await contentOf(loaders, network)).nearMatches,
      ),
    }),
  }));
  addTie(builder, types, Join);
}

function addEvidence(builder: Builder, types: NetworkTypes) {
  const Evidence = builder.objectRef<HeldEvidence>('JoinEvidence').implement({
    description: 'An identifier that both sides of a join hold.',
    fields: (t) => ({
      id: t.exposeID('identifier'),
      thing: t.id({
        description: 'As the tree names it: of a website that is told by page, the set of pages.',
        resolve: thingOf,
      }),
      weight: t.expose('weight', { type: types.MatchWeight }),
      probability: t.exposeFloat('probability', {
        description: 'That two groups of ads which share it, and nothing else, have one owner.',
      }),
      groups: t.exposeInt('groups', { description: 'Groups of ads that held it then.' }),
      ads: t.expose('ads', {
        type: types.BothSides,
        description: 'Ads of either side that hold it.',
      }),
    }),
  });
  addEntity(builder, types, Evidence, ({ identifier }) => identifier);
  return Evidence;
}

function addSign(builder: Builder) {
  const Kind = builder.enumType('SignKind', { values: enumValues(signKinds) });
  return builder.objectRef<SignWorth>('NetworkJoinSign').implement({
    fields: (t) => ({
      about: t.expose('about', { type: Kind }),
      nats: t.exposeFloat('nats', { description: 'For one owner; below 0 it speaks against.' }),
    }),
  });
}

interface Shown {
  readonly Evidence: ReturnType<typeof addEvidence>;
  readonly Sign: ReturnType<typeof addSign>;
}

const idsIn = ({ evidence }: Pick<HeldJoin, 'evidence'>): string[] =>
  evidence.map(({ identifier }) => identifier);

function addJoin(builder: Builder, types: NetworkTypes, { Evidence, Sign }: Shown) {
  const Rule = builder.enumType('JoinRule', { values: enumValues(joinRules) });
  const Join = builder.objectRef<HeldJoin>('NetworkJoin').implement({
    fields: (t) => ({
      a: t.exposeID('a', { description: 'The first ad of one side, by id …' }),
      b: t.exposeID('b', { description: '… and of the other.' }),
      ads: t.field({
        type: [types.Entity],
        resolve: ({ a, b }, _, { loaders }) => entitiesOf(loaders, [a, b]),
      }),
      sizes: t.expose('sizes', {
        type: types.BothSides,
        description: 'Ads of either side at that moment.',
      }),
      round: t.exposeInt('round'),
      rule: t.expose('rule', { type: Rule }),
      probability: t.exposeFloat('probability'),
      here: t.exposeBoolean('here', {
        nullable: true,
        description: 'Were both in one place within weeks? null: unknown.',
      }),
      evidence: t.expose('evidence', { type: [Evidence] }),
      signs: t.field({
        type: [Sign],
        description:
          'Of a join by many small signs: what speaks for it first, what speaks against it last.',
        resolve: ({ signs = [] }) => signs,
      }),
      judgements: t.field({
        type: [types.Judgement],
        description: 'Those that made it.',
        resolve: (join, _, { judgements }) => judgementsNamed(judgements, join.judgements),
      }),
    }),
  });
  addSentence(builder, types, Join, idsIn, joinSentence);
  return Join;
}

function addNearMatch(builder: Builder, types: NetworkTypes, { Evidence, Sign }: Shown) {
  const Why = builder.enumType('NetworkNearMatchReason', { values: enumValues(whysApart) });
  const Want = builder.enumType('NetworkNearMatchWant', { values: enumValues(wants) });
  const Missing = builder.objectRef<Missing>('NetworkMissing').implement({
    description: 'What two that share something lack to be joined.',
    fields: (t) => ({
      share: t.exposeFloat('share', {
        description:
          '0..1: how much of what is asked, one strong tie, all that they share comes to.',
      }),
      wants: t.expose('wants', {
        type: [Want],
        description: 'Each of these alone would make up for the rest, were it in common.',
      }),
    }),
  });
  const Miss = builder.objectRef<HeldNearMatch>('NetworkNearMatch').implement({
    description: 'What it might have been joined with, and why it was not.',
    fields: (t) => ({
      other: t.exposeID('other', { description: 'A network, or an ad that stands alone.' }),
      probability: t.exposeFloat('probability'),
      why: t.expose('why', { type: Why }),
      missing: t.expose('missing', {
        type: Missing,
        nullable: true,
        description: 'Null where they share enough, or nothing that is weighed.',
      }),
      signs: t.field({
        type: [Sign],
        description: 'Where doubted: what speaks for one owner first, what speaks against it last.',
        resolve: ({ signs = [] }) => signs,
      }),
      evidence: t.expose('evidence', { type: [Evidence] }),
    }),
  });
  addEntity(builder, types, Miss, ({ other }) => other);
  addSentence(
    builder,
    types,
    Miss,
    (nearMatch) => [nearMatch.other, ...idsIn(nearMatch)],
    nearMatchSentence,
  );
  return Miss;
}

type Told = NetworkTie & { readonly a: string; readonly b: string };

/** What the active run says beside what was read: of two ads, of an ad and a network, of two networks. */
function addTie(builder: Builder, types: NetworkTypes, Join: ReturnType<typeof addJoin>): void {
  const Tie = builder.objectRef<Told>('NetworkTie').implement({
    description: 'What the active run says of two ads or networks: inferred, and no reading.',
    fields: (t) => ({
      run: t.exposeInt('run'),
      network: t.exposeID('network', {
        nullable: true,
        description: 'The network that both are in; null where they stand apart.',
      }),
      chain: t.expose('chain', {
        type: [Join],
        description: 'The joins that lead from the one to the other.',
      }),
    }),
  });
  const namedIn = ({ a, b, network, chain, nearMatch }: Told) => [
    ...[a, b, network, nearMatch?.other].filter((id) => id !== undefined),
    ...chain.flatMap((join) => [join.a, join.b, ...idsIn(join)]),
    ...(nearMatch ? idsIn(nearMatch) : []),
  ];
  addSentence(builder, types, Tie, namedIn, networkTieSentence);
  builder.objectField(types.Why, 'network', (t) =>
    t.field({
      type: Tie,
      nullable: true,
      description:
        'What the active run says, where both are ads or networks; null before the first run.',
      resolve: async ({ a, b }, _, { store }) => {
        const tie = await networkTie(store, a.id, b.id);
        return tie ? { ...tie, a: a.id, b: b.id } : null;
      },
    }),
  );
}
