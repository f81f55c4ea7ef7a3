import { nameOfWord, type Snapshot } from '../../cases/index.ts';
import { count } from '../../count.ts';
import { mergeSentence, textOf } from '../../networks/index.ts';
import {
  bare,
  type CaseFacts,
  listed,
  networkName,
  plain,
  type Statement,
  strong,
} from './facts.ts';
import { nameIn, type OperationSection, probabilityOf } from './operations.ts';

type Resolution = NonNullable<Snapshot['resolution']>;
type Network = Resolution['networks'][number];
export type CaseMerge = Resolution['merges'][number];

/** Networks with a section of their own, the largest first. */
const NETWORKS_LISTED = 20;
/** Merges of a network that are told, the least probable first: on these it hangs. */
const MERGES_LISTED = 6;
const ITEMS_LISTED = 3;

/** How each network in scope was put together: the least probable merges first, with what both sides share. */
export function networkSections(facts: CaseFacts): OperationSection[] {
  const { resolution } = facts.snapshot;
  if (!resolution) return [];
  const several = resolution.networks.filter(({ ads }) => ads.length > 1);
  const listedFirst = [...several].sort((a, b) => b.ads.length - a.ads.length);
  const told = listedFirst.slice(0, NETWORKS_LISTED);
  const merges = sidesOf(resolution.merges);
  return told.map((network, i) => ({
    key: network.id.replace(':', '-'),
    title: `How ${networkName(network.id)} was put together`,
    statements: [
      ...ofNetwork(facts, network, merges),
      ...(i === told.length - 1 ? closing(resolution, several.length - told.length) : []),
    ],
  }));
}

/** A merge, and the ads that each side had by then. */
interface Sided {
  readonly merge: CaseMerge;
  readonly sides: readonly [ReadonlySet<string>, ReadonlySet<string>];
}

/** Follows merges in the order in which they were made. */
function sidesOf(merges: readonly CaseMerge[]): Sided[] {
  const groups = new Map<string, Set<string>>();
  const groupOf = (ad: string) => groups.get(ad) ?? new Set([ad]);
  return merges.map((merge) => {
    const sides = [groupOf(merge.a), groupOf(merge.b)] as const;
    const both = new Set([...sides[0], ...sides[1]]);
    for (const ad of both) groups.set(ad, both);
    return { merge, sides };
  });
}

function ofNetwork(facts: CaseFacts, network: Network, all: readonly Sided[]): Statement[] {
  const own = all.filter(({ merge }) => merge.network === network.id);
  const weakest = [...own].sort((x, y) => x.merge.probability - y.merge.probability);
  const printed = weakest.slice(0, MERGES_LISTED);
  const more = own.length - printed.length;
  return [
    howSure(network, own),
    ...printed.map((one) => mergeStatement(facts, one)),
    ...(more > 0
      ? [
          bare(
            `${count(more, 'further merge', 'further merges')} of ${networkName(network.id)} with a match probability of ${probabilityOf(weakest[printed.length]?.merge.probability ?? 1)} and more: data/graph/merges.csv has all of them.`,
          ),
        ]
      : []),
  ];
}

/** From so much on, and how the document calls it. */
const bands = [
  { from: 0.95, words: '0.95 or more' },
  { from: 0.8, words: '0.80 to 0.95' },
  { from: 0, words: 'less than 0.80' },
] as const;

