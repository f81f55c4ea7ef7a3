import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

interface Look {
  isOpen: boolean;
  /** The step that is open, or at which it was left. */
  at: number;
  /** Where the step was opened: only what comes after it counts as done. null: that is not noted yet. */
  openedAt: string | null;
  /** Somebody said that they do not want it, or began it: it is not offered any more. */
  isAnswered: boolean;
}

/** How far the first look is. It outlives the page: whoever leaves it comes back to the step they left. */
export const useLook = create<Look>()(
  persist((): Look => ({ isOpen: false, at: 0, openedAt: null, isAnswered: false }), {
    name: 'tl.firstLook',
    storage: createJSONStorage(() => localStorage),
  }),
);

export const goTo = (at: number) => useLook.setState({ at, openedAt: null });
/** Begins it, or goes on where it was left. */
export const startLook = () => useLook.setState({ isOpen: true, isAnswered: true, openedAt: null });
export const leaveLook = () => useLook.setState({ isOpen: false, isAnswered: true });
/** At the end: the next begins with the first step. */
export const endLook = () => useLook.setState({ isOpen: false, at: 0 });
