import { useNavigate } from '@tanstack/react-router';
import { type ShowOptions, showEntities } from './effects.ts';

/** Gives a function that puts entities on the canvas and opens Explore. One undo takes them off. */
export function useShowOnCanvas(): (
  ids: readonly string[],
  options?: ShowOptions,
) => Promise<void> {
  const navigate = useNavigate();
  return async (ids, options) => {
    await navigate({ to: '/explore' });
    await showEntities(ids, options);
  };
}

/** Gives the keys to the canvas of Explore, where it is there. */
export const focusCanvas = (): void => document.getElementById('canvas')?.focus();
