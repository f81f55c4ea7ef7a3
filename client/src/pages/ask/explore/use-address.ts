import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type BottomTab, mostIds, readPageState, writePageState } from '../../../app/page-state.ts';
import { useCharts } from '../../../charts/store.ts';
import { useArriving } from '../../../graph/coming.ts';
import { keepChart } from '../../../graph/kept-charts.ts';
import { savePositions } from '../../../graph/positions.ts';
import { currentChart, useGraph } from '../../../graph/store.ts';
import { useView } from '../../../graph/view.ts';
import { goTo, isDrawnAnew, restore } from './go-to.ts';

const settleMs = 250;

/**
 * Keeps the address in step with canvas, filters and selection, and the canvas with the entries of the history: each
 * command that changes what is drawn makes one. Returns the open tab and its setter.
 */
export function useAddress(): [BottomTab | null, (tab: BottomTab | null) => void] {
  const search = useSearch({ strict: false }) as Record<string, string | undefined>;
  const navigate = useNavigate();
  const router = useRouter();
  const first = useRef(search);
  const tab = readPageState(search).tab;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What is drawn on arrival belongs to the entry that led here.
    let isArrived = false;
    let isNew = false;
    const write = () => {
      // Another page is on its way: whoever leaves is not pulled back.
      if (router.latestLocation.pathname !== '/explore') return;
      const chart = currentChart();
      // What is still laid out is not where it will be: a reload lays it out anew.
      if (useGraph.getState().busy === null && !useView.getState().busyLayout) savePositions(chart);
      const ids = Object.keys(chart.nodes);
      const state = {
        ids,
        chart: useCharts.getState().open?.id ?? null,
        kept: ids.length > mostIds ? (keepChart(ids) ?? null) : null,
        selection: useGraph.getState().selection,
        filters: chart.filters,
        folding: chart.folding,
        // Of the address, not of what is rendered: a tab that was pressed just now is open.
        tab: readPageState(searchNow(router)).tab,
        open: Object.keys(chart.totals),
      };
      void navigate({
        to: '/explore',
        search: writePageState(state),
        replace: !(isArrived && isNew),
      });
      isNew = false;
      isArrived ||= useGraph.getState().busy === null;
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(write, settleMs);
    };
    void restore(readPageState(first.current)).finally(() => {
      useArriving.setState({ arriving: false });
      later();
    });
    let isGoing = false;
    const stop = useGraph.subscribe((now, before) => {
      if (!isGoing && isDrawnAnew(now.log, before.log)) isNew = true;
      const isDone = now.busy === null && before.busy !== null;
      if (isDone || now.log.present !== before.log.present || now.selection !== before.selection)
        later();
    });
    const stopCharts = useCharts.subscribe(({ open }, before) => {
      if (open?.id === before.open?.id) return;
      if (!isGoing) isNew = true;
      later();
    });
    const stopHistory = router.history.subscribe(({ location, action }) => {
      if (location.pathname !== '/explore' || action.type === 'REPLACE') return;
      if (action.type === 'PUSH') return later();
      isGoing = true;
      void goTo(readPageState(Object.fromEntries(new URLSearchParams(location.search)))).finally(
        () => {
          isGoing = false;
          later();
        },
      );
    });
    return () => {
      stop();
      stopCharts();
      stopHistory();
      clearTimeout(timer);
      useArriving.setState({ arriving: true });
    };
  }, [navigate, router]);
  const setTab = (next: BottomTab | null) =>
    void navigate({
      to: '/explore',
      search: { ...searchNow(router), tab: next ?? undefined },
      replace: true,
    });
  return [tab, setTab];
}

/** The address as it is, also before the page is rendered by it. */
const searchNow = ({ history }: ReturnType<typeof useRouter>): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(history.location.search));
