import { api, atMost, type Loaders, mostEntities, notFound } from '../../../core/graphql/index.ts';
import {
  adWords,
  type Kind as KindDeclaration,
  type KindName,
  kinds,
} from '../../../core/model/index.ts';
import { type EntityView, loadEntities, titledProperties } from '../index.ts';

/** Entities: one interface, and a type for each kind with the properties that its declaration names. */
export function addEntities({ Kind }: KindTypes) {
  const Hub = api.implement(api.objectRef<HubNode>('Hub'), {
    description: 'Why an identifier is no sign that its ads belong together.',
    fields: {
      id: 'ID! The id of the identifier.',
      reason: 'String! Why it is a hub, with the numbers behind it.',
      ads: 'Int! How many ads hold it.',
      groups: 'Int! Groups of its ads that share no other contact.',
    },
    resolve: { groups: ({ posters }) => posters },
  });
  const Property = api.implement(
    api.objectRef<{ name: string; title: string; value: string }>('Property'),
    {
      description: 'One property of an entity, as panels show it.',
      fields: {
        name: 'String! The name of the property in the graph.',
        title: 'String! The name of the property as a person reads it.',
        value: 'String! The value, as text.',
      },
    },
  );
  const Entity = entityRef();
  api.implement(Entity, {
    description: 'Anything that the graph holds and a drawing can show.',
    resolveType: ({ kind }) => kinds[kind].label,
    types: { Kind, Hub, Property },
    fields: {
      id: 'ID! The id of the entity: its kind in small letters and its value, such as phone:+77000000001.',
      kind: 'Kind! The kind of the entity.',
      caption: 'String! The name of the entity, as a person reads it.',
      ads: 'Int! How many ads hold the entity; 1 for an ad itself.',
      firstSeen: 'DateTime When it was first seen in a capture; null where no time is known.',
      lastSeen: 'DateTime When it was last seen in a capture; null where no time is known.',
      hub: 'Hub Why it is a hub: many unrelated advertisers use it. Null where it is none.',
      properties:
        '[Property!]! Every property that has a value, in the order in which panels show them.',
    },
    resolve: {
      firstSeen: async (entity, _, { loaders }) =>
        timeOf(entity, 'firstCaptured') ?? (await loaders.seen.load(entity.id))?.firstSeen,
      lastSeen: async (entity, _, { loaders }) =>
        timeOf(entity, 'lastCaptured') ?? (await loaders.seen.load(entity.id))?.lastSeen,
      hub: ({ id, hub }) => (hub ? { id, ...hub } : null),
      properties: titledProperties,
    },
  });
  const enums = addPropertyEnums();
  const Ad = addConcrete(Entity, enums, kinds.ad);
  api.field(Ad, 'words', {
    gives: 'String! The first words of the ad: of its title and its text, some 90 letters.',
    resolve: ({ properties }) => adWords(properties),
  });
  const Image = addConcrete(Entity, enums, kinds.image);
  for (const kind of Object.values(kinds)) {
    // Of networks more is told than the graph holds: their module declares them.
    if (kind !== kinds.ad && kind !== kinds.image && kind !== kinds.network)
      addConcrete(Entity, enums, kind);
  }
  api.query('entity', {
    types: { Entity },
    gives: 'Entity The entity of this id; null where it is not held.',
    args: { id: 'ID! The id of an entity, such as phone:+77000000001.' },
    resolve: (_, { id }, { loaders }) => loaders.entity.load(id),
  });
  api.query('entities', {
    types: { Entity },
    gives: `[Entity!]! Those of these entities that are held, in the order asked for; at most ${mostEntities} ids.`,
    args: { ids: '[ID!]! The ids of the entities, such as phone:+77000000001; at most 8000.' },
    resolve: async (_, { ids }, { graph }) => {
      const found = await loadEntities(graph, atMost(ids));
      return ids.map((id) => found.get(id)).filter((entity) => entity !== undefined);
    },
  });
  return { Ad, Image, Kind, Entity, Hub, Property, enums };
}

/** Why an identifier is a hub, and which. */
type HubNode = NonNullable<EntityView['hub']> & { readonly id: string };

const entityRef = () => api.interfaceRef<EntityView>('Entity');

export type EntityTypes = ReturnType<typeof addEntities>;

function timeOf(
  { properties }: EntityView,
  name: 'firstCaptured' | 'lastCaptured',
): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}

