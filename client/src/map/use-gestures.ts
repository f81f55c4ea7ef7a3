import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react';
import type { Viewing } from './use-view.ts';
import type { Point } from './view.ts';

/** Px that a pointer goes before it drags: a press that shakes chooses still. */
const steady = 4;
const keyStep = 80;
const lineHeight = 16;
export const zoomStep = 1.6;

const zoomKeys: Readonly<Record<string, number>> = {
  ...{ '+': zoomStep, '=': zoomStep, '-': 1 / zoomStep, _: 1 / zoomStep },
};
const panKeys: Readonly<Record<string, [dx: number, dy: number]>> = {
  ...{ ArrowLeft: [keyStep, 0], ArrowRight: [-keyStep, 0] },
  ...{ ArrowUp: [0, keyStep], ArrowDown: [0, -keyStep] },
};

/** Wheel, drag, pinch and keys on a map. */
export function useGestures(
  ref: RefObject<HTMLElement | null>,
  { zoomBy, panBy, showAll, canZoomIn, canZoomOut }: Viewing,
) {
  const pointers = useRef(new Map<number, Point & { startX: number; startY: number }>());
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left = 0, top = 0 } = ref.current?.getBoundingClientRect() ?? {};
    return { x: clientX - left, y: clientY - top };
  };

  const middleOf = (target: Element): Point | undefined => {
    if (!target.matches('.tl-map-disc')) return undefined;
    const { left, top, width, height } = target.getBoundingClientRect();
    return placeOf({ clientX: left + width / 2, clientY: top + height / 2 });
  };

  const onWheel = useEffectEvent((event: WheelEvent) => {
    // Where there is no more to zoom the page scrolls on.
    if (event.deltaY < 0 ? !canZoomIn : !canZoomOut) return;
    event.preventDefault();
    const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1);
    // A pinch on a touchpad comes as a wheel with Ctrl, in smaller steps.
    zoomBy(Math.exp(-px * (event.ctrlKey ? 0.01 : 0.002)), placeOf(event));
  });
  useEffect(() => {
    const element = ref.current;
    const listener = (event: WheelEvent) => onWheel(event);
    // React listens passively, so that the page would scroll as well.
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, [ref]);

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const at = placeOf(event);
    pointers.current.set(event.pointerId, { ...at, startX: at.x, startY: at.y });
  };
  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const at = placeOf(event);
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    if (!other && Math.hypot(at.x - before.startX, at.y - before.startY) < steady) return;
    // What is pressed without being dragged is a click on what lies beneath.
    event.currentTarget.setPointerCapture(event.pointerId);
    pointers.current.set(event.pointerId, { ...before, ...at, startX: Number.NaN });
    if (!other) return panBy(at.x - before.x, at.y - before.y);
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    panBy((at.x - before.x) / 2, (at.y - before.y) / 2);
    const apart = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y);
    zoomBy(apart(at) / Math.max(1, apart(before)), middle);
  };
  const onPointerEnd = ({ pointerId }: PointerEvent) => {
    pointers.current.delete(pointerId);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, currentTarget, ctrlKey, metaKey, altKey } = event;
    const [zoom, pan] = [zoomKeys[key], panKeys[key]];
    const isElsewhere = !currentTarget.contains(event.target as Node);
    if (isElsewhere || ctrlKey || metaKey || altKey) return;
    // Around the disc that has the focus: it would be out of sight else.
    if (zoom) zoomBy(zoom, middleOf(event.target as Element));
    else if (pan) panBy(...pan);
    else if (key === '0') showAll();
    else return;
    event.preventDefault();
  };
  return {
    ...{ onKeyDown, onPointerDown, onPointerMove },
    ...{ onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd, onPointerLeave: onPointerEnd },
  };
}
