import { ThroughlineError } from './errors.ts';

/** A setting cannot be used as it is; the message names the variable, its value and the remedy. */
export class ConfigError extends ThroughlineError {
  override readonly name = 'ConfigError';
  readonly answeredAs = 'BAD_INPUT';
  readonly variable: string;

  constructor(variable: string, problem: string, remedy: string) {
    super(`${variable}: ${problem}. ${remedy}`, remedy);
    this.variable = variable;
  }
}
