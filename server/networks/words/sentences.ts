import { day } from '../../day.ts';
import type { SentencePart } from '../../explore/index.ts';
import type { NetworkSubject } from '../../judgements/index.ts';
import { isNetworkId, kinds, parseEntityId } from '../../model/index.ts';
import {
  type JoinRule,
  type Missing,
  mostOfSide,
  type RejectedWhy,
  type SignKind,
  type SignWorth,
  type Want,
} from '../../resolve/index.ts';
import type {
  HeldBridge,
  HeldCut,
  HeldEvidence,
  HeldJoin,
  HeldMiss,
  HeldPaged,
  HeldSplit,
} from '../found.ts';

/** How an entity is called in a sentence, by its id. */
export type NameOf = (id: string) => string;

const longestKey = 24;
const cut = (key: string) => (key.length > longestKey ? `${key.slice(0, longestKey)}…` : key);

/** By the id alone: "phone +77000000001", "picture 7f3a09b2". */
export const nameOf: NameOf = (id) => named(id, cut);

/** As `nameOf`, and nothing of it is cut: for what has to be found again by it. */
export const wholeNameOf: NameOf = (id) => named(id, (key) => key);

function named(id: string, written: (key: string) => string): string {
  const parsed = parseEntityId(id);
  if (!parsed) return id;
  const key = /^[0-9a-f]{64}$/.test(parsed.key) ? parsed.key.slice(0, 8) : parsed.key;
  return `${kinds[parsed.kind].title.toLowerCase()} ${written(key)}`;
}

/** "a, b and c" */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

export const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** Two sets of ads next to a bridge that are judged apart. */
export type Parting = NonNullable<NetworkSubject['split']>;

/** As the first word of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A sentence whose filled places are set bold. */
export function told(texts: readonly string[], ...values: readonly string[]): SentencePart[] {
  const parts: SentencePart[] = [];
  for (const [i, text] of texts.entries()) {
    if (text !== '') parts.push({ text, strong: false });
    const value = values[i] ?? '';
    if (value !== '') parts.push({ text: value, strong: true });
  }
  return parts;
}

export const textOf = (parts: readonly SentencePart[]): string =>
  parts.map(({ text }) => text).join('');

/** By what rule, in numbers that the evidence bears out. */
const rules: Readonly<Record<JoinRule, (counted: readonly HeldEvidence[]) => string>> = {
  'one-strong': (counted) => {
    const strong = counted.filter(({ weight }) => weight === 'strong').length;
    return strong > 1 ? `${inWords(strong)} strong ties` : 'one strong tie';
  },
  'strong-together': ({ length }) => `${inWords(length)} weak contacts that are strong together`,
  'two-weak': ({ length }) => `${inWords(Math.max(2, length))} weak ties of different kinds`,
  'weak-here': (counted) => {
    if (counted.length < 2) return 'one weak tie, at the same place and time';
    const groups = new Set(counted.map(({ identifier }) => groupOf(identifier)));
    const of = groups.size > 1 ? 'that one copy would take together' : 'of one kind';
    return `${inWords(counted.length)} weak ties ${of}, at the same place and time`;
  },
  'own-pictures': ({ length }) =>
    `${inWords(length)} pictures that nobody else with a contact of their own shows`,
  'small-signs': () => 'many small signs together',
  judged: () => 'an analyst said so',
};

