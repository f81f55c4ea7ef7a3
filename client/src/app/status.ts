import { useEffect } from 'react';
import { create } from 'zustand';

/** What the page says in the status bar: facts at the left, the state of the page at the right. */
interface Status {
  left: readonly string[];
  right: readonly string[];
}

const nothing: Status = { left: [], right: [] };

export const useStatusStore = create<Status>(() => nothing);

/** A page's own words in the status bar, for as long as it is there. */
export function usePageStatus(left: readonly string[], right: readonly string[] = []): void {
  const key = JSON.stringify([left, right]);
  useEffect(() => {
    const [nextLeft, nextRight] = JSON.parse(key) as [string[], string[]];
    useStatusStore.setState({ left: nextLeft, right: nextRight });
    return () => useStatusStore.setState(nothing);
  }, [key]);
}
