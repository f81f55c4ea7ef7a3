import { create } from 'zustand';

interface ListDraft {
  text: string;
  /** ISO code of the country of numbers that do not say theirs; empty for none. */
  country: string;
  /** What is watched now, and no draft any more. */
  isWatched: boolean;
}

const nothing: ListDraft = { text: '', country: '', isWatched: false };

/** What is pasted lives outside the dialog: who looks at a contact on the canvas comes back to it. */
export const useListDraft = create<ListDraft>(() => nothing);

/** Begins anew where the last list is watched. */
export function beginList(): void {
  if (useListDraft.getState().isWatched) useListDraft.setState(nothing);
}
