import { create } from 'zustand';

const most = 8;

/**
 * What was searched and led somewhere, the last first. In memory alone, for it can name a person: a browser brings back
 * what a tab keeps.
 */
export const useRecent = create<{ texts: readonly string[] }>(() => ({ texts: [] }));

/** Remembers a text that led somewhere. */
export function remember(text: string): void {
  const words = text.trim();
  if (words === '') return;
  useRecent.setState(({ texts }) => ({
    texts: [words, ...texts.filter((one) => one !== words)].slice(0, most),
  }));
}
