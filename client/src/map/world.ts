import {
  type ExtendedFeature,
  type ExtendedFeatureCollection,
  type GeoPermissibleObjects,
  geoArea,
  geoCentroid,
  geoMercator,
  geoPath,
} from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json?url';

interface Located {
  id: string;
  lat: number;
  lon: number;
}

interface Drawn {
  /** Outlines as paths of SVG; `named` where ads name the country. */
  outlines: { key: string; d: string; named: boolean }[];
  /** Px from the upper left corner. */
  at: Map<string, { x: number; y: number }>;
}

type Position = [number, number];
type Topology = Parameters<typeof feature>[0];
const margin = { x: 90, y: 56 };
/** One town fills no window: so many px a radian at the most. */
const closest = 1400;

/** Draws the part of the world in which the places lie; `codes`: ISO codes of countries that ads name. */
export type DrawWorld = (
  places: readonly Located[],
  codes: readonly string[],
  size: { width: number; height: number },
) => Drawn;

export interface World {
  draw: DrawWorld;
  /** The middle of the largest part of a country, by its ISO code. */
  middleOf: (code: string) => { lat: number; lon: number } | undefined;
}

/** The outlines are data and no code: a file of their own, from Natural Earth by way of the package. */
export async function readWorld(): Promise<World> {
  const answer = await fetch(atlas);
  if (!answer.ok) throw new Error(`The outlines of countries were not sent (${answer.status}).`);
  const topology = (await answer.json()) as Topology;
  const countriesOf = topology.objects.countries as Topology['objects'][string];
  const world = feature(topology, countriesOf) as unknown as ExtendedFeatureCollection;
  return {
    draw: (places, codes, size) => drawWorld(world, places, codes, size),
    middleOf: (code) => middleOf(world, code),
  };
}

const numberOf = (country: ExtendedFeature): string => String(country.id ?? '').padStart(3, '0');

function middleOf({ features }: ExtendedFeatureCollection, code: string) {
  const number = countries.alpha2ToNumeric(code);
  const geometry = features.find((country) => numberOf(country) === number)?.geometry;
  if (!geometry || !('coordinates' in geometry)) return undefined;
  const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
  // Islands far away would draw the middle into the sea.
  const largest = (parts as Position[][][])
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    .sort((one, other) => geoArea(other) - geoArea(one))[0];
  if (!largest) return undefined;
  const [lon, lat] = geoCentroid(largest);
  return { lat, lon };
}

/** The part of the world in which the places lie, fitted into a window. */
function drawWorld(
  world: ExtendedFeatureCollection,
  ...[places, codes, { width, height }]: Parameters<DrawWorld>
): Drawn {
  const named = new Set(codes.map((code) => countries.alpha2ToNumeric(code)));
  const within = {
    type: 'MultiPoint',
    coordinates: places.map(({ lon, lat }) => [lon, lat]),
  } as GeoPermissibleObjects;
  const projection = geoMercator().fitExtent(
    [
      [margin.x, margin.y],
      [Math.max(margin.x + 1, width - margin.x), Math.max(margin.y + 1, height - margin.y)],
    ],
    within,
  );
  if (!(projection.scale() <= closest)) {
    const [left, right] = edges(places.map(({ lon }) => lon));
    const [low, high] = edges(places.map(({ lat }) => lat));
    projection
      .scale(closest)
      .center([(left + right) / 2, (low + high) / 2])
      .translate([width / 2, height / 2]);
  }
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const path = geoPath(projection).digits(1);
  const outlines = world.features.flatMap((country, index) => {
    const d = path(country);
    const id = numberOf(country);
    return d ? [{ key: `${id} ${index}`, d, named: named.has(id) }] : [];
  });
  const at = new Map(
    places.flatMap(({ id, lon, lat }) => {
      const point = projection([lon, lat]);
      return point ? [[id, { x: point[0], y: point[1] }] as const] : [];
    }),
  );
  return { outlines, at };
}

const edges = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
];
