import {
  concernSentences,
  cutPointSentence,
  doubtSentence,
  linkSentence,
} from '../../../../../link/networks/index.ts';
import { capital, type Part, phrase, strong } from '../phrase.ts';
import { ads, alone, count, digits, expectedNumber, listed, members, networks } from './common.ts';
import { names } from './names.ts';

/** "levels 2 to 4 of 5, of which 1 is the strictest" */
function levelsOf(from: number, to: number, levels?: number, usual?: number): string {
  const at =
    from === to ? `level ${from}` : `levels ${from} ${to === from + 1 ? 'and' : 'to'} ${to}`;
  return `It stands at ${at} of ${levels}; 1 is the strictest, ${usual} the usual one.`;
}

/** Operations: of what, because of what, and how sure. */
export const operations = {
  title: (no: string): string => `Operation ${no}`,
  /** "3 of its 5 networks and 2 of its 4 single advertisements" */
  inScope: (
    some: { networks: number; alone: number },
    whole: { networks: number; alone: number },
  ): string =>
    listed([
      ...(whole.networks === 0
        ? []
        : [`${digits(some.networks)} of its ${networks(whole.networks)}`]),
      ...(whole.alone === 0 ? [] : [`${digits(some.alone)} of its ${alone(whole.alone)}`]),
    ]),
  what: (it: {
    no: string;
    networks: readonly string[];
    others: { networks: number; alone: number } | null;
    ads: number;
    /** null: all of them */
    inScope: string | null;
    why: string;
    named: boolean;
    run: string;
    part: string;
  }): Part[] => {
    const word = it.networks.length === 1 ? 'Network' : 'Networks';
    const who = [
      ...(it.networks.length > 0 ? [`${word} ${listed(it.networks)}`] : []),
      ...(it.others ? [members(it.others.networks, it.others.alone)] : []),
    ];
    const whole = it.inScope === null ? ', all of them in scope' : ` (${it.inScope} in scope)`;
    const named = it.named
      ? 'The selection names it.'
      : 'The selection does not name it; two or more of its networks are in scope.';
    return phrase`${strong(who.join(', with '))}${who.length > 1 ? ',' : ''} are presented as one operation, ${strong(names.operation(it.no))}, because ${it.why}. Together they have ${ads(it.ads)}${whole}. ${named} An operation is networks that seem to be under one control: worked out by run ${it.run} of resolution, not read. What speaks against it is told in ${it.part}.`;
  },
  /** @param more items that are not named */
  why: (items: readonly string[], more: number): string =>
    items.length + more === 0
      ? 'an analyst said that they are together'
      : `they share ${listed([...items, ...(more > 0 ? [count(more, 'further item', 'further items')] : [])])}`,
  certain: (from: number, to: number, levels?: number, usual?: number): string =>
    `Each association that holds it together is an analyst’s word, or certain by the run. ${levelsOf(from, to, levels, usual)}`,
  sure: (
    probability: string,
    a: string,
    b: string,
    level: { from: number; to: number; levels?: number | undefined; usual?: number | undefined },
  ): Part[] =>
    phrase`${strong(probability)} is the match probability of the least probable association that holds it together, that of ${a} with ${b}: how probable the run takes it to be that both are under one control. ${levelsOf(level.from, level.to, level.levels, level.usual)}`,
  leastSureNetwork: (no: string, probability: string): Part[] =>
    phrase` Of its networks in scope, ${names.network(no)} is put together least surely: its least probable merge has a match probability of ${strong(probability)}.`,
  expected: (n: number, wrong: number): string =>
    `Of ${count(n, 'association that holds', 'associations that hold')} it together ${expectedNumber(wrong)} expected to be wrong: that is the sum of what each probability lacks to 1.`,
  /** What the probability of an association weighs. */
  weighed:
    'The probability of an association weighs two propositions: that both sides are under one control; or that they are not, and share these things by chance or by trade. It was calibrated on generated data.',
  link: linkSentence,
  flagged: (item: string): string => `${item} (flagged as shared by many)`,
  isFlagged: ' It is flagged as shared by many.',
  furtherLinks: (more: number, outside: number): string => {
    const further = [
      ...(more > 0
        ? [`${count(more, 'further item', 'further items')} in data/snapshot.json`]
        : []),
      ...(outside > 0 ? [`${count(outside, 'item', 'items')} that are not in scope`] : []),
    ];
    return `It is linked by ${listed(further)}, too.`;
  },
  associations: (n: number, left: number, outside: number): string => {
    const elsewhere = [
      ...(left > 0 ? [`${digits(left)} more in data/graph/associations.csv`] : []),
      ...(outside > 0 ? [`${digits(outside)} among what is not in scope`] : []),
    ];
    const rest = elsewhere.length === 0 ? '' : ` (${listed(elsewhere)})`;
    return `${count(n, 'association holds', 'associations hold')} it together${rest}: the surest that do, each with its match probability, the least probable last.`;
  },
  /** "Network 3/1 and network 3/4 share phone +7… and email …." */
  association: (
    a: string,
    b: string,
    shared: {
      items: readonly string[];
      /** Hubs, which come last: what is not named are hubs, too. */
      hubs: readonly string[];
      more: number;
      outside: number;
    },
    isJudged: boolean,
  ): string => {
    const more = shared.more > 0 ? [`${digits(shared.more)} more`] : [];
    const hubs = shared.hubs.length > 0 ? listed([...shared.hubs, ...more]) : '';
    const what = [
      ...shared.items,
      ...(hubs === '' ? more : []),
      ...(shared.outside > 0 ? [`${count(shared.outside, 'item', 'items')} not in scope`] : []),
    ];
    const both = `${a} and ${b}`;
    const flagged = 'what is flagged as shared by many';
    const own = what.length > 0 ? `${both} share ${listed(what)}` : '';
    const share =
      hubs === ''
        ? own || `${both} share nothing known`
        : own === ''
          ? `${both} share only ${flagged}: ${hubs}`
          : `${own}; also ${flagged}: ${hubs}`;
    return `${capital(share)}.${isJudged ? ' An analyst said that they are together.' : ''}`;
  },
  /** Where a hub, which counts for nothing else, links operations in scope. */
  butIn: (nos: readonly string[]): string =>
    nos.length === 0 ? '' : ` but in ${listed(nos.map(names.operation))}`,
};