function howSure({ id, size, ads, score }: Network, own: readonly Sided[]): Statement {
  const counts = bands.map(({ from, words }, i) => {
    const most = bands[i - 1]?.from ?? Number.POSITIVE_INFINITY;
    const n = own.filter(({ merge }) => merge.probability >= from && merge.probability < most);
    return n.length > 0
      ? [`${n.length.toLocaleString('en')} ${n.length === 1 ? 'has' : 'have'} ${words}`]
      : [];
  });
  const outside =
    size > ads.length
      ? ` ${ads.length.toLocaleString('en')} of its advertisements are in scope, and merges of these alone are told.`
      : '';
  return {
    parts: [
      strong(capital(networkName(id))),
      plain(
        ` has ${count(size, 'advertisement', 'advertisements')}. A run of resolution put them together step by step; a step is a merge of two groups of advertisements, and its match probability says how probable the run takes it to be that both have one owner. The network is no surer than its least probable merge: ${probabilityOf(score)}.${outside} Of its ${count(own.length, 'merge', 'merges')}, ${listed(counts.flat())}. The least probable are:`,
      ),
    ],
    exhibits: [],
  };
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

function mergeStatement(facts: CaseFacts, { merge, sides }: Sided): Statement {
  const name = nameIn(facts);
  const side = (ad: string, { size }: ReadonlySet<string>) =>
    size > 1 ? `${name(ad)} with ${count(size - 1, 'other', 'others')}` : name(ad);
  const said = textOf(mergeSentence(asHeld(merge), name));
  const identifiers = merge.evidence.map(({ identifier }) => identifier);
  return {
    parts: [
      strong(probabilityOf(merge.probability)),
      plain(
        ` ${capital(side(merge.a, sides[0]))}, and ${side(merge.b, sides[1])}: ${said}.${itemsOf(facts, merge)} ${wrongIf(merge)}`,
      ),
    ],
    exhibits: facts.exhibitsOf(new Set([...sides[0], ...sides[1]]), identifiers),
  };
}

/** As the run keeps it, in the program's words. */
export const asHeld = ({
  rule,
  evidence,
  features,
}: Pick<CaseMerge, 'rule' | 'evidence' | 'features'>) => ({
  rule: nameOfWord('mergeRules', rule),
  evidence: evidenceOf(evidence),
  features: featuresOf(features),
});

export const evidenceOf = (all: CaseMerge['evidence']) =>
  all.map(({ differ, weight, ads: [a = 0, b = 0], ...one }) => ({
    ...{ ...one, ads: [a, b] as const, weight: nameOfWord('matchWeights', weight) },
    ...(differ ? { differ: true as const } : {}),
  }));

export const featuresOf = (all: CaseMerge['features']) =>
  all.map(({ about, nats }) => ({ about: nameOfWord('featureKinds', about), nats }));

/** What of each thing shared stands on either side, and how many others held it. */
function itemsOf(facts: CaseFacts, { evidence, evidenceOutside, features }: CaseMerge): string {
  const name = nameIn(facts);
  const counted = evidence.filter(({ weight }) => weight !== 'slight');
  const told = counted.slice(0, ITEMS_LISTED).map(({ identifier, ads: [a = 0, b = 0], ...one }) => {
    const others = Math.max(0, one.groups - 2);
    const who = others === 0 ? 'no other group' : count(others, 'other group', 'other groups');
    return ` ${capital(name(identifier))} stands in ${a.toLocaleString('en')} of the one side and ${b.toLocaleString('en')} of the other; ${who} of advertisements held it then; by it alone, one owner has a probability of ${probabilityOf(one.probability)}.`;
  });
  const weights = features.map(({ about, nats }) => `${about} ${nats}`);
  return [
    ...told,
    ...(evidenceOutside > 0
      ? [` Both share ${count(evidenceOutside, 'item', 'items')} that are not in scope, too.`]
      : []),
    ...(weights.length > 0 ? [` Match weights in nats: ${weights.join(', ')}.`] : []),
  ].join('');
}

const ifWrong: Readonly<Record<CaseMerge['rule'], string>> = {
  'one-strong': 'It is wrong if more than one owner uses what is shared.',
  'strong-together':
    'It is wrong if more than one owner uses these together, as the clients of one agency do.',
  'two-weak': 'It is wrong if one side copied from the other, or both from a third.',
  'weak-here':
    'It is wrong if one side copied from the other: that both were in one place at one time may be chance.',
  'weak-features':
    'No single thing carries it. It is wrong if what both have in common is common among strangers.',
  judged: 'It rests on what an analyst said.',
};

function wrongIf({ rule, judgements }: CaseMerge): string {
  const said = judgements.length > 0 ? ` Judgements: ${judgements.join(', ')}.` : '';
  return `${ifWrong[rule]}${said}`;
}

/** What is not told here, and what the engine makes of the input in the package alone. */
function closing({ networks, merges, differences }: Resolution, untold: number): Statement[] {
  const more =
    untold > 0
      ? [
          bare(
            `${count(untold, 'further network', 'further networks')} in scope: data/graph/merges.csv has their merges.`,
          ),
        ]
      : [];
  if (!differences) return more;
  const [apart, other] = [differences.networks.length, differences.merges.length];
  const same =
    apart + other === 0
      ? 'the same networks, and the same merges with the same probabilities'
      : `${(networks.length - apart).toLocaleString('en')} of ${count(networks.length, 'network', 'networks')} with the same advertisements, and ${(merges.length - other).toLocaleString('en')} of ${count(merges.length, 'merge', 'merges')} with the same probability`;
  return [
    ...more,
    bare(
      `The run saw all advertisements in the graph. What it saw of those in scope, and counts of the others, are in data/resolution/input.jsonl. Run on that alone, the engine gives ${same}. VERIFY.md says how to repeat it.`,
    ),
  ];
}
