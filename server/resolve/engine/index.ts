export { byRow } from './ground/rows.ts';
export { Sets } from './ground/union.ts';
export { resolve } from './resolve.ts';
export { mostOfSide } from './told/bridges.ts';
export * from './types.ts';
