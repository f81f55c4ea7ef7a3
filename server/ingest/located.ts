import type { Capture } from '../capture/index.ts';
import type { Observation } from '../extract/index.ts';
import { countryEntity, type EntityRecord, type Evidence, placeEntity } from '../model/index.ts';

const sourceField = {
  method: 'source field',
  version: '1.0',
  steps: [],
  confidence: 1,
  inferred: false,
} as const;

/** What a field of the source says, as it stands there. */
export const structured = (raw: string): Evidence => ({
  field: 'structured',
  raw,
  start: 0,
  end: raw.length,
  ...sourceField,
});

/** A place or country of a capture, and where that was taken from. */
export interface Located {
  readonly entity: EntityRecord;
  readonly evidence: Evidence;
}

/** The place where the capture says city and country, else the country and the places that its words name. */
export function located(capture: Capture, named: readonly Observation[]): Located[] {
  const { country, city, lat, lon } = capture;
  const at = lat !== undefined && lon !== undefined ? { lat, lon } : undefined;
  if (country && city)
    return [{ entity: placeEntity(country, city, at), evidence: structured(city) }];
  const given = country ? [{ entity: countryEntity(country), evidence: structured(country) }] : [];
  const read = named.map(({ entity, value: _, ...evidence }) => ({ entity, evidence }));
  return [...given, ...read.filter(({ entity }) => entity.id !== given[0]?.entity.id)];
}

/** The places, and the countries that they are in: each once. */
export function placesOf(where: readonly Located[]): EntityRecord[] {
  const all = new Map<string, EntityRecord>();
  for (const { entity } of where) all.set(entity.id, entity);
  for (const country of countriesOf(where)) all.set(country.id, country);
  return [...all.values()];
}

/** The countries that the places are in: each once. */
function countriesOf(where: readonly Located[]): EntityRecord[] {
  const codes = new Set<string>();
  for (const { entity } of where)
    if (entity.kind === 'place') codes.add(String(entity.properties.country));
  return [...codes].map(countryEntity);
}

/** The country of a place; undefined for a country. */
export const countryOf = ({ kind, properties }: EntityRecord): EntityRecord | undefined =>
  kind === 'place' ? countryEntity(String(properties.country)) : undefined;
