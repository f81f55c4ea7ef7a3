import type { Store } from '../store/index.ts';

/**
 * How what runs know is read and told. Given by who asks: networks are built on what is explored, so that this module
 * cannot import theirs.
 */
export type Told = Pick<
  typeof import('../networks/index.ts'),
  | 'copiedContentSentence'
  | 'knownByRun'
  | 'nameOf'
  | 'nearMatchSentence'
  | 'reposterSentence'
  | 'sharedIdentifierSentence'
  | 'splitSentence'
  | 'textOf'
>;

/** What runs found, and where it is kept. */
export interface Runs {
  readonly store: Store;
  readonly told: Told;
}
