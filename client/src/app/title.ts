import { useEffect } from 'react';
import { create } from 'zustand';
import { t } from './i18n/t.ts';

/** What a page shows of all that it could: the network, the question, the ends of a path. */
const useShownStore = create<{ shown: string | undefined }>(() => ({ shown: undefined }));

/** Says what the page shows, for as long as it does; undefined while that is not known. */
export function useShows(shown: string | undefined): void {
  useEffect(() => {
    useShownStore.setState({ shown });
    return () => useShownStore.setState({ shown: undefined });
  }, [shown]);
}

/** "Network 1/3 · Networks · Throughline": what tells a tab, a bookmark and a line of the history from the others. */
export const titleOf = (page: string, shown: string | undefined): string =>
  [shown, page, t('app.name')].filter((part) => part !== undefined && part !== '').join(' · ');

/** Writes the title of the document. */
export function useTitle(page: string): void {
  const shown = useShownStore((state) => state.shown);
  useEffect(() => {
    document.title = titleOf(page, shown);
  }, [page, shown]);
}
