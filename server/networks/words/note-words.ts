import { day } from '../../day.ts';
import type { SentencePart } from '../../explore/index.ts';
import { isNetworkId } from '../../model/index.ts';
import type { HeldCut, HeldPaged, HeldSplit } from '../found.ts';
import { capital, count, listed, type NameOf, nameOf, told } from './wording.ts';

export function cutSentence(
  { sizes, identifiers, loose, fell, now }: HeldCut,
  name: NameOf = nameOf,
): SentencePart[] {
  const where = loose ? nowIn : firstNowIn;
  const [a, b] = sizes.map((size, at) => `${count(size, 'ad', 'ads')}${where(now?.[at], size)}`);
  const names = listed(identifiers.slice(0, 3).map(name));
  if (loose && fell)
    return told`${a ?? ''} and ${b ?? ''} were joined and parted again: what held them together rested on ads that were taken off.${names && ` Both still hold: ${names}.`}`;
  if (loose)
    return told`${a ?? ''} and ${b ?? ''} were joined and parted again: they hung together too loosely. Most of what ties them: ${names}.`;
  return told`${a ?? ''} and ${b ?? ''} were joined by ${names} and parted again: it turned out to be shared by strangers.`;
}

/** " (the largest part now in network 1/3)"; where that is a single ad, all of the side stands alone. */
function nowIn(now: string | undefined, size: number): string {
  if (now === undefined) return '';
  if (isNetworkId(now)) return ` (the largest part now in ${nameOf(now)})`;
  return size > 1 ? ' (all now alone)' : ' (now alone)';
}

/** The same of a side of which the run kept its first ad alone: it may be in several networks by now. */
function firstNowIn(now: string | undefined, size: number): string {
  if (now === undefined) return '';
  const which = size > 1 ? 'the first of them now ' : 'now ';
  return ` (${which}${isNetworkId(now) ? `in ${nameOf(now)}` : 'alone'})`;
}

/** Of a website on which strangers can have pages side by side. */
export function pagedSentence(
  { identifier, board, ads, sets, named, more }: HeldPaged,
  name: NameOf = nameOf,
): SentencePart[] {
  const why = board
    ? told`${capital(name(identifier))} is a platform: ads are posted on it.`
    : told`In the ${count(ads, 'ad', 'ads')} with ${name(identifier)} ${count(sets, 'page or set of pages', 'pages or sets of pages')} of it are named that no contact shows to be one owner’s.`;
  const quoted = named.map((page) => `“${page}”`);
  const here =
    named.length > 0
      ? told` Ads of this network name ${listed([...quoted, ...(more > 0 ? [`${more.toLocaleString('en')} more`] : [])])}.`
      : told([' Ads of this network name no page of it.']);
  return [
    ...why,
    ...here,
    ...told([
      ' Strangers can have pages on one host side by side: the same page ties ads, the host alone does not.',
    ]),
  ];
}

export const splitSentence = (split: HeldSplit, name: NameOf = nameOf): SentencePart[] => [
  ...silence(split, name),
  ...told([' It is read as passed to another owner.']),
];

/** Of a number that an analyst called one owner's. */
export const liftedSentence = (
  split: HeldSplit,
  author: string | undefined,
  name: NameOf = nameOf,
): SentencePart[] => [
  ...silence(split, name),
  ...told` It would be read as passed to another owner, and is not: ${author ?? 'an analyst'} judged that it is not generic.`,
];

function silence(
  { identifier, lastBefore, firstAfter, adsBefore, adsAfter, shared }: HeldSplit,
  name: NameOf,
): SentencePart[] {
  const rest = shared === 'nothing' ? 'nothing' : 'only a place';
  return told`${capital(name(identifier))} was silent from ${day(lastBefore)} to ${day(firstAfter)}; the ${count(adsBefore, 'ad', 'ads')} before and ${count(adsAfter, 'ad', 'ads')} after share ${rest} else.`;
}
