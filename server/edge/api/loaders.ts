import type { Loaders, Modules } from '../../core/graphql/index.ts';
import { judgementLoaders } from '../../link/judgements/judgement-loaders.ts';
import { networkLoaders } from '../../link/networks/network-loaders.ts';
import { nameLoaders } from '../../link/notes/name-loaders.ts';
import { recordedLoaders } from '../../read/recorded/loaders.ts';

/** Loaders that live as long as the request that they are made for. */
export const loadersOf = (modules: Modules): Loaders => ({
  ...recordedLoaders(modules),
  ...judgementLoaders(modules),
  ...networkLoaders(modules),
  ...nameLoaders(modules),
});
