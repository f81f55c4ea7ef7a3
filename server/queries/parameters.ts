import { ThroughlineError } from '../errors.ts';
import type { Parameter, SavedQuery } from './header.ts';
import { allowedValue, wantedOf } from './types.ts';

/** A parameter that is missing or cannot be what its type says. */
export class ParameterError extends ThroughlineError {
  override readonly name = 'ParameterError';
  readonly answeredAs = 'BAD_INPUT';
  readonly parameter: string;
  constructor(parameter: string, message: string, remedy: string) {
    super(message, remedy, { field: parameter });
    this.parameter = parameter;
  }
}

/** Turns what was typed into the parameters of a query; every one is checked before anything runs. */
export function readParameters(
  query: SavedQuery,
  given: Readonly<Record<string, unknown>>,
): Record<string, string | number> {
  const unknown = Object.keys(given).find(
    (name) => !query.parameters.some((parameter) => parameter.name === name),
  );
  if (unknown !== undefined) {
    throw new ParameterError(
      unknown,
      `${query.name} has no parameter ${unknown}`,
      `It has ${query.parameters.map(({ name }) => name).join(', ') || 'none'}.`,
    );
  }
  const values = Object.fromEntries(
    query.parameters.map((parameter) => [
      parameter.name,
      parameterValue(
        query,
        parameter,
        // A parameter may be called as what every object has.
        Object.hasOwn(given, parameter.name) ? given[parameter.name] : undefined,
      ),
    ]),
  );
  for (const { name, unlike } of query.parameters) {
    if (unlike !== undefined && values[name] === values[unlike])
      throw new ParameterError(
        name,
        `${name} and ${unlike} are both ${values[name]}`,
        `Give another for ${name}: ${query.name} compares two.`,
      );
  }
  return values;
}

function parameterValue(query: SavedQuery, parameter: Parameter, given: unknown): string | number {
  const { name, default: preset, example } = parameter;
  const wanted = wantedOf(parameter);
  if (!isScalar(given))
    throw new ParameterError(name, `${name} is a list or an object`, `Give ${wanted}, as text.`);
  const typed = given === undefined || given === null ? '' : String(given).trim();
  const written = typed === '' ? preset : typed;
  const shown = example ?? preset;
  const hint = shown ? ` For example ${name}=${shown}.` : '';
  if (written === undefined)
    throw new ParameterError(name, `${query.name} needs ${name}`, `Give ${wanted}.${hint}`);
  const value = allowedValue(parameter, written);
  if (value === undefined)
    throw new ParameterError(
      name,
      `${name} “${written}” is not ${wanted}`,
      `Give ${wanted}.${hint}`,
    );
  return value;
}

/** What can be written on a line: JSON from a browser may hold a list or an object. */
const isScalar = (given: unknown) =>
  given === undefined || given === null || /^(?:string|number|boolean)$/.test(typeof given);
