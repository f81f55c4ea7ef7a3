export { mostOfSide } from './bridges.ts';
export { resolve } from './resolve.ts';
export { type SignKind, signKinds } from './scorecard.ts';
export * from './types.ts';
export { Sets } from './union.ts';
