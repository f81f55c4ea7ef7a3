import { create } from 'zustand';

const key = 'throughline.searched';
const most = 8;

/** What this tab searched and opened something of, the last first: forgotten with the tab, for it can name a person. */
export const useRecent = create<{ texts: readonly string[] }>(() => ({ texts: kept() }));

/** Remembers a text that led somewhere. */
export function remember(text: string): void {
  const words = text.trim();
  if (words === '') return;
  const texts = [words, ...useRecent.getState().texts.filter((one) => one !== words)].slice(
    0,
    most,
  );
  useRecent.setState({ texts });
  try {
    sessionStorage.setItem(key, JSON.stringify(texts));
  } catch {
    // A browser that keeps nothing still has them until the page is read again.
  }
}

function kept(): string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((one) => typeof one === 'string').slice(0, most)
      : [];
  } catch {
    return [];
  }
}
