import { placeScore, strong } from '../links/join-rule.ts';
import { mildest } from '../links/limits.ts';
import type { Pair } from '../links/links.ts';
import { noTheft } from '../links/theft.ts';
import type { Missing, Want } from '../types.ts';

/** What a picture or a wording that most ads carry counts at the most. */
const mostContent = 2;

type Changed = Pick<Pair, 'weighed' | 'meeting' | 'copied'>;

/**
 * How far a link that joins nothing comes, and what alone would make up for the rest: each is what the rules would
 * make of the same pair with that in it.
 * @returns undefined where the link is strong enough
 */
export function missingOf(link: Pair & { readonly score: number }): Missing | undefined {
  if (link.score >= mildest) return undefined;
  const wants = (Object.keys(more) as Want[]).filter((want) => {
    const changed = more[want](link);
    return changed !== undefined && reaches({ ...link, ...changed });
  });
  return { share: link.score / mildest, wants };
}

function reaches(pair: Pair): boolean {
  const { contact, content } = pair.weighed;
  return contact + content + placeScore(pair, noTheft) >= mildest;
}

const more: Readonly<Record<Want, (pair: Pair) => Partial<Changed> | undefined>> = {
  // Who shares a sound contact is no copy.
  contact: ({ weighed }) => ({ weighed: { ...weighed, contact: strong }, copied: false }),
  picture: (pair) => ofContent(pair, 'picture'),
  words: (pair) => ofContent(pair, 'wording'),
  place: (pair) => (isTheft(pair) || pair.meeting >= 0.5 ? undefined : { meeting: 1 }),
};

/** What a rival may have taken, more of the same does not bring nearer. */
const isTheft = ({ rival, copied }: Pair): boolean => rival && copied;

function ofContent(pair: Pair, kind: 'picture' | 'wording'): Partial<Changed> | undefined {
  const { weighed } = pair;
  if (isTheft(pair) || weighed[kind] > 0) return undefined;
  const [content, kinds] = [weighed.content + mostContent, weighed.kinds + 1];
  return { weighed: { ...weighed, [kind]: mostContent, content, kinds } };
}
