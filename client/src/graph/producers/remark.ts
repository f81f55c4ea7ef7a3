import { frameAround } from '../frames.ts';
import type { Chart, Frame, Point, Remark } from '../types.ts';

const prefix = 'remark:';
export const isRemarkId = (id: string): boolean => id.startsWith(prefix);

/** Puts a text, or a frame with a title, on the chart, under the next number that is free. */
export function addRemark(chart: Chart, remark: Omit<Remark, 'id'>): Chart {
  const last = Math.max(0, ...chart.remarks.map(({ id }) => Number(id.slice(prefix.length))));
  return { ...chart, remarks: [...chart.remarks, { ...remark, id: `${prefix}${last + 1}` }] };
}

export function changeRemark(chart: Chart, id: string, change: Partial<Remark>): Chart {
  const remarks = chart.remarks.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...chart, remarks };
}

export function removeRemark(chart: Chart, id: string): Chart {
  return { ...chart, remarks: chart.remarks.filter((one) => one.id !== id) };
}

/** Moves remarks to new places; ids that are none are passed over. */
export function moveRemarks(chart: Chart, places: Readonly<Record<string, Point>>): Chart {
  if (!chart.remarks.some(({ id }) => places[id])) return chart;
  const remarks = chart.remarks.map((one) => {
    const at = places[one.id];
    return at ? { ...one, x: Math.round(at.x), y: Math.round(at.y) } : one;
  });
  return { ...chart, remarks };
}

const air = 48;
const titleRoom = 24;
/** In px of the window. */
const usual = { text: { w: 220, h: 40 }, frame: { w: 420, h: 260 } };

/** Where a new one goes: a frame about what is selected, else about the middle of the window. */
export function roomFor(
  chosen: readonly Point[],
  { middle, zoom }: { middle: Point; zoom: number },
  framed: boolean,
): Frame {
  if (!framed || chosen.length === 0) {
    const { w, h } = usual[framed ? 'frame' : 'text'];
    return { ...middle, w: w / zoom, h: h / zoom };
  }
  const { x, y, w, h } = frameAround(chosen, air);
  return { x, y: y - titleRoom / 2, w, h: h + titleRoom };
}
