import { type Part, phrase, strong } from '../phrase.ts';
import { ads, count, digits, listed, share } from './common.ts';

/** What points the other way: what each check is called, finds, and does not find. */
export const contrary = {
  titles: {
    judgements: 'Judgements',
    notMerged: 'What the run did not put together',
    operations: 'Operations',
    networks: 'Networks',
    nearMatches: 'Near matches',
    hubs: 'Hubs',
    across: 'Contacts that stand in several networks',
    copied: 'What may have been copied',
    notNamed: 'Advertisements that the selection does not name',
    single: 'What stands in one advertisement only',
    textOnly: 'Contacts that stand in the text only',
    weak: 'Weak observations',
    pictures: 'What was read in pictures',
    countries: 'Country codes that were assumed',
    inferred: 'Links that were inferred',
    origin: 'Where it came from',
  },
  noHub: 'No identifier in scope is flagged as shared by unrelated advertisers.',
  /** @param held how many ads in scope hold it, null for what the selection names */
  hub: (caption: string, reason: string, counts: string, held: number | null): Part[] => {
    const unnamed =
      held === null ? '' : ` The selection does not name it; it stands in ${ads(held)} in scope.`;
    return phrase`${strong(caption)} is a hub. ${reason} It can link strangers${counts}${unnamed}`;
  },
  byPage: (caption: string, counts: string): Part[] =>
    phrase`${strong(caption)} is counted by page: advertisements name different pages of it, and strangers can have pages on one host side by side${counts}`,
  countsForNothing: (operations: string): string => `, and counts for nothing here${operations}.`,
  onPage: (page: string, n: number): string => `${page} (${ads(n)})`,
  hostCountsForNothing: (pages: readonly string[], more: number): string => {
    const on =
      pages.length === 0
        ? ''
        : ` Advertisements in scope that are in networks are on ${listed([...pages, ...(more > 0 ? [`${more} more`] : [])])}.`;
    return `. The host counts for nothing here; advertisements that name the same page, or pages that are one owner’s, may be merged by it.${on}`;
  },
  noWeak: (limit: number): string =>
    `No observation that a link rests on has a confidence below ${share(limit)}.`,
  /** @param raw the words, null of an image that looks like others */
  weak: (raw: string | null, from: string, to: string, confidence: number): Part[] => {
    const what =
      raw === null ? `That ${from} looks like ` : `The observation of “${raw}” in ${from} as `;
    return phrase`${what}${strong(to)} has a confidence of ${share(confidence)} only.`;
  },
  noPicture: 'No link rests on what was read in a picture.',
  picture: (
    what: string,
    where: { image: string; from: string; box: string },
    by: { method: string; version: string; confidence: number },
    confirmed: string | null,
    isCode: boolean,
  ): Part[] => {
    const more = confirmed ? `; ${confirmed}` : isCode ? '' : '; nothing else confirms it';
    return phrase`${strong(what)} was read in the picture ${where.image} of ${where.from}, ${where.box}, by “${by.method}” (version ${by.version}), with a confidence of ${share(by.confidence)}${more}. The picture may have been taken from somebody else.`;
  },
  noTextOnly:
    'No advertisement names one contact in its contact field and another only in its text.',
  textOnly: (caption: string, n: number): Part[] =>
    phrase`${strong(caption)} stands only in the text of ${ads(n)} whose contact field names another. It may be left over from copied words.`,
  noAssumed: 'No number rests on a country code that was not written with it.',
  assumed: (n: number): string =>
    `${count(n, 'number was', 'numbers were')} written without a country code; the country was taken from the advertisement.`,
  noInferred: 'No link is inferred: each was read in a source.',
  inferred: (n: number): string =>
    `${count(n, 'link is', 'links are')} proposed by a method and not read in a source. They are drawn dashed.`,
  noSingle: 'Nothing that the selection names stands in one advertisement only.',
  single: (caption: string): Part[] =>
    phrase`${strong(caption)} was read in one advertisement only.`,
  oneFile: 'All captures came in one file: no other file confirms them.',
  /** An analyst's reason may end without a stop. */
  sentence: (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`),
};

/** What may have been copied, and what of it the run left out. */
export const copied = {
  noReposter: 'By the active run no contact in scope seems to be one of somebody who reposts.',
  reposter: (
    caption: string,
    n: { copies: number; ads: number; sources: number; largest: number },
    isHub: boolean,
  ): Part[] => {
    const hub = isHub
      ? ' It is a hub too: it may be the board’s own address, or that of who runs it, which reposts nothing.'
      : '';
    return phrase`${strong(caption)} may be a contact of somebody who puts others’ advertisements online under it: ${digits(n.copies)} of its ${count(n.ads, 'advertisement repeats', 'advertisements repeat')} the words of earlier ones that show other contacts and not this one. These fall into ${count(n.sources, 'group', 'groups')} that have nothing telling in common; the largest was repeated ${count(n.largest, 'time', 'times')}. One owner who changes contacts, or an agency that places advertisements for independent sellers, looks alike.${hub}`;
  },
  noContent: 'By the active run nothing in scope was left out of a network as copied.',
  notInScope: (source: string): string => `${source}, which is not in scope`,
  content: (caption: string, n: number, sources: readonly string[], more: number): Part[] => {
    const named = [...sources, ...(more > 0 ? [`${digits(more)} more`] : [])];
    const from =
      named.length === 0
        ? 'from which one is not known'
        : `the earliest that it can be from: ${listed(named)}`;
    return phrase`${strong(caption)} was left out of ${ads(n)} in scope by the active run, as copied from an earlier one (${from}). It merges nothing there; the observation itself stands.`;
  },
};
