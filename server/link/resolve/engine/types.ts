export * from './types/found.ts';
export * from './types/given.ts';
export * from './types/learnt.ts';
