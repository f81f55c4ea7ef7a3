import { t } from '../../../../app/i18n/t.ts';
import { letterOf } from '../figure/part-letters.ts';
import type { NetworkView } from '../operations.ts';

type CutPoint = NetworkView['cutPoints'][number];

interface Parted {
  cutPoints: readonly CutPoint[];
  review: { answers: readonly { split: { at: string } | null }[] } | null;
}

/**
 * A split's sides as a preview calls the parts, the largest first: of the second part, and of all others.
 * @param second which of the sides is of the second part
 */
export function namedSides<T>(
  { parts }: Pick<CutPoint, 'parts'>,
  sides: readonly T[],
  second: number,
): { sides: T[]; names: string[] } {
  const inOrder = second === 0 ? sides.toReversed() : [...sides];
  const [a, b] = [0, 1].map((at) => t('networks.part', { letter: letterOf(at) }));
  return {
    sides: inOrder,
    names: [parts.length > 2 ? t('networks.andRest', { part: a ?? '' }) : (a ?? ''), b ?? ''],
  };
}

const smallerPart = ({ parts }: CutPoint) => parts[1] ?? 0;

/**
 * Where a split is offered: at the cut point that is looked at, else where somebody else has split, else where the second
 * part is largest, since there most ads part.
 * @param previewed the cut point without which the network is drawn
 */
export function cutPointToSplit(
  { cutPoints, review }: Parted,
  previewed: string | null,
): CutPoint | undefined {
  const named = [previewed, ...(review?.answers ?? []).map(({ split }) => split?.at)];
  const found = named.flatMap((id) => cutPoints.find((one) => one.id === id) ?? [])[0];
  return found ?? [...cutPoints].sort((one, other) => smallerPart(other) - smallerPart(one))[0];
}
