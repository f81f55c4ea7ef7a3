import { type ErrorCode, ThroughlineError } from '../../core/errors.ts';
import { didYouMean } from '../../core/nearest.ts';
import type { Parameter, SavedQuery } from './header.ts';
import { allowedValue, isListType, type ParameterValue, wantedOf } from './types.ts';

/** A parameter that is missing or cannot be what its type says; or a name that nothing has. */
export class ParameterError extends ThroughlineError {
  override readonly name = 'ParameterError';
  readonly answeredAs: ErrorCode;
  readonly parameter: string;
  constructor(
    parameter: string,
    message: string,
    remedy: string,
    answeredAs: 'BAD_INPUT' | 'NOT_FOUND' | 'CONFLICT' = 'BAD_INPUT',
  ) {
    super(message, remedy, { field: parameter });
    this.parameter = parameter;
    this.answeredAs = answeredAs;
  }
}

/** @param where else to look, in a sentence */
export const noSuchName = (
  what: string,
  name: string,
  known: Iterable<string>,
  where: string,
): ParameterError =>
  new ParameterError(
    'name',
    `there is no ${what} ${name.slice(0, 100)}`,
    `${didYouMean(name, known)} ${where}`.trim(),
    'NOT_FOUND',
  );

/** Whatever declares parameters: a saved query, or an analysis. */
export type Declared = Pick<SavedQuery, 'name' | 'parameters'>;

/** The parameters of a query, by name. */
export type ParameterValues = Record<string, ParameterValue>;

/**
 * Turns what was typed into the parameters of a query; every one is checked before anything runs. Whether the things
 * that they name are there is asked by `knownParameters`.
 * @param now what "today" is
 */
export function readParameters(
  query: Declared,
  given: Readonly<Record<string, unknown>>,
  now: Date = new Date(),
): ParameterValues {
  const today = now.toISOString().slice(0, 10);
  const unknown = Object.keys(given).find(
    (name) => !query.parameters.some((parameter) => parameter.name === name),
  );
  if (unknown !== undefined) {
    throw new ParameterError(
      unknown,
      `${query.name} has no parameter ${unknown}`,
      [
        didYouMean(
          unknown,
          query.parameters.map(({ name }) => name),
        ),
        `It has ${query.parameters.map(({ name }) => name).join(', ') || 'none'}.`,
      ]
        .join(' ')
        .trim(),
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
        today,
      ),
    ]),
  );
  for (const { name, unlike } of query.parameters) {
    if (unlike !== undefined && isSame(values[name], values[unlike]))
      throw new ParameterError(
        name,
        `${name} and ${unlike} are both ${values[name]}`,
        `Give another for ${name}: ${query.name} compares two.`,
      );
  }
  return values;
}

/** Two that are left empty are not one. */
const isSame = (one: ParameterValue | undefined, other: ParameterValue | undefined): boolean =>
  one !== null && one === other;

function parameterValue(
  query: Declared,
  parameter: Parameter,
  given: unknown,
  today: string,
): ParameterValue {
  const { name, type, default: preset, example } = parameter;
  const wanted = wantedOf(parameter);
  const items = isListType(type) && isList(given) ? given : undefined;
  if (!items && !isScalar(given))
    throw new ParameterError(name, `${name} is a list or an object`, `Give ${wanted}, as text.`);
  const typed = items
    ? items.map(writtenAs).filter((item) => item !== '')
    : writtenAs(given as Scalar);
  const written = typed.length === 0 ? preset : typed;
  const shown = example || preset;
  const hint = shown ? ` For example ${name}=${shown}.` : '';
  if (written === undefined)
    throw new ParameterError(name, `${query.name} needs ${name}`, `Give ${wanted}.${hint}`);
  if (written === '') return isListType(type) ? [] : null;
  const value = allowedValue(parameter, written, today);
  if (value === undefined)
    throw new ParameterError(
      name,
      `${name} “${String(written)}” is not ${wanted}`,
      `Give ${wanted}.${hint}`,
    );
  return value;
}

type Scalar = undefined | null | string | number | boolean;

/** What can be written on a line: JSON from a browser may hold a list or an object. */
const isScalar = (given: unknown): given is Scalar =>
  given === undefined || given === null || /^(?:string|number|boolean)$/.test(typeof given);
const isList = (given: unknown): given is Scalar[] => Array.isArray(given) && given.every(isScalar);

const writtenAs = (given: Scalar): string =>
  given === undefined || given === null ? '' : String(given).trim();

/** What a request gives for parameters; reading them says what they cannot be. */
export const givenOf = (parameters: unknown): Record<string, unknown> =>
  typeof parameters === 'object' && parameters !== null ? { ...parameters } : {};
