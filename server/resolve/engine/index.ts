export { Sets } from './ground/union.ts';
export { resolve } from './resolve.ts';
export { mostOfSide } from './told/bridges.ts';
export * from './types.ts';
