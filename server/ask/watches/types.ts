/** What is watched; a query with its parameters as they were typed. */
export type Target =
  | { readonly kind: 'entity' | 'network' | 'operation'; readonly id: string }
  | {
      readonly kind: 'query';
      readonly name: string;
      readonly parameters: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'search'; readonly words: string }
  | { readonly kind: 'list'; readonly ids: readonly string[] };

export const watchKinds = {
  entity: 'A number, an account, a picture, a place, a platform or another entity of the graph.',
  network: 'A network of the active run, followed through later runs.',
  operation: 'An operation of the active run, at the usual level.',
  query: 'A saved query: rows that it did not give before.',
  search: 'Words that are searched for: hits that were not there before.',
  list: 'A list of contacts: those that appear, and those that stand in more ads.',
} as const;
export type WatchKind = keyof typeof watchKinds;

/** An entity as it was when somebody looked. */
export interface EntityState {
  /** Ads that hold it. */
  readonly ads: number;
  /** Their ids; null where they are too many to be told apart. */
  readonly known: readonly string[] | null;
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
  readonly networks: readonly string[];
  readonly hub: boolean;
  /** Of an ad. */
  readonly status: string | null;
  readonly lastCaptured: string | null;
}

/** What is new; `entities` lead to it. Each is told in a sentence. */
export type News = { readonly entities?: readonly string[] } & (
  | { readonly what: 'appeared'; readonly ads: number }
  | { readonly what: 'ads' | 'rows' | 'hits'; readonly count: number; readonly shown?: number }
  | { readonly what: 'listed'; readonly appeared: number; readonly grown: number }
  | { readonly what: 'countries' | 'platforms'; readonly names: readonly string[] }
  | {
      readonly what: 'networks';
      readonly now: readonly string[];
      readonly before: readonly string[];
    }
  | { readonly what: 'hub' | 'captured' | 'removed' | 'gone' }
  | {
      readonly what: 'members';
      readonly joined: number;
      readonly left: number;
      readonly from: readonly string[];
      readonly to: readonly string[];
    }
  | {
      readonly what: 'became';
      readonly networks: readonly { readonly id: string; readonly ads: number }[];
    }
  | {
      readonly what: 'operation';
      readonly ads: readonly [before: number, now: number];
      readonly networks: readonly [before: number, now: number];
    }
  | { readonly what: 'failed'; readonly why: string }
);

/** How it is now, and what is new since it was as before. */
export interface Look<State> {
  readonly state: State;
  readonly news: readonly News[];
}

/** As many entities lead from one thing that is new. */
export const mostLed = 100;
