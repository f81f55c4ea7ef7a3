import { create } from 'zustand';
import type { WatchTarget } from '../gql/graphql.ts';

/** What somebody wants to watch, before it is signed. */
export interface Wanted {
  target: WatchTarget;
  /** What it is called where nobody calls it otherwise. */
  title: string;
}

/** One form at a time, whichever page asked for it. */
export const useWanted = create<{ wanted: Wanted | null }>(() => ({ wanted: null }));

/** Opens the form that begins to watch. */
export const askToWatch = (wanted: Wanted): void => useWanted.setState({ wanted });

export const stopAskingToWatch = (): void => useWanted.setState({ wanted: null });

/** An entity, a network or an operation, by its id. */
export function targetOf(id: string): WatchTarget {
  if (id.startsWith('network:')) return { network: id };
  return id.startsWith('operation:') ? { operation: id } : { entity: id };
}

/** By what the server finds the watch of a target; undefined of a search, a list and a saved query, whose words, ids and parameters tell. */
export function idOf({ entity, network, operation }: WatchTarget): string | undefined {
  const id = entity ?? network ?? operation;
  return id == null ? undefined : String(id);
}
