import { createHash } from 'node:crypto';
import type { HeldJoin } from '../found.ts';
import { joinSentence } from '../words/join-words.ts';
import { textOf } from '../words/message.ts';

/** An ad in a network, and how it came in. */
export interface MemberRow {
  readonly ad: string;
  readonly network: string;
  /** 0..1: probability of the join that brought it in. */
  readonly confidence: number;
  readonly steps: readonly string[];
}

/** @param joins of the network, in the order in which they were made */
export function memberRows(
  network: string,
  ads: readonly string[],
  joins: readonly HeldJoin[],
): MemberRow[] {
  const came = howTheyCame(joins);
  return ads.map((ad) => {
    const join = came.get(ad);
    return {
      ...{ ad, network, confidence: join?.probability ?? 1 },
      steps: join ? [textOf(joinSentence(join))] : [],
    };
  });
}

/** The join that brought each ad in: the first in which it stood alone on its side. */
export function howTheyCame(joins: readonly HeldJoin[]): Map<string, HeldJoin> {
  const came = new Map<string, HeldJoin>();
  for (const join of joins) {
    if (join.sizes[0] === 1 && !came.has(join.a)) came.set(join.a, join);
    if (join.sizes[1] === 1 && !came.has(join.b)) came.set(join.b, join);
  }
  return came;
}

/** SHA-256: two networks of one hash have the same memberships, word for word. */
export function membershipsHash(rows: readonly MemberRow[]): string {
  const lines = rows.map(
    ({ ad, confidence, steps }) => `${JSON.stringify([ad, confidence, ...steps])}\n`,
  );
  return createHash('sha256').update(lines.join('')).digest('hex');
}
