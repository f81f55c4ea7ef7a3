import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

interface CaseFile {
  /** Ids of the entities marked for the bundle, in the order they were added. */
  entities: string[];
  /** What somebody wrote about an entity, by id. */
  notes: Record<string, string>;
  /** Links marked as findings: pairs of entity ids. */
  links: [string, string][];
  add: (ids: readonly string[]) => void;
  addLink: (a: string, b: string) => void;
  remove: (ids: readonly string[]) => void;
  note: (id: string, text: string) => void;
  clear: () => void;
}

const samePair = (one: readonly string[], a: string, b: string) =>
  (one[0] === a && one[1] === b) || (one[0] === b && one[1] === a);

/** The case file of this browser: what goes into the next bundle. Kept in local storage. */
export const useCaseFile = create<CaseFile>()(
  persist(
    (set) => ({
      entities: [],
      notes: {},
      links: [],
      add: (ids) => set((file) => ({ entities: [...new Set([...file.entities, ...ids])] })),
      addLink: (a, b) =>
        set((file) => ({
          entities: [...new Set([...file.entities, a, b])],
          links: file.links.some((one) => samePair(one, a, b))
            ? file.links
            : [...file.links, [a, b]],
        })),
      remove: (ids) =>
        set((file) => ({
          entities: file.entities.filter((id) => !ids.includes(id)),
          links: file.links.filter(([a, b]) => !ids.includes(a) && !ids.includes(b)),
          notes: Object.fromEntries(Object.entries(file.notes).filter(([id]) => !ids.includes(id))),
        })),
      note: (id, text) => set((file) => ({ notes: { ...file.notes, [id]: text } })),
      clear: () => set({ entities: [], notes: {}, links: [] }),
    }),
    { name: 'throughline.case-file', storage: createJSONStorage(() => localStorage) },
  ),
);
