import type { Store } from '../store/index.ts';

/**
 * How what runs know is read and put into sentences. Given by who asks: networks are built on what is explored, so that this module
 * cannot import theirs.
 */
export type Networks = Pick<
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
  readonly networks: Networks;
}
