import { createHash } from 'node:crypto';
import type { HeldMerge } from '../found-by-run.ts';
import { mergeSentence } from '../messages/merge-messages.ts';
import { textOf } from '../messages/message.ts';

/** An ad in a network, and how it came in. */
export interface MemberRow {
  readonly ad: string;
  readonly network: string;
  /** 0..1: probability of the merge that brought it in. */
  readonly confidence: number;
  readonly steps: readonly string[];
}

/** @param merges of the network, in the order in which they were made */
export function memberRows(
  network: string,
  ads: readonly string[],
  merges: readonly HeldMerge[],
): MemberRow[] {
  const came = howTheyCame(merges);
  return ads.map((ad) => {
    const merge = came.get(ad);
    return {
      ...{ ad, network, confidence: merge?.probability ?? 1 },
      steps: merge ? [textOf(mergeSentence(merge))] : [],
    };
  });
}

/** The merge that brought each ad in: the first in which it stood alone on its side. */
export function howTheyCame(merges: readonly HeldMerge[]): Map<string, HeldMerge> {
  const came = new Map<string, HeldMerge>();
  for (const merge of merges) {
    if (merge.sizes[0] === 1 && !came.has(merge.a)) came.set(merge.a, merge);
    if (merge.sizes[1] === 1 && !came.has(merge.b)) came.set(merge.b, merge);
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
