import type {
  Association,
  AssociationItem,
  Operation,
  OperationDoubt,
  OperationLevel,
  OperationLink,
} from '../../resolve/index.ts';
import type { Named } from '../found-by-run.ts';

/** What a run found of operations, in ids. A *member* is a network, or an ad that stands alone. */

/** Two members that share something; `a` is the one of the lower id. */
export type HeldAssociation = Omit<Association, 'a' | 'b' | 'items'> & {
  readonly a: string;
  readonly b: string;
  readonly items: readonly Named<AssociationItem>[];
};

/** Of which association something is said. */
export type HeldPair = readonly [a: string, b: string];

export interface HeldCutPoint {
  /** An identifier or a member. */
  readonly item: string;
  /** Ads in each part, largest first, and the largest member of each. */
  readonly parts: readonly number[];
  readonly members: readonly string[];
}

export type HeldOperationLink = Named<OperationLink>;

export type HeldDoubt = Omit<OperationDoubt, 'identifier'> & {
  readonly identifier: string | null;
};

/** What an operation rests on. */
export interface OperationContent {
  readonly links: readonly HeldOperationLink[];
  /** The surest associations that hold it together, least probable last. */
  readonly tree: readonly HeldPair[];
  readonly leastProbable: HeldPair | null;
  readonly cutPoints: readonly HeldCutPoint[];
  readonly outside: readonly HeldPair[];
  readonly doubts: readonly HeldDoubt[];
}

/** An operation; levels are counted from 1, the surest. */
export interface FoundOperation extends Pick<Operation, 'ads' | 'probability'> {
  readonly id: string;
  readonly fromLevel: number;
  readonly toLevel: number;
  readonly parent: string | null;
  /** By id. */
  readonly members: readonly string[];
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Those with most ads first. */
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
  /** SHA-256 of its ads. */
  readonly hash: string;
  readonly content: OperationContent;
}

export interface FoundOperations {
  readonly levels: readonly OperationLevel[];
  /** Counted from 1. */
  readonly usualLevel: number;
  readonly operations: readonly FoundOperation[];
  readonly associations: readonly HeldAssociation[];
}
