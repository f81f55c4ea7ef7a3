import { create } from 'zustand';

type Layer = 'none' | 'search' | 'help';

interface Layers {
  open: Layer;
  /** What is searched; each opening begins with nothing. */
  searched: string;
  /** A picture that is searched in place of words. */
  picture: File | null;
  /** Enter was pressed before the answer to what is searched had come: its first choice is taken when it comes. */
  entered: false | 'alone' | 'with Shift';
  /** The words that somebody pointed at when the help was opened, to be explained. */
  helpOn: string;
  /** The section of a guide that it opens at. */
  helpSection: string | null;
  show: (layer: Layer) => void;
  help: (at: { on?: string; section?: string | null }) => void;
  search: (text: string) => void;
  searchPicture: (picture: File) => void;
  enter: (withShift: boolean) => void;
}

/** The one layer that may lie over any page. */
export const useLayer = create<Layers>((set) => ({
  open: 'none',
  searched: '',
  picture: null,
  entered: false,
  helpOn: '',
  helpSection: null,
  show: (open) => set({ open, searched: '', picture: null, entered: false }),
  help: ({ on = '', section = null }) => set({ open: 'help', helpOn: on, helpSection: section }),
  search: (searched) => set({ searched, picture: null, entered: false }),
  searchPicture: (picture) => set({ searched: '', picture, entered: false }),
  enter: (withShift) => set({ entered: withShift ? 'with Shift' : 'alone' }),
}));
