import { createHash } from 'node:crypto';
import type { HeldMerge } from '../found-by-run.ts';
import type { NetworkRow } from '../kept/kept-networks.ts';
import { type MemberRow, memberRows, membershipsHash } from '../kept/memberships.ts';

/** A network as it is written to the graph. */
export interface Draft {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>> & { readonly digest: string };
  readonly members: readonly MemberRow[];
}

/** What a run found of a network that stands on it in the graph. */
type Found = Pick<
  NetworkRow,
  'id' | 'size' | 'score' | 'firstSeen' | 'lastSeen' | 'countries' | 'platforms'
>;

/** What a network says of itself in the graph, but for its digest. */
export type Says = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * @param version of the engine
 * @param status what analysts said of it
 */
export const saysOf = (
  { id, size, score, firstSeen, lastSeen, countries, platforms }: Found,
  version: string,
  status: string,
): Says => ({
  ...{ id, kind: 'network', caption: id.replace(/^network:/, 'Network ') },
  ...{ size, score, firstSeen, lastSeen, countries, platforms, status },
  ...{ inferred: true, method: 'resolution', version },
});

/**
 * @param ads of the network, in the order of their ids
 * @param merges in the order in which they were made
 */
export function draftOf(says: Says, ads: readonly string[], merges: readonly HeldMerge[]): Draft {
  const { id } = says;
  const members = memberRows(id, ads, merges);
  const digest = digestOf(says, membershipsHash(members));
  return { id, properties: { ...says, digest }, members };
}

/** Of all that is written; two of one digest are the same. */
export const digestOf = (says: Says, memberships: string): string =>
  createHash('sha256')
    .update(JSON.stringify([says, memberships]))
    .digest('hex');
