import { useNavigate } from '@tanstack/react-router';
import { t } from '../app/i18n/t.ts';
import { type ShowOptions, showEntities } from './effects.ts';
import { useGraph } from './store.ts';

/** Gives a function that puts entities on the canvas and opens Explore. One undo takes them off. */
export function useShowOnCanvas(): (
  ids: readonly string[],
  options?: ShowOptions,
) => Promise<void> {
  const navigate = useNavigate();
  return async (ids, options) => {
    // Before the page is there: it is never empty while what it is opened for is on its way.
    useGraph.getState().set({ busy: t('explore.reading.entities') });
    await navigate({ to: '/explore' });
    await showEntities(ids, options);
  };
}

const [everyMs, mostTries] = [50, 60];

/** Gives the keys to the canvas of Explore; where the page is still on its way, once it is there. */
export function focusCanvas(tries = mostTries): void {
  const canvas = document.getElementById('canvas');
  if (canvas) canvas.focus();
  else if (tries > 0) setTimeout(() => focusCanvas(tries - 1), everyMs);
}
