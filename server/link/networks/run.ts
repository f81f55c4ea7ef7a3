import type { GraphVersion } from '../../core/neo4j/index.ts';
import type { Contradiction, OperationLevel, Statistics } from '../resolve/index.ts';

export const runStates = ['running', 'done', 'failed', 'cancelled'] as const;
export type RunState = (typeof runStates)[number];

export interface RunCounts {
  readonly ads: number;
  readonly identifiers: number;
  /** Of two ads or more. */
  readonly networks: number;
  /** Ads in these. */
  readonly members: number;
  readonly largest: number;
  readonly hubs: number;
  readonly splits: number;
  /** Contacts that several networks hold. */
  readonly sharedIdentifiers: number;
  /** Contacts of reposters, and ads of which something was left out as copied. */
  readonly reposters: number;
  readonly adsCopiedContent: number;
  /** The day to which growth is counted, YYYY-MM-DD. None in an empty graph, and in runs of earlier builds. */
  readonly growthTo?: string;
  /** How many of all ads show each indicator. */
  readonly indicators: Readonly<Record<string, number>>;
  /** Operations at the usual level. */
  readonly operations: number;
  /** The level that is shown where nobody asks for another; 1 is the surest. */
  readonly usualLevel: number;
  /** From sure to loose, with how many operations stand at each. */
  readonly levels: readonly (OperationLevel & { readonly operations: number })[];
  /** The state of the graph that it saw. */
  readonly saw: GraphVersion;
  /** What it learnt from all ads; runs of earlier releases did not keep it. */
  readonly statistics?: Statistics;
  /** Where it brought an earlier run up to date and did not resolve all. */
  readonly update?: RunUpdate;
  /** Where there were too many ads to be resolved at once. */
  readonly inParts?: RunInParts;
}

/** What an update was of, and how much it looked at. */
export interface RunUpdate {
  /** The run that it brought up to date, and the last one before that resolved all. */
  readonly of: number;
  readonly full: number;
  /** Ads that were looked at, and ads in networks that came of it or alone; all others stay as they were. */
  readonly looked: number;
  readonly anew: number;
}

/** How a run resolved its ads in parts. */
export interface RunInParts {
  /** How many ads each part has, and the machine that resolved it. */
  readonly parts: readonly { readonly ads: number; readonly where: string }[];
  /** How many identifiers ads of several parts hold: each counts in one part only. */
  readonly cut: number;
  /** Those of them that most ads hold, by id. */
  readonly widest: readonly { readonly entity: string; readonly ads: number }[];
}

/** Of a run that has not ended, or came to nothing. */
export const nothingFound: RunCounts = {
  ...{ ads: 0, identifiers: 0, networks: 0, members: 0, largest: 0, hubs: 0, splits: 0 },
  ...{ sharedIdentifiers: 0, reposters: 0, adsCopiedContent: 0, indicators: {} },
  ...{ operations: 0, usualLevel: 1, levels: [], saw: { epoch: '', number: 0 } },
};

/** What was set otherwise than usual; nothing can be set yet. */
export type RunParameters = Readonly<Record<string, number>>;

/** A resolution run, as it is told. */
export interface Run {
  readonly n: number;
  readonly state: RunState;
  readonly startedAt: string;
  readonly finishedAt?: string;
  /** The account that was signed in, else that of the operating system. */
  readonly account: string;
  /** Version of the engine. */
  readonly engine: string;
  readonly parameters: RunParameters;
  /** What the graph held, see `graphTotals`. */
  readonly graph: string;
  /** Ids of the judgements that stood when it began. */
  readonly judgements: readonly string[];
  /** Judgements that it did not follow. */
  readonly contradictions: readonly Contradiction[];
  /** Judgements that it followed but for a part. */
  readonly exceptions: readonly Contradiction[];
  readonly counts: RunCounts;
  readonly error?: string;
  /** What it found can still be read, compared and restored. */
  readonly kept: boolean;
  /** Its networks are the ones that count now. */
  readonly active: boolean;
}
