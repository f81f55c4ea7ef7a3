import type { Core } from 'cytoscape';
import { tokens } from '../../theme/tokens.ts';
import type { Point } from '../types.ts';

const padding: Point = { x: 48, y: 48 };
/** Half the largest shape with its label. */
export const reach = 32;

export interface Viewport {
  zoom: number;
  pan: Point;
}

/** The window that shows all places with air around them, never larger than drawn. */
export function viewportFor(
  places: readonly Point[],
  size: { width: number; height: number },
  air = padding,
): Viewport | undefined {
  if (places.length === 0) return undefined;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - reach, Math.max(...xs) + reach];
  const [top, bottom] = [Math.min(...ys) - reach, Math.max(...ys) + reach];
  const zoom = Math.min(
    1,
    Math.max(1, size.width - air.x * 2) / (right - left),
    Math.max(1, size.height - air.y * 2) / (bottom - top),
  );
  return {
    zoom,
    pan: {
      x: size.width / 2 - (zoom * (left + right)) / 2,
      y: size.height / 2 - (zoom * (top + bottom)) / 2,
    },
  };
}

/** Whether a window shows all places, as far as a shape in the middle of each is seen. */
export const holdsAll = (
  places: readonly Point[],
  { zoom, pan }: Viewport,
  { width, height }: { width: number; height: number },
): boolean =>
  places.every(({ x, y }) => {
    const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
    return left >= 0 && left <= width && top >= 0 && top <= height;
  });

export const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Fits where the nodes are going to be, so that it need not wait until they are there. */
export function fitTo(cy: Core, places: readonly Point[], glide: boolean, air = padding): void {
  const viewport = viewportFor(places, { width: cy.width(), height: cy.height() }, air);
  if (!viewport) return;
  cy.stop();
  if (glide && !isStill()) cy.animate(viewport, { duration: tokens.motion.layoutMs });
  else cy.viewport(viewport);
}
