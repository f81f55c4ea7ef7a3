import { t } from '../app/i18n/t.ts';
import { clearCanvas } from '../graph/commands.ts';
import type { ShowOptions } from '../graph/effects.ts';
import { useShowOnCanvas } from '../graph/show-on-canvas.ts';
import { currentChart, useGraph } from '../graph/store.ts';
import { newChart } from './load.ts';
import { save } from './save.ts';
import { useCharts } from './store.ts';

/**
 * Gives a function that opens entities in Explore as a drawing of their own. A saved chart that is open stays as it is,
 * and is closed; a drawing that was not saved comes back with Undo.
 */
export function useOpenOnCanvas(): (
  ids: readonly string[],
  options?: ShowOptions,
) => Promise<void> {
  const show = useShowOnCanvas();
  return async (ids, options) => {
    const text = await makeRoom();
    await show(ids, { ...options, select: false });
    if (text !== undefined) useGraph.getState().set({ notice: { text } });
  };
}

/** @returns where that is which was drawn; undefined where nothing was */
async function makeRoom(): Promise<string | undefined> {
  const { open } = useCharts.getState();
  if (open) {
    await save();
    newChart();
    return t('charts.closed', { title: open.title });
  }
  if (Object.keys(currentChart().nodes).length === 0) return undefined;
  clearCanvas();
  return t('charts.replaced');
}
