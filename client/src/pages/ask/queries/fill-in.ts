import type { ParameterType } from '../../../gql/graphql.ts';
import { type FormValues, isDay, type Parameter } from './parameter-form.ts';

/** What a question names, as a field takes it. */
export interface Named {
  /** The kind of an entity, or `day`. */
  readonly kind: string;
  readonly value: string;
}

/** Things of the graph that a question names, and its days and operations. */
export const namedBy = (
  text: string,
  held: readonly { readonly id: string; readonly kind: string }[],
): Named[] => [
  ...held.map(({ id, kind }) => ({ kind: kind.toLowerCase(), value: id })),
  ...(text.match(/\boperation:\d+\/\d+\b/g) ?? []).map((value) => ({ kind: 'operation', value })),
  ...(text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [])
    .filter(isDay)
    .map((value) => ({ kind: 'day', value })),
];

/** What has a type of its own: a field for any entity takes a contact before it, and some of it never. */
const own = ['country', 'place', 'network', 'operation', 'platform', 'day'];
const isContact = ({ kind }: Named) => !own.includes(kind);
const isEntity = (named: Named) =>
  isContact(named) || named.kind === 'network' || named.kind === 'platform';
const is = (kind: string) => (named: Named) => named.kind === kind;

/** Which types take which things; of a list all, of a period two, else one. */
const accepting: Partial<
  Record<ParameterType, { takes: (named: Named) => boolean; most: number }>
> = {
  ENTITY: { takes: isEntity, most: 1 },
  ENTITIES: { takes: isContact, most: 100 },
  COUNTRY: { takes: is('country'), most: 1 },
  COUNTRIES: { takes: is('country'), most: 100 },
  PLATFORM: { takes: is('platform'), most: 1 },
  PLATFORMS: { takes: is('platform'), most: 100 },
  PLACE: { takes: is('place'), most: 1 },
  NETWORK: { takes: is('network'), most: 1 },
  OPERATION: { takes: is('operation'), most: 1 },
  DATE: { takes: is('day'), most: 1 },
  PERIOD: { takes: is('day'), most: 2 },
};

/** Countries and platforms are asked for by code and host. */
const written = ({ kind, value }: Named) =>
  kind === 'country' || kind === 'platform' ? value.slice(kind.length + 1) : value;

/** The fields of a query that a question fills in; each thing goes into one field, required ones first. */
export function fillIn(parameters: readonly Parameter[], named: readonly Named[]): FormValues {
  const values: FormValues = {};
  const left = new Set([...named].sort((a, b) => Number(isContact(b)) - Number(isContact(a))));
  const first = [...parameters].sort((a, b) => Number(b.required) - Number(a.required));
  for (const { name, type } of first) {
    const field = accepting[type];
    const taken = field ? [...left].filter(field.takes).slice(0, field.most) : [];
    if (taken.length === 0) continue;
    for (const one of taken) left.delete(one);
    const texts = taken.map(written);
    values[name] =
      type === 'PERIOD' ? [...texts.sort(), ''].slice(0, 2).join('..') : texts.join(', ');
  }
  return values;
}
