import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { t } from '../../app/i18n/t.ts';
import {
  type BottomTab,
  mostIds,
  type PageState,
  readPageState,
  writePageState,
} from '../../app/page-state.ts';
import { showEntities } from '../../graph/effects.ts';
import { keepChart, keptChart } from '../../graph/kept-charts.ts';
import { loadPositions, savePositions } from '../../graph/positions.ts';
import { setFilters } from '../../graph/producers/filter.ts';
import { currentChart, useGraph } from '../../graph/store.ts';

const settleMs = 250;

/** Brings back what the address holds, when the canvas is empty: a reload or a shared link. */
async function restore(state: PageState): Promise<void> {
  const isEmpty = Object.keys(currentChart().nodes).length === 0;
  if (!isEmpty) return;
  const { amend, select } = useGraph.getState();
  amend((chart) => setFilters(chart, state.filters));
  const ids = state.kept === null ? state.ids : keptChart(state.kept);
  if (!ids) useGraph.getState().set({ notice: { text: t('explore.notKept', { count: mostIds }) } });
  if (!ids || ids.length === 0) return;
  await showEntities(ids, { positions: loadPositions(), select: false, silent: true });
  select(state.selection);
}

/** Keeps the address in step with canvas, filters and selection. Returns the open tab and its setter. */
export function useAddress(): [BottomTab, (tab: BottomTab) => void] {
  const search = useSearch({ strict: false }) as Record<string, string | undefined>;
  const navigate = useNavigate();
  const router = useRouter();
  const first = useRef(search);
  const tab = readPageState(search).tab;
  const latest = useRef(tab);
  useEffect(() => {
    latest.current = tab;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      // Another page is on its way: whoever leaves is not pulled back.
      if (router.latestLocation.pathname !== '/') return;
      const chart = currentChart();
      savePositions(chart);
      const ids = Object.keys(chart.nodes);
      const state = {
        ids,
        kept: ids.length > mostIds ? (keepChart(ids) ?? null) : null,
        selection: useGraph.getState().selection,
        filters: chart.filters,
        tab: latest.current,
      };
      void navigate({ to: '/', search: writePageState(state), replace: true });
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(write, settleMs);
    };
    void restore(readPageState(first.current)).then(later);
    const stop = useGraph.subscribe((now, before) => {
      if (now.log.present !== before.log.present || now.selection !== before.selection) later();
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [navigate, router]);
  const setTab = (next: BottomTab) =>
    void navigate({
      to: '/',
      search: { ...search, tab: next === 'table' ? undefined : next },
      replace: true,
    });
  return [tab, setTab];
}
