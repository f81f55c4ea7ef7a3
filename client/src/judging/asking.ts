import type { ReactNode } from 'react';
import { create } from 'zustand';
import type { Signing } from '../api/judgements.ts';
import type { PreviewJudgementQueryVariables } from '../gql/graphql.ts';

/** A form that is open: what is judged, and what signing it does. */
export interface Asked {
  title: string;
  about: ReactNode;
  effect: ReactNode;
  signLabel: string;
  /** What would be recorded: what the next run would do with it is told while the reason is written. */
  preview?: PreviewJudgementQueryVariables;
  sign: (signing: Signing) => Promise<unknown>;
}

/** One form at a time, whichever part of a page asked for it. */
export const useAsking = create<{ asked: Asked | null }>(() => ({ asked: null }));

let asker: readonly HTMLElement[] = [];

/** Opens the form of what the button that has the focus asks. */
export function ask(asked: Asked): void {
  asker = placesOf(document.activeElement);
  useAsking.setState({ asked });
}

export const stopAsking = (): void => useAsking.setState({ asked: null });

/** Where a button was signed away, what was around it has the focus; else a keyboard would begin at the top again. */
export function focusNearAsker(): void {
  // A row that was signed away may be drawn once more.
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const place = asker.find(({ isConnected }) => isConnected);
    if (!place) return;
    place.tabIndex = -1;
    place.focus();
  });
}

/** The row, the part of the page and the page that an element is in. */
function placesOf(element: Element | null): HTMLElement[] {
  const place = element?.parentElement?.closest<HTMLElement>('li, tr, section, aside, main');
  return place ? [place, ...placesOf(place)] : [];
}
