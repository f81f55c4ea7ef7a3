import { type RelationshipType, relationships } from '../../core/model/index.ts';

/**
 * The graph as typed arrays on shared memory: nodes are 0 to `nodes` - 1, sources first; relationships lie
 * ordered by their source (`out…`, `outStart[n]` to `outStart[n + 1]`) and once more by their target (`in…`).
 * It is never changed: a later state of the graph is another one, so threads read it without locks.
 *
 * A relationship takes 16 bytes, a node 17 and 4 more for each number that Neo4j has given to any node.
 */
export interface GraphArrays {
  readonly nodes: number;
  readonly links: number;
  /** Neo4j's own number of each node. */
  readonly numbers: Uint32Array;
  /** The node that has a number of Neo4j's, plus one; 0 where it is none of ours (a capture, a file). */
  readonly places: Int32Array;
  /** 1 for hubs. */
  readonly hubs: Uint8Array;
  readonly outStart: Int32Array;
  readonly outTarget: Int32Array;
  /** A bit of `typeBits`. */
  readonly outType: Uint8Array;
  /** Confidence 0..1 as 1..255; 0 is judged wrong and counts for nothing. */
  readonly outWeight: Uint8Array;
  /** Days since 1970 on which it was seen first and last. */
  readonly firstDay: Uint16Array;
  readonly lastDay: Uint16Array;
  readonly inStart: Int32Array;
  readonly inSource: Int32Array;
  readonly inType: Uint8Array;
  readonly inWeight: Uint8Array;
}

/** Each type of relationship is one bit, so that a set of types is one number. */
export const typeBits = Object.fromEntries(
  Object.keys(relationships).map((type, i) => [type, 1 << i]),
) as Readonly<Record<RelationshipType, number>>;

/** The types that say something about who is behind two ads. */
export const linkingTypes = Object.entries(relationships).reduce(
  (bits, [type, { links }]) => (links ? bits | typeBits[type as RelationshipType] : bits),
  0,
);

/** Confidence 0..1 in a byte; what was read at all keeps some weight. */
export function weightOf(confidence: number): number {
  return Math.min(255, Math.max(1, Math.round(confidence * 255)));
}

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i += 1) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
};

const lastOfDays = 65_535;

/** Days since 1970 of an ISO 8601 time; what lies outside 1970 to 2149 is put at its edge. */
export function dayOf(time: string): number {
  const month = digits(time, 5, 7);
  // Years are counted from March, so that the day that comes and goes is a year's last (H. Hinnant,
  // “chrono-compatible low-level date algorithms”). A Date for each would take longer than the rest.
  const year = digits(time, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(time, 8, 10) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const day = 365 * year + leapDays + dayOfYear - 719_468;
  return day > 0 ? Math.min(lastOfDays, day) : 0;
}

export const shared = {
  bytes: (length: number) => new Uint8Array(new SharedArrayBuffer(length)),
  days: (length: number) => new Uint16Array(new SharedArrayBuffer(length * 2)),
  whole: (length: number) => new Int32Array(new SharedArrayBuffer(length * 4)),
  numbers: (length: number) => new Uint32Array(new SharedArrayBuffer(length * 4)),
};

/**
 * What the arrays take, in bytes: nodes, places and both directions of each relationship. The table of ids
 * (`names.ts`) is not among them and adds 12 bytes a node.
 */
export function bytesOf(arrays: GraphArrays): number {
  let sum = 0;
  for (const part of Object.values(arrays)) if (typeof part !== 'number') sum += part.byteLength;
  return sum;
}
