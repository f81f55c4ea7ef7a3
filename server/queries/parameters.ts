import { countryCode, kindNames, parseEntityId } from '../model/index.ts';
import type { Parameter, ParameterType, SavedQuery } from './header.ts';

/** A parameter that is missing or cannot be what its type says. */
export class ParameterError extends Error {
  readonly parameter: string;
  readonly remedy: string;
  constructor(parameter: string, message: string, remedy: string) {
    super(message);
    this.name = 'ParameterError';
    this.parameter = parameter;
    this.remedy = remedy;
  }
}

interface ParameterKind {
  /** The value as Cypher gets it, or undefined when it cannot be one. */
  read(value: string): string | number | undefined;
  readonly wanted: string;
}

const readers: Readonly<Record<ParameterType, ParameterKind>> = {
  text: { read: (value) => value, wanted: 'a text' },
  entity: {
    read: (value) => (parseEntityId(value) ? value : undefined),
    wanted: 'the id of an entity, such as phone:+77000000001',
  },
  country: { read: countryCode, wanted: 'an ISO country code, such as KZ' },
  date: {
    read: (value) => (isDay(value) ? value : undefined),
    wanted: 'a day, such as 2026-05-01',
  },
  number: { read: (value) => numberOf(value), wanted: 'a number' },
  integer: {
    read: (value) => (Number.isInteger(numberOf(value)) ? numberOf(value) : undefined),
    wanted: 'a whole number',
  },
  kind: {
    read: (value) => kindNames.find((name) => name === value),
    wanted: `one of ${kindNames.join(', ')}`,
  },
};

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
  return Object.fromEntries(
    query.parameters.map((parameter) => [
      parameter.name,
      parameterValue(query, parameter, given[parameter.name]),
    ]),
  );
}

function parameterValue(
  query: SavedQuery,
  { name, type, default: preset, example }: Parameter,
  given: unknown,
): string | number {
  const written =
    given === undefined || given === null || given === '' ? preset : String(given).trim();
  const hint = example ? ` For example ${name}=${example}.` : '';
  if (written === undefined)
    throw new ParameterError(
      name,
      `${query.name} needs ${name}`,
      `Give ${readers[type].wanted}.${hint}`,
    );
  const value = readers[type].read(written);
  if (value === undefined)
    throw new ParameterError(
      name,
      `${name} “${written}” is not ${readers[type].wanted}`,
      `Give ${readers[type].wanted}.${hint}`,
    );
  return value;
}

function numberOf(value: string): number | undefined {
  const number = Number(value);
  return value !== '' && Number.isFinite(number) ? number : undefined;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
