import {
  featureWords,
  type HeldMerge,
  type HeldNearMatch,
  mergeSentence,
  type NameOf,
  nearMatchSentence,
  textOf,
} from '../../../../../link/networks/index.ts';
import { type Part, phrase, strong } from '../phrase.ts';
import { count, digits, expectedNumber, listed } from './common.ts';

const lower = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** By which merges a network came about, and what came near to one and stayed out. */
export const merges = {
  title: (network: string): string => `How network ${network} was put together`,
  /** @param bands how many merges have a probability of what */
  howSure: (
    network: string,
    { size, inScope, merges: n }: { size: number; inScope: number; merges: number },
    score: string,
    bands: readonly { readonly n: number; readonly band: 'high' | 'middle' | 'low' }[],
    expected: string,
  ): Part[] => {
    const named = { high: '0.95 or more', middle: '0.80 to 0.95', low: 'less than 0.80' };
    const counts = bands.map(
      ({ n: of, band }) => `${digits(of)} ${of === 1 ? 'has' : 'have'} ${named[band]}`,
    );
    const outside =
      size > inScope
        ? ` ${digits(inScope)} of its advertisements are in scope, and merges of these alone are told.`
        : '';
    return phrase`${strong(`Network ${network}`)} has ${count(size, 'advertisement', 'advertisements')}. A run of resolution put them together step by step; a step is a merge of two groups of advertisements, and its match probability says how probable the run takes it to be that both have one owner. The network is no surer than its least probable merge: ${score}.${outside} Of its ${count(n, 'merge', 'merges')}, ${listed(counts)}.${expected} The least probable are:`;
  },
  /** @param wrong the sum of what each lacks to 1 */
  expected: (n: number, wrong: number): string =>
    `Of ${count(n, 'merge of it', 'merges of it')} ${expectedNumber(wrong)} expected to be wrong: that is the sum of what each probability lacks to 1.`,
  further: (n: number, network: string, from: string): string =>
    `${count(n, 'further merge', 'further merges')} of network ${network} with a match probability of ${from} and more: data/graph/merges.csv has all of them.`,
  side: (ad: string, others: number): string =>
    others > 0 ? `${ad} with ${count(others, 'other', 'others')}` : ad,
  between: (a: string, b: string): string => `${a}, and ${b}`,
  said: (merge: Pick<HeldMerge, 'rule' | 'evidence' | 'features'>, name: NameOf): string =>
    textOf(mergeSentence(merge, name)),
  item: (name: string, a: number, b: number, others: number, probability: string): string => {
    const who = others === 0 ? 'no other group' : count(others, 'other group', 'other groups');
    return `${name} stands in ${digits(a)} of the one side and ${digits(b)} of the other; ${who} of advertisements held it then; by it alone, one owner has a probability of ${probability}.`;
  },
  itemsOutside: (n: number): string =>
    `Both share ${count(n, 'item', 'items')} that are not in scope, too.`,
  weights: (weights: NonNullable<HeldMerge['features']>): string =>
    `Match weights, above 0 for it and below 0 against it: ${weights.map(({ about, nats }) => `${featureWords[about]} ${nats}`).join(', ')}.`,
  ifWrong: {
    'one-strong': 'It is wrong if more than one owner uses what is shared.',
    'strong-together':
      'It is wrong if more than one owner uses these together, as the clients of one agency do.',
    'two-weak': 'It is wrong if one side copied from the other, or both from a third.',
    'weak-here':
      'It is wrong if one side copied from the other: that both were in one place at one time may be chance.',
    'weak-features':
      'No single thing carries it. It is wrong if what both have in common is common among strangers.',
    judged: 'It rests on what an analyst said.',
  },
  judgements: (ids: string): string => `Judgements: ${ids}.`,
  furtherNetworks: (n: number): string =>
    `${count(n, 'further network', 'further networks')} in scope: data/graph/merges.csv has their merges.`,
  /** How much of the run the engine gives again of the package's input alone. */
  again: (
    same: boolean,
    networks: { readonly same: number; readonly of: number },
    all: { readonly same: number; readonly of: number },
  ): string => {
    const gives = same
      ? 'the same networks, and the same merges with the same probabilities'
      : `${digits(networks.same)} of ${count(networks.of, 'network', 'networks')} with the same advertisements, and ${digits(all.same)} of ${count(all.of, 'merge', 'merges')} with the same probability`;
    return `The run saw all advertisements in the graph. What it saw of those in scope, and counts of the others, are in data/resolution/input.jsonl. Run on that alone, the engine gives ${gives}. VERIFY.md says how to repeat it.`;
  },
  byUpdate: (run: number, earlier: number): string =>
    `Run ${run} was an update of run ${earlier}: it resolved what had changed, with what it learnt from that alone, and kept all other merges as they were. Where the engine gives something else of the input, this can be why. To have these merges compared, somebody has to run the whole resolution and make the bundle again.`,
  inParts: (run: number, parts: number): string =>
    `Run ${run} had too many advertisements to resolve at once. It resolved them in ${count(parts, 'part', 'parts')}, and learnt from the largest how common things are. Where the engine gives something else of the input, this can be why.`,
  noNearMatch: 'By the active run nothing came near to a network in scope and stayed out.',
  furtherNear: (n: number): string =>
    `${count(n, 'further near match', 'further near matches')}, less probable: data/graph/near-matches.csv has all.`,
  unknownAd: 'an advertisement that is not in scope',
  near: (network: string, held: HeldNearMatch, name: NameOf): Part[] =>
    phrase`${strong(`Network ${network}`)} ${lower(textOf(nearMatchSentence(held, name)))}`,
  probability: (probability: string): string => `Match probability: ${probability}.`,
};