function addConcrete(
  Entity: ReturnType<typeof entityRef>,
  enums: PropertyEnums,
  { label, description, properties }: KindDeclaration,
) {
  return api.objectRef<EntityView>(label).implement({
    description,
    interfaces: [Entity],
    isTypeOf: (value) => kinds[(value as EntityView).kind].label === label,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(properties).map(([name, { description, type, oneOf }]) => {
          const value = (entity: EntityView) => entity.properties[name] ?? null;
          const options = {
            nullable: true,
            description: `${description} Null where it is not known.`,
          } as const;
          const number = (entity: EntityView) =>
            value(entity) === null ? null : Number(value(entity));
          const text = (entity: EntityView) =>
            value(entity) === null ? null : String(value(entity));
          if (oneOf) return [name, t.field({ ...options, type: enums(oneOf.name), resolve: text })];
          if (type === 'time')
            return [name, t.field({ ...options, type: 'DateTime', resolve: text })];
          if (type === 'boolean')
            return [
              name,
              t.boolean({ ...options, description, resolve: (entity) => value(entity) === true }),
            ];
          if (type === 'integer') return [name, t.int({ ...options, resolve: number })];
          if (type === 'number') return [name, t.float({ ...options, resolve: number })];
          return [name, t.string({ ...options, resolve: text })];
        }),
      ),
  });
}

type PropertyEnums = ReturnType<typeof addPropertyEnums>;

/** Of properties whose values are a few, each set once. */
function addPropertyEnums() {
  const declared = Object.values(kinds).flatMap(({ properties }) =>
    Object.values(properties).flatMap(({ oneOf }) => oneOf ?? []),
  );
  const values = new Map(declared.map((one) => [one.name, one]));
  const refs = [...values].map(
    ([name, { description, values: all }]) =>
      [name, api.enumOf(name, { description, values: all })] as const,
  );
  const byName = new Map(refs);
  return (name: string) => {
    const ref = byName.get(name);
    if (!ref) throw new Error(`No property is one of a ${name}.`);
    return ref;
  };
}

/** @throws NOT_FOUND when the id is not held */
export async function entityOr(
  { entity }: Pick<Loaders, 'entity'>,
  id: string,
): Promise<EntityView> {
  const held = await entity.load(id);
  if (!held) throw notFound('entity', id);
  return held;
}

/** Those of these entities that the graph holds, in this order. */
export const entitiesOf = ({ entity }: Pick<Loaders, 'entity'>, ids: readonly string[]) =>
  heldBy(entity, ids);

/** Those of these that a loader finds, in this order. */
export const heldBy = async <T>(
  loader: { loadMany(ids: readonly string[]): Promise<(T | undefined | Error)[]> },
  ids: readonly string[],
): Promise<T[]> =>
  (await loader.loadMany(ids)).filter(
    (one): one is T => one !== undefined && !(one instanceof Error),
  );

const meanings = Object.fromEntries(
  Object.values(kinds).map(({ kind, description }) => [kind, description]),
) as Record<KindName, string>;

/** The kinds of entities, as their declarations name them. */
export function addKinds() {
  const Kind = api.enumOf('Kind', {
    description: 'What an entity is. An id begins with its kind, in small letters.',
    values: meanings,
  });
  const Family = api.enumOf('Family', {
    description: 'What kinds of entities are good for in an investigation.',
    values: {
      source: 'It was captured or found in captures: ads, images, image clusters and templates.',
      identifier: 'It can link ads to one another, such as a phone number.',
      context: 'It says where something was, or what it belongs to: platforms, places, networks.',
    },
  });
  const KindInfo = api.implement(api.objectRef<(typeof kinds)[keyof typeof kinds]>('KindInfo'), {
    description: 'A kind of entity, and what it is called.',
    types: { Kind, Family },
    fields: {
      kind: 'Kind! The kind.',
      title: 'String! What one of the kind is called, such as “Phone”.',
      plural: 'String! What several of the kind are called, such as “Phone numbers”.',
      family: 'Family! What entities of this kind are good for in an investigation.',
    },
  });
  api.query('kinds', {
    types: { KindInfo },
    gives: '[KindInfo!]! All kinds of entities, in the order in which legends show them.',
    resolve: () => Object.values(kinds),
  });
  return { Kind };
}

type KindTypes = ReturnType<typeof addKinds>;
