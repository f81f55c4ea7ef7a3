import type { Box } from '../sizes.ts';
import type { Point } from '../types.ts';

export type LayoutName = 'force' | 'layers' | 'radial' | 'grouped';

/** What a layout needs to know; it returns places by id. */
export interface LayoutInput {
  nodes: readonly (Box & Point & { id: string; fixed: boolean })[];
  links: readonly { source: string; target: string }[];
}

export type Places = Record<string, Point>;
