import type { ReactNode } from 'react';
import { create } from 'zustand';
import type { Signing } from '../api/judgements.ts';

/** A form that is open: what is judged, and what signing it does. */
export interface Asked {
  title: string;
  about: ReactNode;
  effect: ReactNode;
  signLabel: string;
  sign: (signing: Signing) => Promise<unknown>;
}

/** One form at a time, whichever part of a page asked for it. */
export const useAsking = create<{ asked: Asked | null }>(() => ({ asked: null }));

export const ask = (asked: Asked): void => useAsking.setState({ asked });
export const stopAsking = (): void => useAsking.setState({ asked: null });
