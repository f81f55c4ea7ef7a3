import { api, connection, costOfSearch, limit, scrolling } from '../../../core/graphql/index.ts';
import { entitiesOf } from '../../../read/recorded/schema/index.ts';
import type {
  FeatureWeight,
  featureKinds,
  Missing,
  mergeRules,
  wants,
} from '../../resolve/index.ts';
import { type RunExplanation, runExplanationSentence } from '../explained/by-run.ts';
import { leastProbable } from '../explained/least-probable.ts';
import { mostLookedAt, type NearMatchOver, nearMatchesOver } from '../explained/networks-of.ts';
import { thingOf } from '../explained/things.ts';
import type { HeldEvidence, HeldMerge, HeldNearMatch } from '../found-by-run.ts';
import { mergeSentence, nearMatchSentence, type whysApart } from '../messages/merge-messages.ts';
import {
  addEntity,
  addSentence,
  contentOf,
  contentOfRow,
  judgementsNamed,
  type NetworkTypes,
  networkNode,
  rowOf,
} from './fields.ts';

const pages = scrolling({ usual: 50, most: 200 });
const least = limit({ usual: 3, most: 50 });

/** How ads came together, merge by merge, what stayed apart, and why two things are in one network. */
export function addMerges(types: NetworkTypes) {
  const shown = { Evidence: addEvidence(types), Sign: addFeature() };
  const Merge = addMerge(types, shown);
  const Miss = addNearMatch(types, shown);
  api.extend(types.Network, {
    types: { Miss },
    fields: {
      nearMatches:
        '[Miss!]! Networks and ads that came near and were not merged with it, the most probable first; few.',
    },
    from: contentOfRow,
  });
  addNearMatchesOver(types, Miss);
  api.field(types.Network, 'merges', {
    types: { Merges: connection('NetworkMerge', Merge) },
    gives:
      'Merges! The merges that made the network, in the order in which the run made them: one fewer than it has ads.',
    pages,
    from: contentOfRow,
    resolve: ({ merges }, { page }) => page.slice(merges),
  });
  api.field(types.Network, 'leastProbable', {
    types: { Merge },
    gives:
      '[Merge!]! Its least probable merges, the least first; the network is as sure as the first of them. Each side is named by the ad that holds most of what both share.',
    args: { limit: least.arg },
    complexity: ({ limit: most }) => least.cost(most),
    from: rowOf,
    resolve: async (network, asked, { graph, loaders }) => {
      const most = least.read(asked.limit);
      const content = await contentOf(loaders, network);
      return leastProbable(graph, content, await loaders.members.load(network), most);
    },
  });
  return addLink(types, Merge);
}

function addNearMatchesOver({ Network }: NetworkTypes, Miss: ReturnType<typeof addNearMatch>) {
  const Over = api.implement(api.objectRef<NearMatchOver>('NearMatchOver'), {
    description: 'A network and what it was not merged with, where both hold what was asked for.',
    types: { Network, Miss },
    fields: {
      network: 'Network! The network that the near match is of.',
      nearMatch: 'Miss! What came near, and why it was not merged with the network.',
    },
    resolve: { network: ({ network }) => networkNode(network) },
  });
  api.query('nearMatchesOver', {
    types: { Over },
    gives: `[Over!]! Near matches in which both sides hold an entity, each pair once, the most probable first; of the ${mostLookedAt} networks of the active run with most ads that hold it.`,
    args: { id: 'ID! The id of an identifier, image cluster or template.' },
    complexity: { field: costOfSearch, multiplier: 1 },
    resolve: (_, { id }, modules) => nearMatchesOver(modules, id),
  });
}

const idsIn = ({ evidence }: Pick<HeldMerge, 'evidence'>): string[] =>
  evidence.map(({ identifier }) => identifier);

