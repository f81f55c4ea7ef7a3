import type { ReactNode } from 'react';
import { create } from 'zustand';
import type { Signing } from '../api/judgements.ts';
import type { PreviewJudgementQueryVariables } from '../gql/graphql.ts';

/** A form that is open: what is judged, and what signing it does. */
export interface Asked {
  title: string;
  about: ReactNode;
  effect: ReactNode;
  reasonLabel?: string;
  signLabel: string;
  /** What has to be chosen before it can be signed; '' where nothing has. */
  lacking?: string;
  /** What would be recorded: what the next run would do with it is told while the reason is written. */
  preview?: PreviewJudgementQueryVariables | undefined;
  sign: (signing: Signing) => Promise<unknown>;
}

/** One form at a time, whichever part of a page asked for it. */
export const useAsking = create<{ asked: Asked | null }>(() => ({ asked: null }));

let asker: readonly HTMLElement[] = [];

/**
 * Opens a form.
 * @param from what was pressed; what has the focus unless given
 */
export function ask(asked: Asked, from: Element | null = document.activeElement): void {
  asker = placesOf(from);
  useAsking.setState({ asked });
}

/** What the form that is open signs now, by what was chosen in it. */
export const changeAsked = (change: Partial<Asked>): void =>
  useAsking.setState(({ asked }) => ({ asked: asked && { ...asked, ...change } }));

export const stopAsking = (): void => useAsking.setState({ asked: null });

/** Where a button was signed away, what was around it has the focus; else a keyboard would begin at the top again. */
export function focusNearAsker(): void {
  // A row that was signed away may be drawn once more.
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const place = asker.find(({ isConnected }) => isConnected);
    if (!place) return;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus();
  });
}

/** An element, the words whose card it is in, and the row, the part of the page and the page. */
function placesOf(element: Element | null): HTMLElement[] {
  const own = element instanceof HTMLElement ? [element] : [];
  const words = element?.closest('.tl-observed')?.querySelector<HTMLElement>('[role="button"]');
  return [...(words ? [words] : own), ...around(element)];
}

function around(element: Element | null): HTMLElement[] {
  const place = element?.parentElement?.closest<HTMLElement>('li, tr, section, aside, main');
  return place ? [place, ...around(place)] : [];
}
