import { create } from 'zustand';
import type { Mode } from '../theme/tokens.ts';
import type { Point } from './types.ts';

/** What one sees of the chart: nothing here is undone or shared. */
interface View {
  mode: Mode;
  zoom: number;
  /** The middle of the window, in the chart's own units. */
  centre: Point;
  /** Ads cited by what the inspector shows: labelled. */
  cited: readonly string[];
  /** Entities outside the brush of the timeline: faded, not removed. */
  outside: ReadonlySet<string>;
  /** A sentence beside the pointer. */
  tip: { text: string; x: number; y: number } | null;
  /** The canvas takes these requests; the counter makes each one new. */
  request: { kind: 'fit' | 'zoomIn' | 'zoomOut' | 'centre' | 'menu'; at: number; id?: string };
  busyLayout: boolean;
  /** The next drag draws a lasso; the line as it is drawn, in px of the window. */
  lassoing: boolean;
  lasso: readonly Point[] | null;
  /** The node whose menu is open, and where, in px of the window. */
  menu: { id: string; x: number; y: number } | null;
  /** The text or frame that is being written. */
  remark: string | null;
}

export const useView = create<View>(() => ({
  mode: 'light',
  zoom: 1,
  centre: { x: 0, y: 0 },
  cited: [],
  outside: new Set<string>(),
  tip: null,
  request: { kind: 'fit', at: 0 },
  busyLayout: false,
  lassoing: false,
  lasso: null,
  menu: null,
  remark: null,
}));

export const viewCentre = (): Point => useView.getState().centre;

/** Asks the canvas to fit, zoom or bring a node into view. */
export function requestView(kind: View['request']['kind'], id?: string): void {
  useView.setState(({ request }) => ({
    request: { kind, at: request.at + 1, ...(id === undefined ? {} : { id }) },
  }));
}
