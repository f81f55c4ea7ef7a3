export { byRow } from './ground/rows.ts';
export { Sets } from './ground/union.ts';
export { Pairings } from './judged/pairings.ts';
export { resolve } from './resolve.ts';
export { articulations, mostOfSide } from './told/bridges.ts';
export * from './types.ts';
