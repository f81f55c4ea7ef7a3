import type { Outcome } from '../edge/cli/support.ts';
import type { Counts, Place } from './place.ts';
import type { StageName } from './stages.ts';

/** What came of one time. */
export interface Struck {
  /** It fell into the work: a command can be over before. */
  readonly hit: boolean;
  /** From the fault until the same command was through, in milliseconds. */
  readonly ms: number;
  /** What the commands came to, the one that was hit first. */
  readonly outcomes: readonly Outcome[];
}

/** Something that goes wrong, as often as wanted. */
export interface Fault {
  readonly name: string;
  /** In the words of the table. */
  readonly what: string;
  readonly stage: StageName;
  /** Measures how long the work takes that it falls into. */
  rehearse?(place: Place): Promise<void>;
  /** Lets it happen, and does the same again until it is through. */
  strike(place: Place, time: number): Promise<Struck>;
  /** What was acknowledged meanwhile, of what is counted. */
  brings?(place: Place, outcomes: readonly Outcome[]): Partial<Counts>;
  /** More that has to be so afterwards. @returns what is not, in words */
  check?(
    place: Place,
    time: number,
    outcomes: readonly Outcome[],
  ): readonly string[] | Promise<readonly string[]>;
  /** Of one that does real damage: what `doctor` has to name, and what makes it whole. */
  readonly damage?: {
    /** @param findings lines of `doctor`, as `custody: line 7 is …` */
    isNamed(findings: readonly string[], lost: number): boolean;
    mend?(place: Place): Promise<void>;
  };
}
