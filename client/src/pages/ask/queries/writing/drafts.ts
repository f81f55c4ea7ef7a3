import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { FormValues } from '../parameter-form.ts';
import type { SavedQuery } from '../use-saved-queries.ts';
import example from './example.cypher?raw';

/** What is written: a new question, one made from another or from what a page shows, or the next version of one's own. */
const ways = ['new', 'copy', 'edit', 'shown'] as const;
export type Way = (typeof ways)[number];

export const wayOf = (text: string | undefined): Way | undefined =>
  ways.find((way) => way === text);

export interface Draft {
  way: Way;
  /** The saved query or the view from which it was made; '' for a new one. */
  source: string;
  /** Of what a page shows: its parameters, as the address has them. */
  shown?: Readonly<Record<string, string>>;
  /** Version of the source when it was made from it. */
  from: number;
  text: string;
  /** What was typed to try it with. */
  values: FormValues;
}

interface Drafts {
  drafts: Record<string, Draft>;
  put: (draft: Draft) => void;
  drop: (draft: Draft) => void;
}

export const draftKey = ({ way, source, shown }: Pick<Draft, 'way' | 'source' | 'shown'>): string =>
  `${way} ${source}${shown ? ` ${new URLSearchParams(shown)}` : ''}`;

/** The parameters that an address of the page has. */
export const shownIn = (search: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      value && name !== 'write' ? [[name, value]] : [],
    ),
  );

/** Keeps what it can: a storage that is full or forbidden costs the draft after a reload, not the work. */
const place = {
  getItem: (name: string) => sessionStorage.getItem(name),
  removeItem: (name: string) => sessionStorage.removeItem(name),
  setItem: (name: string, text: string) => {
    try {
      sessionStorage.setItem(name, text);
    } catch {
      // It stays in the window.
    }
  },
};

/** What is written and not saved, in this tab: another one has its own. It stays over a reload. */
export const useDrafts = create<Drafts>()(
  persist(
    (set) => ({
      drafts: {},
      put: (draft) => set(({ drafts }) => ({ drafts: { ...drafts, [draftKey(draft)]: draft } })),
      drop: (draft) =>
        set(({ drafts: { [draftKey(draft)]: _, ...others } }) => ({ drafts: others })),
    }),
    { name: 'throughline.query-drafts', storage: createJSONStorage(() => place) },
  ),
);

/** The text with which writing begins. */
export function startOf(way: Way, query: SavedQuery | undefined): string {
  if (!query || way === 'new') return example;
  if (way === 'edit') return query.cypher;
  return query.cypher
    .replace(/^saved: .*\n/m, '')
    .replace(/^version: .*$/m, 'version: 1')
    .replace(titleLine, 'title: $1$2 (copy)$1');
}

/** Of a header: a quote or none, and what it holds. */
const titleLine = /^title: *(["']?)(.*?)\1 *$/m;

/** The title as it stands in a text, for the list; '' while there is none. */
export const titleIn = (text: string): string => titleLine.exec(text)?.[2] ?? '';
