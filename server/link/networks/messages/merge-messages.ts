import { kinds, parseEntityId } from '../../../core/model/index.ts';
import type { SentencePart } from '../../../read/recorded/index.ts';
import type {
  FeatureKind,
  FeatureWeight,
  MergeRule,
  Missing,
  NearMatchWhy,
  Want,
} from '../../resolve/index.ts';
import type { HeldEvidence, HeldMerge, HeldNearMatch } from '../found-by-run.ts';
import { capital, listed, type NameOf, nameOf, phrase } from './message.ts';

/** By what rule, in numbers that the evidence bears out. */
const rules: Readonly<Record<MergeRule, (counted: readonly HeldEvidence[]) => string>> = {
  'one-strong': (counted) => {
    const strong = counted.filter(({ weight }) => weight === 'strong').length;
    return strong > 1 ? `${inWords(strong)} strong links` : 'one strong link';
  },
  'strong-together': ({ length }) => `${inWords(length)} weak contacts that are strong together`,
  'two-weak': ({ length }) => `${inWords(Math.max(2, length))} weak links of different kinds`,
  'weak-here': (counted) => {
    if (counted.length < 2) return 'one weak link, at the same place and time';
    const groups = new Set(counted.map(({ identifier }) => groupOf(identifier)));
    const of = groups.size > 1 ? 'that one copy would take together' : 'of one kind';
    return `${inWords(counted.length)} weak links ${of}, at the same place and time`;
  },
  'weak-features': () => 'many weak features together',
  judged: () => 'an analyst said so',
};

const inWords = (n: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five'][n] ?? n.toLocaleString('en');

/** Contacts, pictures and words: what counts as one kind when links are put together. */
export function groupOf(id: string): string {
  const kind = parseEntityId(id)?.kind;
  const group = kind && kinds[kind === 'image' ? 'cluster' : kind].resolution?.group;
  return group ?? 'contact';
}

/** What a feature is about, for a reader. */
export const featureWords: Readonly<Record<FeatureKind, string>> = {
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
const leastFeature = 0.2;

/** "for it: how far they share words and where they are", "against it: how many ads they have" */
function featuresOf(matchWeights: readonly FeatureWeight[]): string[] {
  const pro = matchWeights.filter(({ nats }) => nats >= leastFeature);
  const contra = matchWeights.filter(({ nats }) => nats <= -leastFeature).toReversed();
  const named = (words: string, of: readonly FeatureWeight[]) =>
    of.length > 0 ? [`${words}: ${listed(of.map(({ about }) => featureWords[about]))}`] : [];
  return [...named('for it', pro), ...named('against it', contra)];
}

/** Only what counts for something by itself or with another; the rest supports. */
function tying(evidence: readonly HeldEvidence[], name: NameOf): string {
  const counted = evidence.filter(({ weight }) => weight !== 'slight');
  const links = counted.length > 0 ? counted : evidence;
  const shown = links.slice(0, 3).map((one) => `${name(one.identifier)}${pageWords(one)}`);
  return links.length > shown.length
    ? `${shown.join(', ')} and ${links.length - shown.length} more`
    : listed(shown);
}

/** " (page “anna”)" of a website that is counted by page */
export function pageWords({ page, differ }: Pick<HeldEvidence, 'page' | 'differ'>): string {
  if (differ) return ' (not the same page of it)';
  if (!page) return '';
  if (page.name === null) return ' (the site itself, no page of it)';
  return page.more === 0
    ? ` (page “${page.name}”)`
    : ` (page “${page.name}” and ${page.more.toLocaleString('en')} that go with it)`;
}

/** "merged by phone +7… and picture 7f3a…: two weak links of different kinds" */
export function mergeSentence(
  { rule, evidence, features = [] }: Pick<HeldMerge, 'rule' | 'evidence' | 'features'>,
  name: NameOf = nameOf,
): SentencePart[] {
  const counted = evidence.filter(({ weight }) => weight !== 'slight');
  const why = [rules[rule](counted), ...featuresOf(features)].join('; ');
  if (evidence.length === 0) return phrase`merged: ${why}`;
  return [...phrase`merged by ${tying(evidence, name)}`, ...phrase`: `, ...phrase([why])];
}

const whyApart: Readonly<Record<NearMatchWhy, string>> = {
  'too-little': 'what they share is too little',
  'hub-only': 'all that they share is shared by strangers too',
  copied: 'what they share can be copied, and one of them had it first',
  doubted:
    'what they share would be enough by itself, but all features together say too little of one owner',
  elsewhere: 'what they share is weak, and they are in different places',
  'judged-apart': 'an analyst judged them apart',
  pages: 'strangers can have pages on one host side by side, and the host alone links nobody',
  'since-cut': 'one of them was cut off from a network when nothing was merged any more',
  rival: 'another fits better',
};

export const whysApart = Object.keys(whyApart) as NearMatchWhy[];

/** "Stands apart from network 1/7, with which it shares phone +7…: what they share is too little." */
export function nearMatchSentence(
  { other, evidence, why, missing, features = [] }: HeldNearMatch,
  name: NameOf = nameOf,
): SentencePart[] {
  const shares = evidence.length > 0 ? phrase`, with which it shares ${tying(evidence, name)}` : [];
  return [
    ...phrase`Stands apart from ${name(other)}`,
    ...shares,
    ...phrase([`: ${whyApart[why]}.`]),
    // Here it is asked first what spoke against.
    ...phrase([
      featuresOf(features)
        .toReversed()
        .map((one) => ` ${capital(one)}.`)
        .join(''),
    ]),
    ...(missing ? phrase([wanting(missing)]) : []),
  ];
}

const wanted: Readonly<Record<Want, string>> = {
  contact: 'a strong contact in common',
  cluster: 'a picture that most ads of both carry',
  words: 'words that most ads of both carry',
  place: 'the same place within weeks',
};

/** " It comes to 57 % of one strong link, which is asked; any of these would make up for it: …" */
function wanting({ share, wants }: Missing): string {
  // Not quite all is not all.
  const percent = Math.min(99, Math.round(100 * share));
  const names = wants.map((one) => wanted[one]);
  const all = `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
  const more = names.length > 1 ? all : names[0];
  return ` All in all it comes to ${percent} % of what one strong link is worth${more ? `; ${more} would make up for the rest` : ''}.`;
}
