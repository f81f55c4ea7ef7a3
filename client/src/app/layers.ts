import { create } from 'zustand';

type Layer = 'none' | 'search' | 'help';

interface Layers {
  open: Layer;
  /** What is searched; each opening begins with nothing. */
  searched: string;
  show: (layer: Layer) => void;
  search: (text: string) => void;
}

/** The one layer that may lie over any page. */
export const useLayer = create<Layers>((set) => ({
  open: 'none',
  searched: '',
  show: (open) => set({ open, searched: '' }),
  search: (searched) => set({ searched }),
}));
