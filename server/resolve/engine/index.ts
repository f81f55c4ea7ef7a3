export { mostOfSide } from './bridges.ts';
export { resolve } from './resolve.ts';
export * from './types.ts';
export { Sets } from './union.ts';
