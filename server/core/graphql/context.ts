import type { Actor } from '../access/index.ts';
import type { Config } from '../config.ts';
import type { Evidence } from '../evidence/index.ts';
import type { Graph } from '../neo4j/index.ts';
import type { Store } from '../store/index.ts';
import type { Masks } from './masks/masks.ts';

/**
 * What the modules behind the API need; made once. A module that brings something of its own says so where it is made:
 * `declare module '…/graphql/context.ts' { interface Modules { … } }`.
 */
export interface Modules {
  readonly config: Config;
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly store: Store;
  readonly dataDir: string;
  /** Where finished bundles lie until they are downloaded. */
  readonly bundles: string;
  /** The loaded set is synthetic, and the page says so. */
  readonly synthetic: boolean;
  readonly version: string;
}

/** One read a tick for each kind of thing, however many fields ask; declared by the modules that read. */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled where modules declare their loaders.
export interface Loaders {}

export interface Context extends Modules {
  readonly loaders: Loaders;
  /** Aborted when whoever asked does not wait for the answer any more. */
  readonly gone: AbortSignal;
  /** Which account asks; undefined where one person has the machine to themselves. */
  readonly actor: Actor | undefined;
  /** What stands in place of values; undefined for who may read them. */
  readonly masks?: Masks | undefined;
  /** Which window of a browser asks, where it says so. */
  readonly who: string;
}
