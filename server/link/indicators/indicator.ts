import type { Source } from './sources.ts';
import type { View } from './view.ts';

/** toward: it can point to control by others. away: it can point away from it, or has a plain explanation. */
export const sides = ['toward', 'away'] as const;

/** One thing that speaks for or against reading anything into an indicator. */
export interface Reason {
  readonly text: string;
  /** Where it was published; absent where it is our own reasoning. */
  readonly source?: Source;
}

/**
 * Something that can be seen of an ad, beside how often it is seen at all. It is a count: never a verdict, never
 * added to another, and no score of anybody.
 */
export interface Indicator<P extends string = string> {
  readonly id: string;
  readonly side: (typeof sides)[number];
  /** What can be set, with what it is set to. */
  readonly parameters: Readonly<Record<P, number>>;
  readonly title: (values: Readonly<Record<P, number>>) => string;
  /** Which ads count, in one sentence. */
  readonly counts: (values: Readonly<Record<P, number>>) => string;
  readonly speaksFor: readonly Reason[];
  readonly speaksAgainst: readonly Reason[];
  /** Names every ad that shows it; the same ad may be named more than once. */
  readonly run: (
    view: View,
    values: Readonly<Record<P, number>>,
    mark: (ad: number) => void,
  ) => void;
}

/** A declaration as one of many, whatever its parameters are called. */
export const declare = <P extends string>(indicator: Indicator<P>): Indicator =>
  indicator as unknown as Indicator;
