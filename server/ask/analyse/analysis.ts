import type { Source } from '../../link/indicators/index.ts';
import type { Cell, Parameter, ParameterValues } from '../queries/index.ts';

/** Something that somebody has to know before reading a number, with its source where it was published. */
export interface Published {
  readonly text: string;
  readonly source: Source;
}

/** What an analysis found. */
export interface Findings {
  /** A cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
  /** What the numbers are beside, and what was left out, a sentence each. */
  readonly beside: readonly string[];
}

/**
 * A question that Cypher alone answers badly, declared as data: pages, API, command line and docs are made of it. It
 * counts and compares; it gives no verdict, and nothing in it is added up to a score.
 */
export interface Analysis<Rows extends object = Readonly<Record<string, readonly never[]>>> {
  /** It is run by this name. */
  readonly name: string;
  /** Counted on whenever the same data could give another answer. */
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  /** How it is reckoned, in plain words. */
  readonly method: string;
  /** Publications that the method or its limits rest on; none: our own reasoning. */
  readonly sources: readonly Published[];
  /** The base rate: what of the same data each number stands beside. */
  readonly baseRate: string;
  readonly mayBeWrong: readonly string[];
  /** How long it takes, where that is more than a second on a graph of 100,000 ads. */
  readonly slow?: string;
  /** What its answer is looked at as first. */
  readonly result: 'table' | 'chart';
  readonly columns: readonly { readonly name: string; readonly title: string }[];
  /** The statements that it reads by, under cypher/ask/analyse; each is given all parameters. */
  readonly statements: { readonly [Name in keyof Rows]: string };
  /** Pure. */
  readonly analyse: (rows: Rows, parameters: ParameterValues) => Findings;
}

/** A declaration as one of many, whatever its rows are. */
export const declare = <Rows extends object>(analysis: Analysis<Rows>): Analysis =>
  analysis as unknown as Analysis;
