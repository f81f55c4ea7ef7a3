export { newestFirst, Pairings } from './judged/pairings.ts';
export { resolve } from './resolve.ts';
export { articulations, mostOfSide } from './told/bridges.ts';
export * from './types.ts';
