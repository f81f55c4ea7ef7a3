import { startTransition, useEffect, useState } from 'react';
import { create } from 'zustand';
import type { NeighbourCountsQuery } from '../gql/graphql.ts';
import { amend, type CommandLog, record, redo, rewrite, startLog, undo } from './log.ts';
import { type Chart, emptyChart } from './types.ts';
import { linkOf } from './visible.ts';

/** Nodes, or one link; canvas, table, timeline and inspector share it. */
export interface Selection {
  nodes: readonly string[];
  link: string | null;
}

export const noSelection: Selection = { nodes: [], link: null };

export const isNothing = ({ nodes, link }: Selection): boolean =>
  nodes.length === 0 && link === null;

export type NeighbourCounts = NeighbourCountsQuery['neighbourCounts'];

interface GraphState {
  log: CommandLog<Chart>;
  selection: Selection;
  /** Asks before many or telling-nothing neighbours are added. */
  guard: NeighbourCounts | null;
  /** The last thing that failed or was left out, beside the canvas. */
  notice: { text: string; error?: unknown } | null;
  /** What is being read right now. */
  busy: string | null;
  run: (label: string, producer: (chart: Chart) => Chart) => void;
  amend: (producer: (chart: Chart) => Chart) => void;
  /** Changes all states, those to undo and redo included. */
  rewrite: (producer: (chart: Chart) => Chart) => void;
  undo: () => void;
  redo: () => void;
  select: (selection: Selection) => void;
  set: (part: Partial<Pick<GraphState, 'guard' | 'notice' | 'busy'>>) => void;
}

/** A selection without what is no longer on the chart. */
export function pruned(selection: Selection, chart: Chart): Selection {
  const nodes = selection.nodes.filter((id) => id in chart.nodes);
  const link = selection.link !== null && linkOf(chart, selection.link) ? selection.link : null;
  return nodes.length === selection.nodes.length && link === selection.link
    ? selection
    : { nodes, link };
}

/** The chart with its command log, and what is selected on it. */
export const useGraph = create<GraphState>((set) => {
  const turn = (step: (log: CommandLog<Chart>) => CommandLog<Chart>) =>
    set(({ log, selection }) => {
      const next = step(log);
      return { log: next, selection: pruned(selection, next.present) };
    });
  return {
    log: startLog(emptyChart),
    selection: noSelection,
    guard: null,
    notice: null,
    busy: null,
    run: (label, producer) => turn((log) => record(log, label, producer(log.present))),
    amend: (producer) => turn((log) => amend(log, producer(log.present))),
    rewrite: (producer) => turn((log) => rewrite(log, producer)),
    undo: () => turn(undo),
    redo: () => turn(redo),
    select: (selection) => set({ selection }),
    set: (part) => set(part),
  };
});

/** The chart as it is now. */
export const currentChart = (): Chart => useGraph.getState().log.present;

/** The chart, for components. */
export const useChart = (): Chart => useGraph((state) => state.log.present);

/**
 * The chart for the panels beside the canvas: a change is drawn first, then what counts and lists it. What answers to a
 * click on the drawing takes `useChart`.
 */
export function useSettledChart(): Chart {
  const [chart, setChart] = useState(currentChart);
  useEffect(() => {
    // What changed before anybody listened.
    setChart(currentChart());
    return useGraph.subscribe(({ log: { present } }, before) => {
      if (present !== before.log.present) startTransition(() => setChart(present));
    });
  }, []);
  return chart;
}
