import type { Link } from './links.ts';

/** The probability that a link is right. */
export function calibrated({ score }: Pick<Link, 'score'>): number {
  return 1 / (1 + Math.exp(2 - score));
}
