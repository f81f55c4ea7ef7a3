import { create } from 'zustand';
import { readNoteCounts } from '../api/notes.ts';
import { t } from '../app/i18n/t.ts';
import { useGraph } from './store.ts';

/** How many notes and tags stand on entities, by id; those without any are not in it. */
export type Noted = ReadonlyMap<string, { notes: number; tags: number }>;

export const useNoted = create<{ noted: Noted }>(() => ({ noted: new Map() }));

/** Reads what stands on these entities, all in one question. */
export async function readNoted(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  try {
    const counts = await readNoteCounts([...ids]);
    useNoted.setState((before) => {
      const noted = new Map(before.noted);
      for (const id of ids) noted.delete(id);
      for (const { entity, notes, tags } of counts) noted.set(entity, { notes, tags });
      return { noted };
    });
  } catch (error) {
    useGraph.getState().set({ notice: { text: t('notes.marksFailed'), error } });
  }
}

/** "2 notes, 1 tag"; nothing where there is none. */
export function notedText(noted: Noted, id: string): string {
  const { notes = 0, tags = 0 } = noted.get(id) ?? {};
  return [
    notes > 0 ? t('notes.count', { count: notes }) : '',
    tags > 0 ? t('notes.tagCount', { count: tags }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** On how many of these something stands. */
export const noteCount = (noted: Noted | undefined, ids: readonly string[]): number =>
  ids.filter((id) => noted?.has(id)).length;

/** "12 ads, 2 with notes": ads for which a counted link or a count stands, and on how many of them something stands. */
export function notedAds(noted: Noted | undefined, ads: readonly string[]): string {
  const count = noteCount(noted, ads);
  const told = t('fold.ads', { count: ads.length });
  return count > 0 ? `${told}, ${t('notes.amongAds', { count })}` : told;
}
