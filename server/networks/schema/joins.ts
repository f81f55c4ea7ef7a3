import type { Builder } from '../../api/builder.ts';
import { joinRules, type SignWorth, signKinds } from '../../resolve/index.ts';
import {
  type HeldEvidence,
  type HeldJoin,
  joinSentence,
  leastSure,
  missSentence,
  type NetworkTie,
  networkTie,
  textOf,
  thingOf,
  told,
} from '../index.ts';
import { contentOf } from './content.ts';
import { pageOf, within } from './limits.ts';
import { addEntity, enumValues, type NetworkTypes, named } from './types.ts';

/** How ads came together, join by join, and why two things are in one network. */
export function addJoins(builder: Builder, types: NetworkTypes) {
  const Evidence = addEvidence(builder, types);
  const Sign = addSign(builder);
  const Join = addJoin(builder, types, Evidence, Sign);
  const { Network } = types;
  builder.objectFields(Network, (t) => ({
    joins: t.field({
      type: [Join],
      description:
        'How it came together, in the order in which it did; as many joins as ads, less one.',
      args: { offset: t.arg.int({ defaultValue: 0 }), limit: t.arg.int({ defaultValue: 50 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 200) }),
      resolve: async (network, page, { loaders }) => {
        const { offset, limit } = pageOf(page, 200);
        const { joins } = await contentOf(loaders, network);
        return joins.slice(offset, offset + limit);
      },
    }),
    leastSure: t.field({
      type: [Join],
      description:
        'Its least probable joins, the least first: it is as sure as the first. Each side is named by an ad of it that holds most of what both share.',
      args: { limit: t.arg.int({ defaultValue: 3 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 50) }),
      resolve: async (network, { limit }, { graph, loaders }) => {
        const content = await loaders.networkContent.load(network);
        const ads = await loaders.members.load(network);
        return content ? leastSure(graph, content, ads, within(limit, 50)) : [];
      },
    }),
  }));
  addTie(builder, types, Join);
  return { Evidence, Sign };
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
      weight: t.exposeString('weight', {
        description:
          'strong: enough by itself. weak: it counted, and needs another. slight: it counted for nothing.',
      }),
      probability: t.exposeFloat('probability', {
        description: 'That two groups of ads which share it, and nothing else, have one owner.',
      }),
      groups: t.exposeInt('groups', { description: 'Groups of ads that held it then.' }),
      ads: t.intList({
        description: 'Ads of either side that hold it.',
        resolve: ({ ads }) => [...ads],
      }),
    }),
  });
  addEntity(builder, types, Evidence, ({ identifier }) => identifier);
  return Evidence;
}

function addSign(builder: Builder) {
  const About = builder.enumType('SignKind', {
    values: enumValues(signKinds),
  });
  return builder.objectRef<SignWorth>('NetworkJoinSign').implement({
    fields: (t) => ({
      about: t.field({ type: About, resolve: ({ about }) => about }),
      nats: t.exposeFloat('nats', { description: 'For one owner; below 0 it speaks against.' }),
    }),
  });
}

function addJoin(
  builder: Builder,
  { Entity, Part, Judgement }: NetworkTypes,
  Evidence: ReturnType<typeof addEvidence>,
  Sign: ReturnType<typeof addSign>,
) {
  const Rule = builder.enumType('JoinRule', {
    values: enumValues(joinRules),
  });
  return builder.objectRef<HeldJoin>('NetworkJoin').implement({
    fields: (t) => ({
      a: t.exposeID('a', { description: 'The first ad of one side, by id …' }),
      b: t.exposeID('b', { description: '… and of the other.' }),
      ads: t.field({
        type: [Entity],
        resolve: async ({ a, b }, _, { loaders }) =>
          (await loaders.entity.loadMany([a, b])).flatMap((one) =>
            one === undefined || one instanceof Error ? [] : [one],
          ),
      }),
      sizes: t.intList({
        description: 'Ads of either side at that moment.',
        resolve: ({ sizes }) => [...sizes],
      }),
      round: t.exposeInt('round'),
      rule: t.field({ type: Rule, resolve: ({ rule }) => rule }),
      probability: t.exposeFloat('probability'),
      here: t.boolean({
        nullable: true,
        description: 'Were both in one place within weeks? null: unknown.',
        resolve: ({ here }) => here,
      }),
      evidence: t.field({ type: [Evidence], resolve: ({ evidence }) => [...evidence] }),
      signs: t.field({
        type: [Sign],
        description:
          'Of a join by many small signs: what speaks for it first, what speaks against it last.',
        resolve: ({ signs = [] }) => [...signs],
      }),
      judgements: t.field({
        type: [Judgement],
        description: 'Those that made it.',
        resolve: async ({ judgements: ids }, _, { judgements }) =>
          ids.length === 0
            ? []
            : (await judgements.aboutNetworks()).filter(({ id }) => ids.includes(id)),
      }),
      sentence: t.field({
        type: [Part],
        resolve: async (join, _, { loaders }) =>
          joinSentence(
            join,
            await named(
              loaders,
              join.evidence.map(({ identifier }) => identifier),
            ),
          ),
      }),
    }),
  });
}

type Told = NetworkTie & { readonly a: string; readonly b: string };

/** What the run in force says beside what was read: of two ads, of an ad and a network, of two networks. */
function addTie(
  builder: Builder,
  { Part, Why }: NetworkTypes,
  Join: ReturnType<typeof addJoin>,
): void {
  const Tie = builder.objectRef<Told>('NetworkTie').implement({
    description: 'What the run in force says of two ads or networks: inferred, and no reading.',
    fields: (t) => ({
      run: t.exposeInt('run'),
      network: t.id({
        nullable: true,
        description: 'The network that both are in; null where they stand apart.',
        resolve: ({ network }) => network ?? null,
      }),
      chain: t.field({
        type: [Join],
        description: 'The joins that lead from the one to the other.',
        resolve: ({ chain }) => [...chain],
      }),
      sentence: t.field({
        type: [Part],
        resolve: (tie, _, { loaders }) => tieSentence(tie, loaders),
      }),
    }),
  });
  builder.objectField(Why, 'network', (t) =>
    t.field({
      type: Tie,
      nullable: true,
      description:
        'What the run in force says, where both are ads or networks; null before the first run.',
      resolve: async ({ a, b }, _, { store }) => {
        const tie = await networkTie(store, a.id, b.id);
        return tie ? { ...tie, a: a.id, b: b.id } : null;
      },
    }),
  );
}

async function tieSentence(tie: Told, loaders: Parameters<typeof named>[0]) {
  const { a, b, network, chain, miss } = tie;
  const ids = [...chain, ...(miss ? [miss] : [])].flatMap(({ evidence }) =>
    evidence.map(({ identifier }) => identifier),
  );
  const ads = chain.flatMap((join) => [join.a, join.b]);
  const others = miss ? [miss.other] : [];
  const name = await named(loaders, [
    a,
    b,
    ...(network ? [network] : []),
    ...ids,
    ...ads,
    ...others,
  ]);
  if (!network)
    return miss
      ? missSentence(miss, name)
      : told`${name(a)} and ${name(b)} are in no common network.`;
  const steps = chain.map(
    (join) => `${name(join.a)} and ${name(join.b)} ${textOf(joinSentence(join, name))}`,
  );
  return told`By run ${String(tie.run)}, both are in ${name(network)}: ${steps.join('; ')}.`;
}
