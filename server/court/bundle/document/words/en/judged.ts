import { type Part, phrase, strong } from '../phrase.ts';
import { ads, count, digits, listed } from './common.ts';
import { names } from './names.ts';

const by = (author: string, day: string, reason: string): string =>
  `by ${author} on ${day}: “${reason}”`;

const kinds = {
  together: 'that two things belong together',
  apart: 'that two things do not belong together',
  shared: 'that something is shared',
  exclusive: 'that something is exclusive',
  confirmed: 'that a network is one',
  rejected: 'that a network is none',
  'wrong-observation': 'that an observation is wrong',
  split: 'that a network is to be split',
};
export type JudgedKind = keyof typeof kinds;

/** What people judged, and what became of it. */
export const judged = {
  by,
  noObservation: 'No reading in scope was judged wrong.',
  observation: (raw: string, ad: string, as: string, signed: string, became: string): Part[] =>
    phrase`The observation of “${raw}” in ${ad} as ${strong(as)} was judged wrong ${signed}. ${became}`,
  withdrawn: (signed: string): string => `The judgement was withdrawn ${signed}.`,
  countsForNothing: 'The link counts for nothing here.',
  stands: 'The link stands by another reading in the same advertisement.',
  none: 'No judgement that concerns what is in scope points the other way: none says that things in it belong together or do not, that one of them is shared or is not, or that a network is none.',
  further: (
    n: number,
    kindsOf: readonly { kind: JudgedKind; withdrawn: boolean; n: number }[],
    part: string,
  ): string => {
    const described = kindsOf.map(
      (one) => `${one.n} ${kinds[one.kind]}${one.withdrawn ? ', withdrawn' : ''}`,
    );
    return `${count(n, 'further judgement concerns', 'further judgements concern')} what is in scope: ${listed(described)}. Each is told in ${part}.`;
  },
  /** A judgement and what follows it in sentences. */
  whole: (said: readonly Part[], signed: string, more: readonly string[]): Part[] =>
    phrase`${said} ${[`${signed}.`, ...more].join(' ')}`,
  together: (a: string, b: string, named: string): Part[] =>
    phrase`${strong(a)} and ${strong(b)}${named} were judged to belong together`,
  apart: (a: string, b: string, named: string): Part[] =>
    phrase`${strong(a)} and ${strong(b)}${named} were judged not to belong together`,
  shared: (a: string): Part[] => phrase`${strong(a)} was judged shared, so that it links nobody,`,
  exclusive: (a: string): Part[] => phrase`${strong(a)} was judged exclusive, so that it may link,`,
  /** @param run null where no run found it */
  confirmed: (no: string, run: number | null): Part[] =>
    phrase`${strong(names.network(no))}${asFound(run)} was confirmed as one network`,
  rejected: (no: string, run: number | null): Part[] =>
    phrase`${strong(names.network(no))}${asFound(run)} was rejected as one network`,
  /** @param counts ads of each side that is more than one */
  namedNetworks: (nos: readonly string[], counts: readonly number[]): string => {
    const all = `${listed(nos.map(names.network))} ${nos.length === 1 ? 'was' : 'were'} named, with all advertisements of then`;
    return ` (${counts.length === 0 ? all : `${all}, of which the graph holds ${listed(counts.map(digits))}`})`;
  },
  split: (
    one: { caption: string; more: number },
    other: { caption: string; more: number },
    at: { caption: string; isAd: boolean },
    network: string,
  ): Part[] => {
    const more = (n: number) => (n === 0 ? '' : ` and ${ads(n)} more`);
    return phrase`${strong(one.caption)}${more(one.more)} on the one side, ${strong(other.caption)}${more(other.more)} on the other, which ${at.isAd ? 'share something with' : 'hold'} ${strong(at.caption)} in ${names.network(network)}, were judged not to belong together`;
  },
  splitAgain: (network: string, at: string, author: string, day: string): Part[] =>
    phrase`The same split of ${names.network(network)} at ${strong(at)} as ${author}’s of ${day} was signed`,
  reviewed: {
    same: 'The network has the same advertisements still.',
    changed: 'The network has other advertisements now than were reviewed.',
    gone: 'The network is no more by the active run.',
  },
  run: (run: number): string => `Run ${run}, which is active,`,
  it: 'It',
  noRun: 'No run of resolution is active to follow it.',
  notSeen: (run: string): string => `${run} was made before it and does not follow it.`,
  refused: (run: string, against: string): string =>
    `${run} did not follow it: it cannot hold beside ${against}.`,
  held: (run: string): string => `${run} was made while it stood, and still follows it.`,
  partly: (who: string, against: string): string =>
    `${who} followed it but for a part, which cannot hold beside ${against}.`,
  /** What one person answered of a network, and nobody else of the same advertisements. */
  nobodyElse: {
    confirmed: 'One person confirmed it, a second has not: it takes two who agree.',
    rejected: 'One person rejected it, a second has not: it takes two who agree.',
    split: 'One person split it, a second has not: it takes two who agree.',
  },
  nobody: 'nobody confirmed it',
  one: 'one person confirmed it, a second has not',
  same: (authors: readonly string[]): string => `${listed(authors)} signed the same.`,
  undecided: (others: readonly string[]): string => `It is not decided: ${listed(others)}.`,
  /** @param at where it was split; null: it was confirmed or rejected */
  answered: (author: string, kind: JudgedKind, at: string | null): string =>
    `${author} ${at === null ? `${kind} it` : `split it at ${at}`}`,
  notAmong: 'It is not among the links in scope.',
  flagged: (n: number, isHub: boolean): string =>
    isHub
      ? `It stands in ${ads(n)} in scope and is flagged as a hub: it counts for nothing here.`
      : `It stands in ${ads(n)} in scope and is not flagged as a hub.`,
  standing: (against: readonly string[]): string =>
    against.length > 0 ? listed(against) : 'an advertisement that holds both',
  other: (author: string, kind: JudgedKind, day: string): string =>
    `${author}’s “${kind}” of ${day}`,
  unknown: (id: string): string => `judgement ${id}`,
  noAds: 'The graph holds no advertisement of one of them, so it decides nothing.',
  oneNetwork: (run: string, no: string): string =>
    `${run} has them in one network, ${names.network(no)}.`,
  someIn: (run: string, nos: readonly string[]): string =>
    `${run} has some advertisements of both in ${listed(nos.map(names.network))}.`,
  noneIn: (run: string): string =>
    `${run} has no advertisement of the one in a network with one of the other.`,
  rests: (merges: number): string =>
    `${count(merges, 'merge', 'merges')} of the networks that advertisements in scope are in ${merges === 1 ? 'rests' : 'rest'} on it and on no observation.`,
};

const asFound = (run: number | null): string => (run === null ? '' : `, as run ${run} found it,`);
