import { ThroughlineError } from '../../core/errors.ts';

/** Where something stands in a text. Both count from 1, columns in UTF-16 units; none: the whole text, the whole line. */
export interface TextPlace {
  readonly line?: number;
  readonly column?: number;
}

/** Something that keeps a question from being run, and where it stands. */
export interface Problem extends TextPlace {
  readonly problem: string;
  readonly remedy: string;
  /** Where it can be run and is refused; else it is a `statement` that cannot be. */
  readonly code?: RefusalCode;
  /** Of the header, which field is meant, with what it lies in: `parameters.since.type`. */
  readonly field?: string;
}

/**
 * Why: `read-only`: it would write; `outside`: it would reach beyond the graph; `statement`: it cannot be run; `signs`:
 * it would not be run as it is shown; `bounds`: it has no end that can be foreseen.
 */
export type RefusalCode = 'read-only' | 'outside' | 'statement' | 'signs' | 'bounds';

/** Where the sign at that place of a text stands. */
export function textPlace(text: string, index: number): TextPlace {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

/** Cypher that is not run: it cannot be, or would do more than read this graph within its limits. */
export class QueryRefusedError extends ThroughlineError {
  override readonly name = 'QueryRefusedError';
  readonly answeredAs = 'BAD_INPUT';
  readonly code: RefusalCode;
  readonly problem: string;
  readonly place: TextPlace;
  constructor(code: RefusalCode, { problem, remedy, field, ...place }: Problem, cause?: unknown) {
    const { line, column } = place;
    // Of a header each word has its place; what Neo4j says of a statement is about a line of it.
    const inLine = field !== undefined && column !== undefined ? `, column ${column}` : '';
    super(line === undefined ? problem : `line ${line}${inLine}: ${problem}`, remedy, {
      ...{ cause, field },
    });
    this.code = code;
    this.problem = problem;
    this.place = place;
  }
}
