import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

interface Look {
  /** Null: it is not open. */
  at: number | null;
  /** Where it was left, to come back to. */
  left: number;
  /** Somebody said that they do not want it, or began it: it is not offered any more. */
  isAnswered: boolean;
}

/** How far the first look is. It outlives the page: whoever leaves it comes back to the step they left. */
export const useLook = create<Look>()(
  persist((): Look => ({ at: null, left: 0, isAnswered: false }), {
    name: 'tl.firstLook',
    storage: createJSONStorage(() => localStorage),
  }),
);

export const goTo = (at: number) => useLook.setState({ at, left: at, isAnswered: true });
/** Begins it, or goes on where it was left. */
export const startLook = () => goTo(useLook.getState().left);
export const leaveLook = () => useLook.setState({ at: null, isAnswered: true });
/** At the end: the next begins with the first step. */
export const endLook = () => useLook.setState({ at: null, left: 0, isAnswered: true });
