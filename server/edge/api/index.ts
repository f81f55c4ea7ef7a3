export type { Modules } from '../../core/graphql/index.ts';
export { createApp, type Entrance } from './app.ts';
export { Revealed } from './images.ts';
export { graphqlSchema } from './schema.ts';
