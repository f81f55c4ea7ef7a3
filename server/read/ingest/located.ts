import {
  countryEntity,
  type EntityRecord,
  type Evidence,
  placeEntity,
} from '../../core/model/index.ts';
import type { Capture } from '../capture/index.ts';
import type { Observation } from '../extract/index.ts';

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
  for (const { entity } of countriesOf(where)) all.set(entity.id, entity);
  return [...all.values()];
}

/** Where a capture says a place and its country, the country was seen. Of a place that words name, it follows. */
const follows = {
  method: 'country of the place',
  version: '1.0',
  steps: ['follows from a place in it that the words name'],
  inferred: true,
};

/** The country of a place, and how it is known; undefined for a country. */
export function countryOf({ entity, evidence }: Located): Located | undefined {
  if (entity.kind !== 'place') return undefined;
  const code = String(entity.properties.country);
  const said = evidence.field === 'structured' ? structured(code) : { ...evidence, ...follows };
  return { entity: countryEntity(code), evidence: said };
}

/** The countries of the places, each once, without those that are there by themselves. */
export function countriesOf(where: readonly Located[]): Located[] {
  const countries = new Map<string, Located>();
  for (const place of where) {
    const country = countryOf(place);
    if (country && !countries.has(country.entity.id)) countries.set(country.entity.id, country);
  }
  for (const { entity } of where) countries.delete(entity.id);
  return [...countries.values()];
}
