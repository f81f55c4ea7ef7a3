import { create } from 'zustand';

type Layer = 'none' | 'search' | 'help';

/** The one layer that may lie over any page. */
export const useLayer = create<{ open: Layer; show: (layer: Layer) => void }>((set) => ({
  open: 'none',
  show: (open) => set({ open }),
}));
