import type { AdIndex, Contradiction } from '../engine/index.ts';
import type { Links } from './levels.ts';

/**
 * Operations: networks that seem to be under one control. What the engine found goes in, communities of what networks
 * share come out. A *node* is a network, or an ad that stands alone: its number is its position in
 * `Resolution.networks`. An *item* is what nodes share: a contact, an image cluster or a template; an era of a
 * number that was reassigned, and a set of pages of a website, are items of their own.
 */

/** One item that two nodes share. */
export interface AssociationItem {
  /** The caller's number of the identifier, and which of its eras or sets of pages: 0 the first. */
  readonly identifier: number;
  readonly era: number;
  /** Ads of either node that hold it. */
  readonly ads: readonly [number, number];
  /** Nodes that hold it, of all. */
  readonly holders: number;
  /** 0..1: its part of the weight of the association. */
  readonly share: number;
}

/**
 * What may be wrong with an association. content-alone: they share pictures or templates and no contact, and each has
 * contacts of its own. shared-widely: no item has fewer than `wide` holders. hub: the engine takes every
 * contact that they share for a hub. elsewhere: no ad of the smaller is in a place or on a platform of the larger.
 * few-ads: what they share stands in less than a fifth of the ads of either.
 */
export const associationConcerns = [
  'content-alone',
  'shared-widely',
  'hub',
  'elsewhere',
  'few-ads',
] as const;
export type AssociationConcern = (typeof associationConcerns)[number];

/** Two nodes that share something and were not merged. */
export interface Association {
  /** Nodes, the lower first. */
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  /** 0..1: that both are under one control; calibrated on generated scenarios. 1 where a person said so. */
  readonly probability: number;
  /** The largest part of the weight first; empty where a person alone says so. */
  readonly items: readonly AssociationItem[];
  readonly concerns: readonly AssociationConcern[];
  /** Ids of the judgements that say that they are together. */
  readonly judgements: readonly string[];
}

/** An item or node without which an operation falls apart. */
export interface OperationCutPoint {
  readonly item: { readonly identifier: number; readonly era: number } | { readonly node: number };
  /** Ads in each part, largest first; two parts at least. */
  readonly parts: readonly number[];
  /** One node of each part, the largest one, in that order. */
  readonly nodes: readonly number[];
}

/** An item that links an operation. */
export interface OperationLink {
  readonly identifier: number;
  readonly era: number;
  /** Nodes of the operation that hold it, and their ads that do. */
  readonly nodes: number;
  readonly ads: number;
  /** Nodes outside the operation that hold it, and their ads that do. */
  readonly nodesOutside: number;
  readonly adsOutside: number;
}

/**
 * What speaks against one control, with its numbers. strangers: `nodes` others outside hold an item that links this one,
 * and share nothing else with it. one-item: one item alone brings a good part of what links it. content-alone: pictures or
 * templates alone link `nodes` of its nodes. hub: the engine takes the item that links most of it for a hub.
 */
export const operationDoubts = ['strangers', 'one-item', 'content-alone', 'hub'] as const;
export interface OperationDoubt {
  readonly kind: (typeof operationDoubts)[number];
  /** The item it is about; -1: none. */
  readonly identifier: number;
  readonly nodes: number;
}

export interface Operation {
  /** The least key among its networks: it stays while that one stays. */
  readonly key: string;
  /** Two at least, in order. */
  readonly nodes: Int32Array;
  readonly ads: number;
  /** It stands so from this level on, and up to that one: positions in `Operations.levels`. */
  readonly from: number;
  readonly to: number;
  /** The operation of a looser level that it is a part of; -1: none. */
  readonly parent: number;
  /** 0..1: of its least probable association, where the surest ones that hold it together are taken. */
  readonly probability: number;
  /** Position of that association. */
  readonly leastProbable: number;
  /** Positions of associations among its nodes that hold it together, the surest tree of them; least probable last. */
  readonly tree: readonly number[];
  /** The largest second part first. */
  readonly cutPoints: readonly OperationCutPoint[];
  /** Those that link most nodes first. */
  readonly links: readonly OperationLink[];
  /** Positions of associations that lead out of it, the most probable first; some. */
  readonly outside: readonly number[];
  readonly doubts: readonly OperationDoubt[];
}

/** A level: how sure an operation has to be. */
export interface OperationLevel {
  /** What it takes: the mean weight that ads of an operation have to reach (gamma of the constant Potts model). */
  readonly density: number;
  /** 0..1: associations less probable than this link nothing. */
  readonly least: number;
  /** 0..1: a contact that is called a hub holds its ads together where it is one owner's as probably as this. */
  readonly owned: number;
}

export interface Operations {
  /** From sure to loose; each holds the operations of those before it. */
  readonly levels: readonly OperationLevel[];
  /** The level that is shown where nobody asks for another: a position in `levels`. */
  readonly usual: number;
  /** All that stand at any level, largest first. Two that stand at one level have no node in common. */
  readonly operations: readonly Operation[];
  /** By level, by node: the operation it is in; -1: none. */
  readonly operationOf: readonly Int32Array[];
  /** Those that are probable enough to be told, by `a`, then `b`. */
  readonly associations: readonly Association[];
  /** Every pair of nodes that may be linked, at whatever level. */
  readonly links: Links;
  /** @param link its position among the links */
  explained(link: number): Association;
  /** What judgements on networks say and cannot hold. */
  readonly contradictions: readonly Contradiction[];
}

/** What people said of two networks, each by ads: binds operations. */
export interface OperationJudgement {
  readonly id: string;
  /** Any text that sorts by time. */
  readonly at: string;
  readonly kind: 'together' | 'apart';
  readonly a: readonly AdIndex[];
  readonly b: readonly AdIndex[];
}
