export { Sets } from './ground/arrays.ts';
export { resolve } from './resolve.ts';
export { mostOfSide } from './told/bridges.ts';
export * from './types.ts';
