export { createApp } from './app.ts';
export type { Modules } from './context.ts';
export { Revealed } from './images.ts';
export { graphqlSchema } from './schema.ts';
