import { type Builder, enumValues } from '../../api/builder.ts';
import { connection, scrolling } from '../../api/connection.ts';
import { limit } from '../../api/limits.ts';
import {
  type FeatureWeight,
  featureKinds,
  type Missing,
  mergeRules,
  wants,
} from '../../resolve/index.ts';
import { explainByRun, type RunExplanation, runExplanationSentence } from '../explained/by-run.ts';
import { leastProbable } from '../explained/least-probable.ts';
import { thingOf } from '../explained/things.ts';
import type { HeldEvidence, HeldMerge, HeldNearMatch } from '../found.ts';
import { mergeSentence, nearMatchSentence, whysApart } from '../messages/merges.ts';
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

/** How ads came together, merge by merge, what stayed apart, and why two things are in one network. */
export function addMerges(builder: Builder, types: NetworkTypes): void {
  const shown = { Evidence: addEvidence(builder, types), Sign: addFeature(builder) };
  const Merge = addMerge(builder, types, shown);
  const Miss = addNearMatch(builder, types, shown);
  const Merges = connection('NetworkMerge', Merge);
  builder.objectFields(types.Network, (t) => ({
    merges: t.field({
      type: Merges,
      description:
        'How it came together, in the order in which it did; as many merges as ads, less one.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: ofRow(async (network, asked: Asked, { loaders }) =>
        pages.asked(asked).slice((await contentOf(loaders, network)).merges),
      ),
    }),
    leastProbable: t.field({
      type: [Merge],
      description:
        'Its least probable merges, the least first: it is as sure as the first. Each side is named by an ad of it that holds most of what both share.',
      args: { limit: least.arg },
      complexity: ({ limit: most }) => least.cost(most),
      resolve: ofRow(
        async (network, asked: { limit?: number | null | undefined }, { graph, loaders }) => {
          const most = least.read(asked.limit);
          const content = await contentOf(loaders, network);
          return leastProbable(graph, content, await loaders.members.load(network), most);
        },
      ),
    }),
    nearMatches: t.field({
      type: [Miss],
      description:
        'The nearest networks and ads that it was not merged with, the most probable first.',
      resolve: ofRow(
        async (network, _, { loaders }) => (await contentOf(loaders, network)).nearMatches,
      ),
    }),
  }));
  addLink(builder, types, Merge);
}

function addEvidence(builder: Builder, types: NetworkTypes) {
  const Evidence = builder.objectRef<HeldEvidence>('MergeEvidence').implement({
    description: 'An identifier that both sides of a merge hold.',
    fields: (t) => ({
      id: t.exposeID('identifier'),
      thing: t.id({
        description:
          'As the tree names it: of a website that is counted by page, the set of pages.',
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

function addFeature(builder: Builder) {
  const Kind = builder.enumType('FeatureKind', { values: enumValues(featureKinds) });
  return builder.objectRef<FeatureWeight>('NetworkMergeFeature').implement({
    fields: (t) => ({
      about: t.expose('about', { type: Kind }),
      nats: t.exposeFloat('nats', { description: 'For one owner; below 0 it speaks against.' }),
    }),
  });
}

interface Shown {
  readonly Evidence: ReturnType<typeof addEvidence>;
  readonly Sign: ReturnType<typeof addFeature>;
}

const idsIn = ({ evidence }: Pick<HeldMerge, 'evidence'>): string[] =>
  evidence.map(({ identifier }) => identifier);

function addMerge(builder: Builder, types: NetworkTypes, { Evidence, Sign }: Shown) {
  const Rule = builder.enumType('MergeRule', { values: enumValues(mergeRules) });
  const Merge = builder.objectRef<HeldMerge>('NetworkMerge').implement({
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
      features: t.field({
        type: [Sign],
        description:
          'Of a merge by many weak features: what speaks for it first, what speaks against it last.',
        resolve: ({ features = [] }) => features,
      }),
      judgements: t.field({
        type: [types.Judgement],
        description: 'Those that made it.',
        resolve: (merge, _, { judgements }) => judgementsNamed(judgements, merge.judgements),
      }),
    }),
  });
  addSentence(builder, types, Merge, idsIn, mergeSentence);
  return Merge;
}

function addNearMatch(builder: Builder, types: NetworkTypes, { Evidence, Sign }: Shown) {
  const Why = builder.enumType('NetworkNearMatchReason', { values: enumValues(whysApart) });
  const Want = builder.enumType('NetworkNearMatchWant', { values: enumValues(wants) });
  const Missing = builder.objectRef<Missing>('NetworkMissing').implement({
    description: 'What two that share something lack to be merged.',
    fields: (t) => ({
      share: t.exposeFloat('share', {
        description:
          '0..1: how much of what is asked, one strong link, all that they share comes to.',
      }),
      wants: t.expose('wants', {
        type: [Want],
        description: 'Each of these alone would make up for the rest, were it in common.',
      }),
    }),
  });
  const Miss = builder.objectRef<HeldNearMatch>('NetworkNearMatch').implement({
    description: 'What it might have been merged with, and why it was not.',
    fields: (t) => ({
      other: t.exposeID('other', { description: 'A network, or an ad that stands alone.' }),
      probability: t.exposeFloat('probability'),
      why: t.expose('why', { type: Why }),
      missing: t.expose('missing', {
        type: Missing,
        nullable: true,
        description: 'Null where they share enough, or nothing that is weighed.',
      }),
      features: t.field({
        type: [Sign],
        description: 'Where doubted: what speaks for one owner first, what speaks against it last.',
        resolve: ({ features = [] }) => features,
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

type Described = RunExplanation & { readonly a: string; readonly b: string };

/** What the active run says beside what was read: of two ads, of an ad and a network, of two networks. */
function addLink(builder: Builder, types: NetworkTypes, Merge: ReturnType<typeof addMerge>): void {
  const Link = builder.objectRef<Described>('RunExplanation').implement({
    description: 'What the active run says of two ads or networks: inferred, and no observation.',
    fields: (t) => ({
      run: t.exposeInt('run'),
      network: t.exposeID('network', {
        nullable: true,
        description: 'The network that both are in; null where they stand apart.',
      }),
      chain: t.expose('chain', {
        type: [Merge],
        description: 'The merges that lead from the one to the other.',
      }),
    }),
  });
  const namedIn = ({ a, b, network, chain, nearMatch }: Described) => [
    ...[a, b, network, nearMatch?.other].filter((id) => id !== undefined),
    ...chain.flatMap((merge) => [merge.a, merge.b, ...idsIn(merge)]),
    ...(nearMatch ? idsIn(nearMatch) : []),
  ];
  addSentence(builder, types, Link, namedIn, runExplanationSentence);
  builder.objectField(types.Why, 'network', (t) =>
    t.field({
      type: Link,
      nullable: true,
      description:
        'What the active run says, where both are ads or networks; null before the first run.',
      resolve: async ({ a, b }, _, { store }) => {
        const link = await explainByRun(store, a.id, b.id);
        return link ? { ...link, a: a.id, b: b.id } : null;
      },
    }),
  );
}
