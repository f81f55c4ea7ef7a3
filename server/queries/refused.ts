import { ThroughlineError } from '../errors.ts';

/** Something that keeps a question from being run. `line` counts from 1; none: it is about the whole. */
export interface Problem {
  readonly line?: number;
  readonly problem: string;
  readonly remedy: string;
  /** Where it can be run and is refused; else it is a `statement` that cannot be. */
  readonly code?: RefusalCode;
}

/**
 * Why: `read-only`: it would write; `outside`: it would reach beyond the graph; `statement`: it cannot be run; `signs`:
 * it would not be run as it is shown; `bounds`: it has no end that can be foreseen.
 */
export type RefusalCode = 'read-only' | 'outside' | 'statement' | 'signs' | 'bounds';

/** Cypher that is not run: it cannot be, or would do more than read this graph within its limits. */
export class QueryRefusedError extends ThroughlineError {
  override readonly name = 'QueryRefusedError';
  readonly answeredAs = 'BAD_INPUT';
  readonly code: RefusalCode;
  readonly problem: string;
  readonly line: number | undefined;
  constructor(code: RefusalCode, { line, problem, remedy }: Problem, cause?: unknown) {
    super(line === undefined ? problem : `line ${line}: ${problem}`, remedy, { cause });
    this.code = code;
    this.problem = problem;
    this.line = line;
  }
}