/** What speaks against operations. */
export const operationsAgainst = {
  none: (usual: number, levels: number): string =>
    `By the active run no two networks in scope are in one operation at its usual level, ${usual} of ${levels}.`,
  calibrated:
    'Match probabilities of associations were calibrated by the makers of this program on generated data, not on cases. How sure an operation has to be, its level, is the choice of who reads it. That networks are under one control says nothing of who is.',
  about: (no: string, words: string): Part[] =>
    phrase`${strong(`${capital(names.operation(no))}:`)} ${capital(words)}`,
  doubt: doubtSentence,
  cutPoint: cutPointSentence,
  concern: (
    concern: keyof typeof concernSentences,
    n: number,
    all: number,
    outside: boolean,
  ): string =>
    `${digits(n)} of the ${count(all, 'association that holds', 'associations that hold')} it together${outside ? ' and are told here' : ''}: ${concernSentences[concern]}`,
  noCutPoint: 'nothing is such that it would fall apart without that alone.',
  moreCutPoints: (n: number): string =>
    `it has ${count(n, 'further cut point', 'further cut points')}.`,
  outside: (described: readonly { message: string; probability: string }[]): string =>
    `what stays just outside: ${described.map(({ message, probability }) => `${message} Match probability ${probability}.`).join(' ')}`,
  surest: 'it stands at the strictest level of the run.',
  surer: (level: number, isUsual: boolean, left: string): string =>
    `at level ${level}${isUsual ? ', the usual one' : ''}, which is stricter, ${left}.`,
  /** @param sizes ads of the largest of its parts */
  left: (parts: number, sizes: readonly number[], single: number): string => {
    if (parts === 0) return 'nothing of it would be put together';
    const of = parts > sizes.length ? 'the largest of' : 'of';
    const rest = count(
      single,
      'network or single advertisement',
      'networks and single advertisements',
    );
    return [
      `it would be ${count(parts, 'operation', 'operations')}, ${of} ${listed(sizes.map(digits))} advertisements`,
      ...(single > 0 ? [`and ${rest} in none`] : []),
    ].join(', ');
  },
  wholeInScope: (no: string): string =>
    `${capital(names.operation(no))}: all its advertisements are in scope.`,
  partInScope: (no: string, part: string, inScope: number, all: number): string =>
    `${capital(names.operation(no))}: ${part} have advertisements in scope, ${digits(inScope)} of ${digits(all)}; the rest is not in this document.`,
};
