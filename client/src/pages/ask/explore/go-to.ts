import { t } from '../../../app/i18n/t.ts';
import { mostIds, type PageState } from '../../../app/page-state.ts';
import { newChart, openChart } from '../../../charts/load.ts';
import { useCharts } from '../../../charts/store.ts';
import { readTotals, showEntities } from '../../../graph/effects.ts';
import { keptChart } from '../../../graph/kept-charts.ts';
import { type CommandLog, stepsTo } from '../../../graph/log.ts';
import { loadPositions } from '../../../graph/positions.ts';
import { setFilters } from '../../../graph/producers/filter.ts';
import { removeEntities } from '../../../graph/producers/remove.ts';
import { currentChart, useGraph } from '../../../graph/store.ts';
import type { Chart } from '../../../graph/types.ts';

/** Brings back what the address holds: the saved chart that it names, or, when the canvas is empty, what it lists. */
export async function restore(state: PageState): Promise<void> {
  if (state.chart !== null && (await opened(state.chart))) {
    useGraph.getState().select(state.selection);
    return;
  }
  const isEmpty = Object.keys(currentChart().nodes).length === 0;
  if (!isEmpty) return;
  const { amend, select } = useGraph.getState();
  amend((chart) => ({ ...setFilters(chart, state.filters), folding: state.folding }));
  const ids = idsOf(state);
  if (!ids || ids.length === 0) return;
  await showEntities(ids, { positions: loadPositions(), select: false, silent: true });
  select(state.selection);
  await readTotals(state.open);
}

/** Goes to what another entry of the history names: by undo or redo where it was drawn, else it is read. */
export async function goTo(state: PageState): Promise<void> {
  if ((state.chart ?? undefined) !== useCharts.getState().open?.id) {
    if (state.chart !== null && (await opened(state.chart))) return;
    newChart();
  }
  const ids = idsOf(state);
  if (!ids) return;
  const { log, run, undo, redo, amend, select } = useGraph.getState();
  const steps = stepsTo(log, (chart) => draws(chart, ids));
  if (steps === undefined) {
    const others = Object.keys(currentChart().nodes).filter((id) => !ids.includes(id));
    run(t('explore.command.goTo'), (chart) => ({ ...removeEntities(chart, others), totals: {} }));
    await showEntities(ids, { positions: loadPositions(), select: false, silent: true });
  }
  for (let i = 0; i < Math.abs(steps ?? 0); i++) (steps && steps < 0 ? undo : redo)();
  amend((chart) => ({ ...setFilters(chart, state.filters), folding: state.folding }));
  select(state.selection);
  if (steps === undefined) await readTotals(state.open);
}

/** Opens a saved chart, unless it is open; says so where it cannot be. */
async function opened(id: string): Promise<boolean> {
  if (useCharts.getState().open?.id === id) return true;
  try {
    await openChart(id);
    return true;
  } catch (error) {
    useGraph.getState().set({ notice: { text: t('charts.notOpened'), error } });
    return false;
  }
}

/** Whether a command changed what is drawn; undo, redo and what is amended are none. */
export function isDrawnAnew(now: CommandLog<Chart>, before: CommandLog<Chart>): boolean {
  const isCommand =
    now.past.at(-1)?.state === before.present && before.future[0]?.state !== now.present;
  return isCommand && !draws(now.present, Object.keys(before.present.nodes));
}

const draws = ({ nodes }: Chart, ids: readonly string[]): boolean =>
  Object.keys(nodes).length === ids.length && ids.every((id) => id in nodes);

function idsOf({ kept, ids }: PageState): readonly string[] | undefined {
  const found = kept === null ? ids : keptChart(kept);
  if (!found)
    useGraph.getState().set({ notice: { text: t('explore.notKept', { count: mostIds }) } });
  return found;
}
