export { resolve } from './resolve.ts';
export * from './types.ts';