function addMerge(types: NetworkTypes, { Evidence, Sign }: Shown) {
  const Rule = api.enumOf<(typeof mergeRules)[number]>('MergeRule', {
    description: 'The rule by which a run merged two groups of ads.',
    values: {
      'one-strong': 'Both share one strong link or more.',
      'strong-together': 'Both share weak contacts that are strong together.',
      'two-weak': 'Both share weak links of different kinds.',
      'weak-here':
        'Both share weak links that count as one kind, and were in one place within weeks.',
      'weak-features': 'Many weak features together speak for one owner.',
      judged: 'An analyst said that they belong together.',
    },
  });
  const Merge = api.implement(api.objectRef<HeldMerge>('NetworkMerge'), {
    description:
      'Two groups of ads that a run put together, and what that rests on. It is inferred, and no observation.',
    types: { ...types, Rule, Evidence, Sign },
    fields: {
      a: 'ID! The id of an ad that stands for the one side: its first ad by id; in `Network.leastProbable` the ad that holds most of what both share.',
      b: 'ID! The id of an ad that stands for the other side, chosen as for `a`.',
      ads: '[Entity!]! The ads of `a` and `b`; one that the graph no longer holds is left out.',
      sizes: 'BothSides! How many ads each side had when they were merged.',
      round:
        'Int! In which round of comparing the run merged them; a later round sees what earlier ones merged.',
      rule: 'Rule! The rule by which both sides were merged.',
      probability:
        'Float! 0..1: match probability that the merge is right, calibrated on generated data.',
      here: 'Boolean Whether both were in one place within weeks; null where that is not known.',
      evidence:
        '[Evidence!]! What both sides hold, the strongest first. For a merge that an analyst made: what was judged exclusive, or nothing.',
      features:
        '[Sign!]! For a merge by many weak features: what speaks for one owner first, what speaks against it last. Empty for other merges.',
      judgements:
        '[Judgement!]! The judgements that made the merge; empty where the run made it by itself.',
    },
    resolve: {
      ads: ({ a, b }, _, { loaders }) => entitiesOf(loaders, [a, b]),
      features: ({ features = [] }) => features,
      judgements: (merge, _, { judgements }) => judgementsNamed(judgements, merge.judgements),
    },
  });
  addSentence(types, Merge, idsIn, mergeSentence);
  return Merge;
}

function addNearMatch(types: NetworkTypes, { Evidence, Sign }: Shown) {
  const Why = api.enumOf<(typeof whysApart)[number]>('NetworkNearMatchReason', {
    description: 'Why a run did not merge two that share something.',
    values: {
      'too-little': 'What they share is too little.',
      'hub-only': 'All that they share is shared by strangers too.',
      copied: 'What they share can be copied, and one of them had it first.',
      doubted:
        'What they share would be enough by itself; all features together say too little of one owner.',
      elsewhere: 'What they share is weak, and they are in different places.',
      'judged-apart': 'An analyst judged them apart.',
      pages: 'They name different pages of one website; the host alone links nobody.',
      'since-cut': 'One of them was cut off from a network when nothing was merged any more.',
      rival: 'Another fits better.',
    },
  });
  const Want = api.enumOf<(typeof wants)[number]>('NetworkNearMatchWant', {
    description: 'Something that would make up for what two lack to be merged, were it in common.',
    values: {
      contact: 'A strong contact.',
      cluster: 'An image cluster that most ads of the smaller side carry.',
      words: 'Words that most ads of the smaller side carry.',
      place: 'The same place within weeks.',
    },
  });
  const Missing = api.implement(api.objectRef<Missing>('NetworkMissing'), {
    description: 'What two that share something lack to be merged.',
    types: { Want },
    fields: {
      share:
        'Float! 0..1: how near all that they share comes to what a merge takes, one strong link.',
      wants: '[Want!]! What would make up for the rest, were it in common; each alone is enough.',
    },
  });
  const Miss = api.implement(api.objectRef<HeldNearMatch>('NetworkNearMatch'), {
    description:
      'A network or lone ad that came near and was not merged with the network, and why not.',
    types: { Why, Missing, Sign, Evidence },
    fields: {
      other: 'ID! The id of the other network, or of the ad that is in none.',
      probability:
        'Float! 0..1: match probability that both have one owner, calibrated on generated data.',
      why: 'Why! Why the other and the network were not merged.',
      missing:
        'Missing What they lack to be merged; null where they share enough, or nothing that is weighed.',
      features:
        '[Sign!]! Where `why` is DOUBTED: what speaks for one owner first, what speaks against it last. Else empty.',
      evidence: '[Evidence!]! What the other and the network both hold, the strongest first.',
    },
    resolve: { features: ({ features = [] }) => features },
  });
  const about = 'The network or ad that `other` names; null where the graph no longer holds it.';
  addEntity(types, Miss, ({ other }) => other, 'entity', about);
  addSentence(
    types,
    Miss,
    (nearMatch) => [nearMatch.other, ...idsIn(nearMatch)],
    nearMatchSentence,
  );
  return Miss;
}

