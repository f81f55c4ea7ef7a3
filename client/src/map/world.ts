import {
  type ExtendedFeature,
  type ExtendedFeatureCollection,
  type GeoPermissibleObjects,
  geoArea,
  geoCentroid,
} from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json?url';
import { type Outline, pathOf, readTopology, type Topology } from './outlines.ts';
import provincesFile from './provinces.generated.json?url';

type Position = [number, number];

export interface World {
  outlines: readonly Outline[];
  /** The middle of the largest part of a country, by its ISO code. */
  middleOf: (code: string) => { lat: number; lon: number } | undefined;
}

/** Countries of the world, by Natural Earth at 1:50m. */
export async function readWorld(): Promise<World> {
  const topology = await readTopology(atlas);
  const { features } = featuresOf(topology, 'countries');
  return {
    outlines: features.map((country, at) => ({
      ...{ key: `${at}`, d: pathOf(country), country: codeOf(country) },
    })),
    middleOf: (code) => middleOf(features.find((country) => codeOf(country) === code)),
  };
}

export interface Provinces {
  outlines: readonly Outline[];
  /** ISO codes of their countries. */
  codes: ReadonlySet<string>;
  /** Coasts, and borders between countries: they are drawn stronger than those between provinces. */
  borders: string;
}

/** Provinces of the countries that captures are mostly of, by Natural Earth at 1:10m; see scripts/provinces.ts. */
export async function readProvinces(): Promise<Provinces> {
  const topology = await readTopology(provincesFile);
  const { features } = featuresOf(topology, 'provinces');
  const borders = mesh(topology as never, topology.objects.provinces as never, isBorder);
  return {
    outlines: features.map((province, at) => ({
      ...{ key: `${at}`, d: pathOf(province), country: String(province.id) },
    })),
    codes: new Set(features.map(({ id }) => String(id))),
    borders: pathOf(borders as GeoPermissibleObjects),
  };
}

const codeOf = ({ id }: ExtendedFeature): string =>
  countries.numericToAlpha2(String(id ?? '').padStart(3, '0')) ?? '';

const isBorder = (one: { id?: unknown }, other: { id?: unknown }): boolean =>
  one === other || one.id !== other.id;

const featuresOf = (topology: Topology, name: string) =>
  feature(
    topology,
    topology.objects[name] as Topology['objects'][string],
  ) as unknown as ExtendedFeatureCollection;

function middleOf(country: ExtendedFeature | undefined) {
  const geometry = country?.geometry;
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
