/**
 * What the engine is given and what it gives back. Ads and identifiers are numbered by the caller;
 * every number in these files that is called `ad` or `identifier` is such a number.
 */

export * from './types/given.ts';
export * from './types/identifiers.ts';
export * from './types/joins.ts';
export * from './types/networks.ts';
export * from './types/rejected.ts';