type Described = RunExplanation & { readonly a: string; readonly b: string };

/** What the active run says beside what was read: of two ads, of an ad and a network, of two networks. */
function addLink(types: NetworkTypes, Merge: ReturnType<typeof addMerge>) {
  const Link = api.implement(api.objectRef<Described>('RunExplanation'), {
    description:
      'What the active run says about two ads or networks: inferred, and no observation.',
    types: { Merge },
    fields: {
      run: 'Int! The number of the active run, which says so.',
      network: 'ID The id of the network in which both are; null where they stand apart.',
      chain:
        '[Merge!]! The merges that lead from the one to the other; empty where they stand apart.',
    },
  });
  const namedIn = ({ a, b, network, chain, nearMatch }: Described) => [
    ...[a, b, network, nearMatch?.other].filter((id) => id !== undefined),
    ...chain.flatMap((merge) => [merge.a, merge.b, ...idsIn(merge)]),
    ...(nearMatch ? idsIn(nearMatch) : []),
  ];
  addSentence(types, Link, namedIn, runExplanationSentence);
  return Link;
}

/** What both sides of a merge hold, and what it says. */
function addEvidence(types: NetworkTypes) {
  const Evidence = api.implement(api.objectRef<HeldEvidence>('MergeEvidence'), {
    description:
      'An identifier, image cluster or template that both sides of a merge or near match hold.',
    types,
    fields: {
      id: 'ID! The entity id of the identifier, image cluster or template.',
      thing:
        'ID! Its id as `NetworkTree.identifiers` gives it: of a website that is counted by page, the set of pages.',
      weight: 'MatchWeight! How much the shared identifier speaks for one owner.',
      probability:
        'Float! 0..1: how probable it is that two groups of ads which share it, and nothing else, have one owner.',
      groups: 'Int! How many groups of ads held it when the run compared both sides.',
      ads: 'BothSides! How many ads of each side hold it.',
    },
    resolve: {
      id: ({ identifier }) => identifier,
      thing: thingOf,
    },
  });
  addEntity(types, Evidence, ({ identifier }) => identifier);
  return Evidence;
}

/** What speaks for or against one owner. */
function addFeature() {
  const Kind = api.enumOf<(typeof featureKinds)[number]>('FeatureKind', {
    description: 'What a feature is about.',
    values: {
      contacts: 'Which contacts both share.',
      holders: 'Who else shows the same contact.',
      words: 'How far both share words.',
      pictures: 'How far both share pictures.',
      'own-contacts': 'Whether each shows contacts of its own.',
      places: 'Where both are.',
      platforms: 'On which platforms both are.',
      times: 'When both were active.',
      sizes: 'How many ads each has.',
      prevalence: 'How often such pairs have one owner.',
      alternatives: 'How many others fit as well.',
      theft: 'Who had what they share first.',
    },
  });
  return api.implement(api.objectRef<FeatureWeight>('NetworkMergeFeature'), {
    description: 'How much the features of one kind speak for or against one owner.',
    types: { Kind },
    fields: {
      about: 'Kind! What the features of this entry are about.',
      nats: 'Float! Their match weight in nats (natural logarithm): above 0 it speaks for one owner, below 0 against.',
    },
  });
}

interface Shown {
  readonly Evidence: ReturnType<typeof addEvidence>;
  readonly Sign: ReturnType<typeof addFeature>;
}
