import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import type { Context } from './context.ts';
import { apiError } from './errors.ts';

/** The one schema builder; each room adds its own fields to it in its `schema.ts` or `schema/`. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  // A neighbourhood of 500 with all its fields fits; a query that multiplies lists with lists does not.
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: { complexity: 60_000, depth: 14, breadth: 500 },
    complexityError: () =>
      apiError(
        'LIMIT',
        'The question asks for too much at once.',
        'Ask for fewer fields, fewer levels or smaller limits.',
      ),
  },
});

export type Builder = typeof builder;

builder.queryType({});
builder.mutationType({});
builder.subscriptionType({});

builder.scalarType('DateTime', {
  description: 'A time in UTC, ISO 8601 with milliseconds, so that times sort as text.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== 'string' || Number.isNaN(Date.parse(value)))
      throw new TypeError('DateTime: not an ISO 8601 time');
    return value;
  },
});
builder.scalarType('JSON', {
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
});
