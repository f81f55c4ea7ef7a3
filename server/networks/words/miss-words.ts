import type { SentencePart } from '../../explore/index.ts';
import type { Missing, RejectedWhy, Want } from '../../resolve/index.ts';
import type { HeldMiss } from '../found.ts';
import { signsOf, tying } from './join-words.ts';
import { capital, type NameOf, nameOf, told } from './wording.ts';

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
  'since-cut': 'one of them was cut off from a network when nothing was joined any more',
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
