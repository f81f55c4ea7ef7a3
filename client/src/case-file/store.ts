import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

/** The network with which an entity came into the file, by id, and the run that found it so. */
export interface CameFrom {
  network: string;
  run: number;
}

/** So many entities a case file holds: as many ads come into a bundle. */
export const mostInCase = 5000;

interface CaseFile {
  /** Ids of the entities marked for the bundle, in the order they were added. */
  entities: string[];
  /** What somebody wrote about an entity, by id. */
  notes: Record<string, string>;
  /** Links marked as findings: pairs of entity ids. */
  links: [string, string][];
  /** Of those that came with a network: with which, by id. Networks pass; this says how it was then. */
  from: Record<string, CameFrom>;
  /** @returns those of the ids that are in the file now: with a network no more come than it holds */
  add: (ids: readonly string[], from?: CameFrom) => string[];
  addLink: (a: string, b: string) => void;
  remove: (ids: readonly string[]) => void;
  note: (id: string, text: string) => void;
  clear: () => void;
}

const samePair = (one: readonly string[], a: string, b: string) =>
  (one[0] === a && one[1] === b) || (one[0] === b && one[1] === a);

const without = <T>(by: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(by).filter(([id]) => !ids.includes(id)));

/** What is there already did not come with a network that has it as well. Of a network as much comes as there is room. */
export function added(
  { entities, from }: Pick<CaseFile, 'entities' | 'from'>,
  ids: readonly string[],
  came?: CameFrom,
): Pick<CaseFile, 'entities' | 'from'> {
  const present = new Set(entities);
  const all = [...new Set(ids)].filter((id) => !present.has(id));
  const fresh = came ? all.slice(0, Math.max(0, mostInCase - entities.length)) : all;
  const origins = came ? Object.fromEntries(fresh.map((id) => [id, came])) : {};
  return { entities: [...entities, ...fresh], from: { ...from, ...origins } };
}

/** The case file of this browser: what goes into the next bundle. Kept in local storage. */
export const useCaseFile = create<CaseFile>()(
  persist(
    (set, get) => ({
      entities: [],
      notes: {},
      links: [],
      from: {},
      add: (ids, from) => {
        set((file) => added(file, ids, from));
        const present = new Set(get().entities);
        return ids.filter((id) => present.has(id));
      },
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
          notes: without(file.notes, ids),
          from: without(file.from, ids),
        })),
      note: (id, text) => set((file) => ({ notes: { ...file.notes, [id]: text } })),
      clear: () => set({ entities: [], notes: {}, links: [], from: {} }),
    }),
    { name: 'throughline.case-file', storage: createJSONStorage(() => localStorage) },
  ),
);
