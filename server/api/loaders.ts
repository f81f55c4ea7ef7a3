import type { Loaders, Modules } from '../graphql/index.ts';
import { judgementLoaders } from '../judgements/loaders.ts';
import { networkLoaders } from '../networks/loaders.ts';
import { nameLoaders } from '../notes/loaders.ts';
import { recordedLoaders } from '../recorded/loaders.ts';

/** Loaders that live as long as the request that they are made for. */
export const loadersOf = (modules: Modules): Loaders => ({
  ...recordedLoaders(modules),
  ...judgementLoaders(modules),
  ...networkLoaders(modules),
  ...nameLoaders(modules),
});
