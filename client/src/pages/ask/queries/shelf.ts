import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** So many questions of those that were used last are shown. */
const mostRecent = 5;

interface Shelf {
  /** Names of questions that somebody marked. */
  favourites: string[];
  /** Names of questions that were run, the last first. */
  recent: string[];
  /** Which folders were opened or closed by hand. */
  open: Record<string, boolean>;
  /** Whether the Cypher stands below the question. */
  isCypherShown: boolean;
  favour: (name: string) => void;
  used: (name: string) => void;
  fold: (folder: string, isOpen: boolean) => void;
  foldCypher: () => void;
}

/** How somebody arranged the questions: in this browser, not in the data folder. */
export const useShelf = create<Shelf>()(
  persist(
    (set) => ({
      ...{ favourites: [], recent: [], open: {}, isCypherShown: false },
      favour: (name) =>
        set(({ favourites }) => ({
          favourites: favourites.includes(name)
            ? favourites.filter((one) => one !== name)
            : [...favourites, name],
        })),
      used: (name) =>
        set(({ recent }) => ({
          recent: [name, ...recent.filter((one) => one !== name)].slice(0, mostRecent),
        })),
      foldCypher: () => set(({ isCypherShown }) => ({ isCypherShown: !isCypherShown })),
      fold: (folder, isOpen) => set(({ open }) => ({ open: { ...open, [folder]: isOpen } })),
    }),
    { name: 'throughline.query-shelf' },
  ),
);
