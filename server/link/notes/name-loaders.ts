import DataLoader from 'dataloader';
import type { Store } from '../../core/store/index.ts';
import { standingNames } from './index.ts';

declare module '../../core/graphql/context.ts' {
  interface Loaders {
    /** What analysts call a network or an operation, by its id. */
    readonly givenName: DataLoader<string, string | null>;
  }
}

/** Reads given names; lives as long as the request that it is made for. */
export const nameLoaders = ({ store }: { readonly store: Store }) => ({
  givenName: new DataLoader<string, string | null>(async (ids) => {
    const names = new Map(
      (await standingNames(store.db, ids)).map(({ entity, text }) => [entity, text]),
    );
    return ids.map((id) => names.get(id) ?? null);
  }),
});
