import { create } from 'zustand';
import type { NetworkMemberFilter } from '../../../gql/graphql.ts';

export const figures = ['tree', 'map', 'weeks'] as const;
export type FigureName = (typeof figures)[number];

export type MemberFilter = NetworkMemberFilter;

/** Two things that ads of the network link, as the drawing names them. */
export interface Linked {
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
  linked: Linked | null;
  /** The cut point without which the network is drawn, by id. */
  without: string | null;
}

/** What of a network is looked at: drawing, map, weeks, tables and list share it. */
export const useShowing = create<Showing>(() => ({
  figure: 'tree',
  beside: 'holds',
  tab: 'country',
  narrowed: null,
  linked: null,
  without: null,
}));

/** Lists the ads that a mark of a figure or a row of a table stands for. */
export const narrowTo = (filter: MemberFilter, name: string): void =>
  useShowing.setState({ tab: 'ads', narrowed: { filter, name } });

export const narrowNothing = (): void => useShowing.setState({ narrowed: null });

/** Another network: nothing of the last one is chosen any more. */
export const showAnother = (): void =>
  useShowing.setState({ narrowed: null, linked: null, without: null });

/** Says why two things are linked, and lists the ads that link them. */
export function explain(linked: Linked, name: string): void {
  useShowing.setState({ linked });
  if (!linked.judged) narrowTo({ holds: linked.ends.map(({ id }) => id) }, name);
}

/** Draws the network as it would fall apart without a cut point. Nothing is recorded. */
export const preview = (cutPoint: string): void =>
  useShowing.setState({ without: cutPoint, figure: 'tree' });

/** Draws it whole again; a list of the ads of one part means nothing then. */
export const endPreview = (): void =>
  useShowing.setState(({ narrowed }) => ({
    without: null,
    narrowed: narrowed?.filter.without ? null : narrowed,
  }));

export const explainNothing = (): void => useShowing.setState({ linked: null });
