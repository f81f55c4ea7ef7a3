import { create } from 'zustand';
import type { NetworkMemberFilter } from '../../gql/graphql.ts';

export const figures = ['tree', 'map', 'weeks'] as const;
export type FigureName = (typeof figures)[number];

export type MemberFilter = NetworkMemberFilter;

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
  /** The bridge without which the network is drawn, by id. */
  without: string | null;
}

/** What of a network is looked at: drawing, map, weeks, tables and list share it. */
export const useShowing = create<Showing>(() => ({
  figure: 'tree',
  beside: 'holds',
  tab: 'country',
  narrowed: null,
  tied: null,
  without: null,
}));

/** Lists the ads that a mark of a figure or a row of a table stands for. */
export const narrowTo = (filter: MemberFilter, name: string): void =>
  useShowing.setState({ tab: 'ads', narrowed: { filter, name } });

export const narrowNothing = (): void => useShowing.setState({ narrowed: null });

/** Another network: nothing of the last one is chosen any more. */
export const showAnother = (): void =>
  useShowing.setState({ narrowed: null, tied: null, without: null });

/** Says why two things are tied, and lists the ads that tie them. */
export function explain(tied: Tied, name: string): void {
  useShowing.setState({ tied });
  if (!tied.judged) narrowTo({ holds: tied.ends.map(({ id }) => id) }, name);
}

/** Draws the network as it would fall apart without a bridge. Nothing is recorded. */
export const preview = (bridge: string): void =>
  useShowing.setState({ without: bridge, figure: 'tree' });

/** Draws it whole again; a list of the ads of one part means nothing then. */
export const endPreview = (): void =>
  useShowing.setState(({ narrowed }) => ({
    without: null,
    narrowed: narrowed?.filter.without ? null : narrowed,
  }));

export const explainNothing = (): void => useShowing.setState({ tied: null });
