import { isRedacted, nameOfWord, type Snapshot } from '../../snapshot/index.ts';
import { howResolved, type LogLines } from '../how-resolved.ts';
import { bare, type CaseFacts, numberOf, type Statement } from './facts.ts';
import { expectedOf, nameIn, type OperationSection } from './operations-part.ts';
import { capital, plain, strong } from './words/phrase.ts';

type Resolution = NonNullable<Snapshot['resolution']>;
type Network = Resolution['networks'][number];
export type CaseMerge = Resolution['merges'][number];

/** Networks with a section of their own, the largest first. */
const NETWORKS_LISTED = 20;
/** Merges of a network that are told, the least probable first: on these it hangs. */
const MERGES_LISTED = 6;
const ITEMS_LISTED = 3;

/** How each network in scope was put together: the least probable merges first, with what both sides share. */
export function networkSections(facts: CaseFacts, log: LogLines): OperationSection[] {
  const { resolution } = facts.snapshot;
  if (!resolution) return [];
  const several = resolution.networks.filter(({ ads }) => ads.length > 1);
  const listedFirst = [...several].sort((a, b) => b.ads.length - a.ads.length);
  const told = listedFirst.slice(0, NETWORKS_LISTED);
  const merges = sidesOf(resolution.merges);
  return told.map((network, i) => ({
    key: network.id.replace(':', '-'),
    title: facts.words.merges.title(numberOf(network.id)),
    statements: [
      ...ofNetwork(facts, network, merges, i === 0),
      ...(i === told.length - 1
        ? [
            ...closing(facts, resolution, several.length - told.length),
            ...howMade(facts, resolution, log),
          ]
        : []),
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

function ofNetwork(
  facts: CaseFacts,
  network: Network,
  all: readonly Sided[],
  first: boolean,
): Statement[] {
  const { merges, share } = facts.words;
  const own = all.filter(({ merge }) => merge.network === network.id);
  const weakest = [...own].sort((x, y) => x.merge.probability - y.merge.probability);
  const printed = weakest.slice(0, MERGES_LISTED);
  const more = own.length - printed.length;
  const from = share(weakest[printed.length]?.merge.probability ?? 1);
  return [
    howSure(facts, network, own, first),
    ...printed.map((one) => mergeStatement(facts, one)),
    ...(more > 0 ? [bare(merges.further(more, numberOf(network.id), from))] : []),
  ];
}

/** From so much on. */
const bands = [
  { from: 0.95, band: 'high' },
  { from: 0.8, band: 'middle' },
  { from: 0, band: 'low' },
] as const;

function howSure(
  { words, snapshot }: CaseFacts,
  { id, size, ads, score }: Network,
  own: readonly Sided[],
  first: boolean,
): Statement {
  const counts = bands.flatMap(({ from, band }, i) => {
    const most = bands[i - 1]?.from ?? Number.POSITIVE_INFINITY;
    const n = own.filter(({ merge }) => merge.probability >= from && merge.probability < most);
    return n.length > 0 ? [{ n: n.length, band }] : [];
  });
  const said = words.merges.howSure(
    numberOf(id),
    { size, inScope: ads.length, merges: own.length },
    words.share(score),
    counts,
    // What a probability weighs is said once.
    `${expectedOf(snapshot, words, id)}${first ? ` ${words.claims.weighed}` : ''}`,
  );
  return { parts: said, exhibits: [] };
}

function mergeStatement(facts: CaseFacts, { merge, sides }: Sided): Statement {
  const { merges, share } = facts.words;
  const name = nameIn(facts);
  const side = (ad: string, { size }: ReadonlySet<string>) => merges.side(name(ad), size - 1);
  const between = merges.between(capital(side(merge.a, sides[0])), side(merge.b, sides[1]));
  const said = merges.said(asHeld(merge), name);
  const rest = [itemsOf(facts, merge), wrongIf(facts, merge)].filter((part) => part !== '');
  const identifiers = merge.evidence.map(({ identifier }) => identifier);
  return {
    parts: [strong(share(merge.probability)), plain(` ${between}: ${said}. ${rest.join(' ')}`)],
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
function itemsOf(facts: CaseFacts, merge: CaseMerge): string {
  const { merges, share } = facts.words;
  const name = nameIn(facts);
  const { evidence, evidenceOutside } = merge;
  const told = evidence
    .filter(({ weight }) => weight !== 'slight')
    .slice(0, ITEMS_LISTED)
    .map(({ identifier, ads: [a = 0, b = 0], groups, probability }) =>
      merges.item(
        capital(name(identifier)),
        ...([a, b, Math.max(0, groups - 2), share(probability)] as const),
      ),
    );
  // Of 0 it says nothing; the data file has each.
  const features = asHeld(merge).features.filter(({ nats }) => nats !== 0);
  return [
    ...told,
    ...(evidenceOutside > 0 ? [merges.itemsOutside(evidenceOutside)] : []),
    ...(features.length > 0 ? [merges.weights(features)] : []),
  ].join(' ');
}

function wrongIf({ words: { merges } }: CaseFacts, { rule, judgements }: CaseMerge): string {
  const said = judgements.length > 0 ? ` ${merges.judgements(judgements.join(', '))}` : '';
  return `${merges.ifWrong[rule]}${said}`;
}

/** What is not told here, and what the engine makes of the input in the package alone. */
function closing(
  { words, snapshot }: CaseFacts,
  { networks, merges, differences }: Resolution,
  untold: number,
): Statement[] {
  const more = untold > 0 ? [bare(words.merges.furtherNetworks(untold))] : [];
  // A redacted version has no input.
  if (!differences || isRedacted(snapshot)) return more;
  const [apart, other] = [differences.networks.length, differences.merges.length];
  const said = words.merges.again(
    apart + other === 0,
    { same: networks.length - apart, of: networks.length },
    { same: merges.length - other, of: merges.length },
  );
  return [...more, bare(said)];
}

/** Why the engine can make merges otherwise. */
function howMade({ words }: CaseFacts, { run }: Resolution, log: LogLines): Statement[] {
  const { updateOf, parts } = howResolved(log, run);
  return [
    ...(updateOf === undefined ? [] : [bare(words.merges.byUpdate(run, updateOf))]),
    ...(parts === undefined ? [] : [bare(words.merges.inParts(run, parts))]),
  ];
}
