import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { may, type Right } from '../access/index.ts';
import { apiError, notAllowed } from './api-errors.ts';
import type { Context } from './context.ts';

/** The one schema builder; each module adds its own fields to it in its `schema.ts` or `schema/`. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  AuthScopes: { may: Right };
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}>({
  plugins: [ScopeAuthPlugin, ComplexityPlugin],
  scopeAuth: {
    authorizeOnSubscribe: true,
    authScopes: ({ actor }) => ({ may: (right) => may(actor, right) }),
    unauthorizedError: (_, __, { fieldName }) => notAllowed(fieldName),
  },
  defaultFieldNullability: false,
  // What a request costs by it is added up and bounded before any of it is run: see cost.ts.
  complexity: { defaultComplexity: 1, defaultListMultiplier: 5, disabled: true },
});

export type Builder = typeof builder;

builder.queryType({ description: 'What can be asked.' });
builder.mutationType({ description: 'What can be changed.' });
builder.subscriptionType({ description: 'What can be watched while it changes.' });

builder.scalarType('DateTime', {
  description: 'A time in UTC, ISO 8601 with milliseconds, so that times sort as text.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== 'string' || Number.isNaN(Date.parse(value)))
      throw apiError(
        'BAD_INPUT',
        'It is no ISO 8601 time.',
        'Give one such as 2026-03-01T10:00:00Z.',
      );
    return value;
  },
});
/** Whether it is YYYY-MM-DD, and such a day exists. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

builder.scalarType('Date', {
  description: 'A day, YYYY-MM-DD.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== 'string' || !isDay(value))
      throw apiError('BAD_INPUT', 'It is no day.', 'Give a day such as 2026-03-01.');
    return value;
  },
});
builder.scalarType('JSON', {
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
});
