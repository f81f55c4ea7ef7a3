import { create } from 'zustand';
import type { NetworkMembersQueryVariables } from '../../gql/graphql.ts';

export const figures = ['tree', 'map', 'weeks'] as const;
export type FigureName = (typeof figures)[number];

export type MemberFilter = Pick<
  NetworkMembersQueryVariables,
  'country' | 'platform' | 'place' | 'holds' | 'week' | 'indicator'
>;

/** Two things that ads of the network tie, as the drawing names them. */
export interface Tied {
  group: string;
  ends: readonly { id: string; name: string }[];
  ads: number;
  judged: boolean;
}

export const besides = ['holds', 'indicators'] as const;

interface Showing {
  figure: FigureName;
  /** What the column beside the drawing tells. */
  beside: (typeof besides)[number];
  tab: string;
  /** The ads that the list is narrowed to, and what these are called. */
  narrowed: { filter: MemberFilter; name: string } | null;
  /** What the evidence column explains in place of the whole. */
  tied: Tied | null;
}

/** What of a network is looked at: drawing, map, weeks, tables and list share it. */
export const useShowing = create<Showing>(() => ({
  figure: 'tree',
  beside: 'holds',
  tab: 'country',
  narrowed: null,
  tied: null,
}));

/** Lists the ads that a mark of a figure or a row of a table stands for. */
export const narrowTo = (filter: MemberFilter, name: string): void =>
  useShowing.setState({ tab: 'ads', narrowed: { filter, name } });

export const narrowNothing = (): void => useShowing.setState({ narrowed: null });

/** Another network: nothing of the last one is chosen any more. */
export const showAnother = (): void => useShowing.setState({ narrowed: null, tied: null });

/** Says why two things are tied, and lists the ads that tie them. */
export function explain(tied: Tied, name: string): void {
  useShowing.setState({ tied });
  if (!tied.judged) narrowTo({ holds: tied.ends.map(({ id }) => id) }, name);
}

export const explainNothing = (): void => useShowing.setState({ tied: null });
