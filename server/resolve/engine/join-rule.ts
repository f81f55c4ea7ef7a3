import type { Shared } from './pairs.ts';
import type { JoinRule } from './types.ts';

const mostContent = 2;
const mostCopied = 2.5;
export const hereBonus = 1.2;
const elsewhere = 1.7;
const stranger = 0.9;
const hereCopied = 0.5;
const rivalry = 0.5;
const strong = 3;

/** What is shared, weighed. */
export interface Weighed {
  readonly contact: number;
  readonly content: number;
  /** How many kinds of content are shared: pictures, wordings, contacts that are in doubt. */
  readonly kinds: number;
}

function contentScore(sum: number, share: number): number {
  return 0.5 * Math.min(mostContent, sum) + 0.5 * Math.min(mostContent, share);
}

/** More than `weigh` will ever make of it. */
export const mostOf = ({
  contact,
  spoken,
  loose,
  doubtful,
  picture,
  wording,
}: Readonly<Shared>): number =>
  contact +
  spoken +
  loose +
  doubtful +
  Math.min(mostContent, picture) +
  Math.min(mostContent, wording);

/**
 * @param size ads of the smaller side
 * @param rival whether the smaller side shows a contact that the larger never shows
 */
export function weigh(shared: Readonly<Shared>, size: number, rival: boolean): Weighed {
  const picture = contentScore(shared.picture, shared.pictureShare);
  const wording = contentScore(shared.wording, shared.wordingShare);
  // A number in the words of an ad that names another contact may have come with the words.
  const few = size < 5;
  const doubtful = shared.doubtful + (rival ? shared.spoken : 0) + (few ? 0 : shared.loose);
  const contact = shared.contact + (rival ? 0 : shared.spoken) + (few ? shared.loose : 0);
  const copied = Math.min(Math.max(mostCopied, wording), doubtful + wording);
  const kinds = [shared.picture, shared.wording, doubtful].filter((sum) => sum > 0).length;
  return { contact, content: picture + copied, kinds };
}

/**
 * @param meeting share of the smaller group's ads that met the larger; NaN: unknown
 * @param copied whether one side, with a contact of its own, holds nothing but what the other had first
 */
export function placeScore(
  meeting: number,
  small: number,
  { contact, kinds }: Weighed,
  rival: boolean,
  copied: boolean,
): number {
  if (Number.isNaN(meeting)) return rival ? -rivalry : 0;
  if (meeting >= 0.5)
    return copied
      ? small > 1
        ? -elsewhere
        : hereCopied
      : contact === 0 && kinds < 2 && small > 1
        ? 0
        : hereBonus;
  return -(rival ? elsewhere : stranger) * (1 + 0.25 * Math.log2(small));
}

export function ruleOf({ contact, kinds }: Weighed): JoinRule {
  if (contact >= strong) return 'one-strong';
  return kinds + (contact > 0 ? 1 : 0) > 1 ? 'two-weak' : 'weak-here';
}
