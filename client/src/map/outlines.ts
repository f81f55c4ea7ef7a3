import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo';
import type { feature } from 'topojson-client';

export type Topology = Parameters<typeof feature>[0];

/** An outline as a path of SVG, in thousandths of the unit that `view.ts` has. */
export interface Outline {
  key: string;
  d: string;
  /** The ISO code of its country; empty where it has none. */
  country: string;
}

export const perUnit = 1000;

// Two decimals are less than a px of the screen where a map is nearest.
const path = geoPath(geoMercator().scale(perUnit).translate([0, 0])).digits(2);

export const pathOf = (geometry: GeoPermissibleObjects): string => path(geometry) ?? '';

/** Outlines are data and no code: a file of their own, read when it is needed. */
export async function readTopology(file: string): Promise<Topology> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`The outlines of countries were not sent (${answer.status}).`);
  return (await answer.json()) as Topology;
}
