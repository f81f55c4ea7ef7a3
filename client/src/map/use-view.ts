import { useState } from 'react';
import {
  fitted,
  isClosest,
  type Point,
  panned,
  type Size,
  type View,
  within,
  zoomed,
} from './view.ts';

/** Once in and once out is where it was. */
const rounding = 1.001;

/** What part of the world a map shows: all its places at first, then what somebody went to. */
export function useView(units: readonly Point[], size: Size, top: number) {
  const all = fitted(units, size, top);
  const [gone, setGone] = useState<View | null>(null);
  const view = gone ? within(gone, all, size) : all;
  // Several steps may come before one is drawn.
  const go = (step: (from: View) => View | null): void =>
    setGone((before) => {
      const next = step(before ? within(before, all, size) : all);
      return next && within(next, all, size);
    });
  const middle = { x: size.width / 2, y: size.height / 2 };
  return {
    view,
    canZoomIn: !isClosest(view),
    canZoomOut: gone !== null,
    zoomBy: (factor: number, at: Point = middle) =>
      go((from) => {
        const next = zoomed(from, size, factor, at);
        return next.k <= all.k * rounding ? null : next;
      }),
    panBy: (dx: number, dy: number) => go((from) => panned(from, dx, dy)),
    goTo: (to: View) => go(() => to),
    showAll: () => setGone(null),
  };
}

export type Viewing = ReturnType<typeof useView>;
