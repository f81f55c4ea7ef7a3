import { count } from '../../../core/count.ts';
import { day } from '../../../core/day.ts';
import { isNetworkId } from '../../../core/model/index.ts';
import type { SentencePart } from '../../../read/recorded/index.ts';
import type { HeldCut, HeldPaged, HeldSplit } from '../found-by-run.ts';
import { capital, listed, type NameOf, nameOf, phrase } from './message.ts';

/** "12 ads (the first of them now in network 1/3) and 1 ad (now alone) were merged by … and parted again: …" */
export function cutSentence(
  { sizes, identifiers, now }: Pick<HeldCut, 'sizes' | 'identifiers' | 'now'>,
  name: NameOf = nameOf,
): SentencePart[] {
  const [a = '', b = ''] = sizes.map((size, at) => {
    const where = now[at] ?? '';
    const which = size > 1 ? 'the first of them now ' : 'now ';
    return `${count(size, 'ad', 'ads')} (${which}${isNetworkId(where) ? `in ${nameOf(where)}` : 'alone'})`;
  });
  const names = listed(identifiers.slice(0, 3).map(name));
  return phrase`${a} and ${b} were merged by ${names} and parted again: it turned out to be shared by strangers.`;
}

/** Of a website on which strangers can have pages side by side. */
export function pagedSentence(
  { identifier, board, ads, sets, named, more }: HeldPaged,
  name: NameOf = nameOf,
): SentencePart[] {
  const why = board
    ? phrase`${capital(name(identifier))} is a platform: ads are posted on it.`
    : phrase`In the ${count(ads, 'ad', 'ads')} with ${name(identifier)} ${count(sets, 'page or set of pages', 'pages or sets of pages')} of it are named that no contact shows to be one owner’s.`;
  const quoted = named.map((page) => `“${page}”`);
  const here =
    named.length > 0
      ? phrase` Ads of this network name ${listed([...quoted, ...(more > 0 ? [`${more.toLocaleString('en')} more`] : [])])}.`
      : phrase([' Ads of this network name no page of it.']);
  return [
    ...why,
    ...here,
    ...phrase([
      ' Strangers can have pages on one host side by side: the same page links ads, the host alone does not.',
    ]),
  ];
}

export const splitSentence = (split: HeldSplit, name: NameOf = nameOf): SentencePart[] => [
  ...silence(split, name),
  ...phrase([' It is read as passed to another owner.']),
];

/** Of a number that an analyst called one owner's. */
export const liftedSentence = (
  split: HeldSplit,
  author: string | undefined,
  name: NameOf = nameOf,
): SentencePart[] => [
  ...silence(split, name),
  ...phrase` It would be read as passed to another owner, and is not: ${author ?? 'an analyst'} judged that it is exclusive.`,
];

function silence(
  { identifier, lastBefore, firstAfter, adsBefore, adsAfter, shared }: HeldSplit,
  name: NameOf,
): SentencePart[] {
  const rest = shared === 'nothing' ? 'nothing' : 'only a place';
  return phrase`${capital(name(identifier))} was silent from ${day(lastBefore)} to ${day(firstAfter)}; the ${count(adsBefore, 'ad', 'ads')} before and ${count(adsAfter, 'ad', 'ads')} after share ${rest} else.`;
}
