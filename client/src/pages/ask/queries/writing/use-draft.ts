import { useState } from 'react';
import type { SavedQuery } from '../use-saved-queries.ts';
import { type Draft, draftKey, startOf, useDrafts, type Way } from './drafts.ts';

export interface Origin extends Pick<Draft, 'shown'> {
  way: Way;
  /** Name of the question from which it is made; '' for a new one. */
  source: string;
  query: SavedQuery | undefined;
  /** The text with which writing begins, where it is none of a saved query. */
  start?: string;
}

/** The server takes no longer text, in UTF-16 units. */
export const longest = 20_000;

/** The draft of this address: as it was kept, or as it begins. */
export function useDraft({ way, source, query, shown, start = startOf(way, query) }: Origin) {
  const { drafts, put, drop } = useDrafts();
  const [tooLong, setTooLong] = useState(0);
  const of = shown ? { shown } : {};
  const draft = drafts[draftKey({ way, source, ...of })] ?? {
    ...{ way, source, ...of, from: query?.version ?? 0, text: start, values: { ...shown } },
  };
  const change = (changed: Partial<typeof draft>) => put({ ...draft, ...changed });
  return {
    draft,
    isChanged: draft.text !== start,
    write: (text: string) => {
      const isTaken = text.length <= longest || text.length < draft.text.length;
      setTooLong(isTaken ? 0 : text.length);
      if (isTaken) change({ text });
    },
    /** How long the text would be with what was not taken in; 0 where all was. */
    tooLong,
    setTooLong,
    change,
    drop: () => drop(draft),
  };
}