const inWords = (n: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five'][n] ?? n.toLocaleString('en');

/** Contacts, pictures and words: what counts as one kind when ties are put together. */
function groupOf(id: string): string {
  const kind = parseEntityId(id)?.kind ?? '';
  if (kind === 'image') return 'picture';
  return kind === 'picture' || kind === 'template' ? kind : 'contact';
}

const signs: Readonly<Record<SignKind, string>> = {
  contacts: 'which contacts they share',
  holders: 'who else shows the same contact',
  words: 'how far they share words',
  pictures: 'how far they share pictures',
  'own-contacts': 'whether they show contacts of their own',
  places: 'where they are',
  platforms: 'which platforms they are on',
  times: 'when they were active',
  sizes: 'how many ads they have',
  prevalence: 'how often such pairs are one owner’s',
  alternatives: 'how many others fit as well',
  theft: 'who had it first',
};
/** A sign of less, in nats, is not worth a word. */
const leastSign = 0.2;

/** "for it: how far they share words and where they are", "against it: how many ads they have" */
function signsOf(worths: readonly SignWorth[]): string[] {
  const pro = worths.filter(({ nats }) => nats >= leastSign);
  const contra = worths.filter(({ nats }) => nats <= -leastSign).toReversed();
  const named = (words: string, of: readonly SignWorth[]) =>
    of.length > 0 ? [`${words}: ${listed(of.map(({ about }) => signs[about]))}`] : [];
  return [...named('for it', pro), ...named('against it', contra)];
}

/** Only what counts for something by itself or with another; the rest supports. */
function tying(evidence: readonly HeldEvidence[], name: NameOf): string {
  const counted = evidence.filter(({ weight }) => weight !== 'slight');
  const ties = counted.length > 0 ? counted : evidence;
  const shown = ties.slice(0, 3).map((one) => `${name(one.identifier)}${pageWords(one)}`);
  return ties.length > shown.length
    ? `${shown.join(', ')} and ${ties.length - shown.length} more`
    : listed(shown);
}

/** " (page “anna”)" of a website that is told by page */
export function pageWords({ page, differ }: Pick<HeldEvidence, 'page' | 'differ'>): string {
  if (differ) return ' (not the same page of it)';
  if (!page) return '';
  if (page.name === null) return ' (the site itself, no page of it)';
  return page.more === 0
    ? ` (page “${page.name}”)`
    : ` (page “${page.name}” and ${page.more.toLocaleString('en')} that go with it)`;
}

/** "joined by phone +7… and picture 7f3a…: two weak ties of different kinds" */
export function joinSentence(
  { rule, evidence, signs = [] }: Pick<HeldJoin, 'rule' | 'evidence' | 'signs'>,
  name: NameOf = nameOf,
): SentencePart[] {
  const counted = evidence.filter(({ weight }) => weight !== 'slight');
  const why = [rules[rule](counted), ...signsOf(signs)].join('; ');
  if (evidence.length === 0) return told`joined: ${why}`;
  return [...told`joined by ${tying(evidence, name)}`, ...told`: `, ...told([why])];
}

/** "Without phone +7… it falls into 2 parts of 31 and 12 ads." */
export function bridgeSentence({ item, parts }: HeldBridge, name: NameOf = nameOf): SentencePart[] {
  const sizes = parts.slice(0, 4).map((size) => size.toLocaleString('en'));
  const of = parts.length > sizes.length ? ', the largest of ' : ' of ';
  return told(
    ['Without ', ' it falls into ', of, ' ads.'],
    name(item),
    count(parts.length, 'part', 'parts'),
    listed(sizes),
  );
}

/** "2 ads of network 1/3 that hold phone +7… and 14 others that hold it are to be kept apart." */
export function partingSentence(
  { network, at, sides: [few = [], others = []] }: Parting,
  name: NameOf = nameOf,
): SentencePart[] {
  const [one, many] = at.startsWith('ad:')
    ? ['shares something with', 'share something with']
    : ['holds', 'hold'];
  const rest = count(others.length, 'other', 'others');
  const isCut = Math.max(few.length, others.length) >= mostOfSide;
  return [
    ...told`${count(few.length, 'ad', 'ads')} of ${nameOf(network)}`,
    ...told([` that ${few.length === 1 ? one : many} `, ''], name(at)),
    ...told([' and ', ` that ${others.length === 1 ? one : many} it are to be kept apart.`], rest),
    ...told([
      isCut ? ` More than ${mostOfSide} are not named; these may go with either part.` : '',
    ]),
  ];
}

const whyApart: Readonly<Record<RejectedWhy, string>> = {
  'too-little': 'what they share is too little',
  'hub-only': 'all that they share is shared by strangers too',
  copied: 'what they share can be copied, and one of them had it first',
  'few-ads':
    'what they share stands in few ads of one of them, which may be copies or somebody else’s',
  doubted:
    'what they share would be enough by itself, but all signs together say too little of one owner',
  elsewhere: 'what they share is weak, and they are in different places',
  'pictures-alone':
    'pictures are all that counts between them; nobody else with a contact of their own shows these, and each side has contacts of its own, in other places',
  'judged-apart': 'an analyst judged them apart',
  pages: 'strangers can have pages on one host side by side, and the host alone ties nobody',
  rival: 'another fits better',
};

export const whysApart = Object.keys(whyApart) as RejectedWhy[];

/** "Stands apart from network 1/7, with which it shares phone +7…: what they share is too little." */
export function missSentence(
  { other, evidence, why, missing, signs = [] }: HeldMiss,
  name: NameOf = nameOf,
): SentencePart[] {
  const shares = evidence.length > 0 ? told`, with which it shares ${tying(evidence, name)}` : [];
  return [
    ...told`Stands apart from ${name(other)}`,
    ...shares,
    ...told([`: ${whyApart[why]}.`]),
    // Here it is asked first what spoke against.
    ...told([
      signsOf(signs)
        .toReversed()
        .map((one) => ` ${capital(one)}.`)
        .join(''),
    ]),
    ...(missing ? told([wanting(missing)]) : []),
  ];
}

const wanted: Readonly<Record<Want, string>> = {
  contact: 'a strong contact in common',
  picture: 'a picture that most ads of both carry',
  words: 'words that most ads of both carry',
  place: 'the same place within weeks',
};

/** " It comes to 57 % of one strong tie, which is asked; any of these would make up for it: …" */
function wanting({ share, wants }: Missing): string {
  // Not quite all is not all.
  const percent = Math.min(99, Math.round(100 * share));
  const names = wants.map((one) => wanted[one]);
  const all = `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
  const more = names.length > 1 ? all : names[0];
  return ` All in all it comes to ${percent} % of what one strong tie is worth${more ? `; ${more} would make up for the rest` : ''}.`;
}

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
    return told`${a ?? ''} and ${b ?? ''} were joined and parted again: they hung together too loosely.${tiedSentence(loose, sizes)} Most of what ties them: ${names}.`;
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

/** " 5 of the 93 and 2 of the 12 hold anything that both hold. Of the 12, 20 % are on platforms of the others, 0 % in their places." */
function tiedSentence(
  { tied, platforms, places }: NonNullable<HeldCut['loose']>,
  sizes: readonly [number, number],
): string {
  const of = (at: 0 | 1) =>
    `${tied[at].toLocaleString('en')} of the ${sizes[at].toLocaleString('en')}`;
  const percent = (share: number | null, where: string) =>
    share === null ? [] : [`${Math.round(100 * share)} % ${where}`];
  const alike = [
    ...percent(platforms, 'are on platforms of the others'),
    ...percent(places, 'are in places of the others'),
  ];
  const known =
    alike.length > 0 ? ` Of the ${sizes[1].toLocaleString('en')}, ${alike.join(', ')}.` : '';
  return ` ${of(0)} and ${of(1)} hold anything that both hold.${known}`;
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
