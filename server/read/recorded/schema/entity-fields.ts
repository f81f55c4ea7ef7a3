import {
  atMost,
  type Builder,
  enumValues,
  mostEntities,
  notFound,
} from '../../../core/graphql/index.ts';
import { adWords, type Kind as KindDeclaration, kinds } from '../../../core/model/index.ts';
import { type EntityView, loadEntities, titledProperties } from '../index.ts';
import type { KindTypes } from './kind.ts';

/** Entities: one interface, and a type for each kind with the properties that its declaration names. */
export function addEntities(builder: Builder, { Kind }: KindTypes) {
  const Hub = builder.objectRef<HubNode>('Hub').implement({
    description: 'Why an identifier is no sign that its ads belong together.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the identifier.' }),
      reason: t.exposeString('reason', {
        description: 'Why it is a hub, with the numbers behind it.',
      }),
      ads: t.exposeInt('ads', { description: 'How many ads hold it.' }),
      groups: t.exposeInt('posters', {
        description: 'Groups of its ads that share no other contact.',
      }),
    }),
  });
  const Property = builder
    .objectRef<{ name: string; title: string; value: string }>('Property')
    .implement({
      description: 'One property of an entity, as panels show it.',
      fields: (t) => ({
        name: t.exposeString('name', { description: 'The name of the property in the graph.' }),
        title: t.exposeString('title', {
          description: 'The name of the property as a person reads it.',
        }),
        value: t.exposeString('value', { description: 'The value, as text.' }),
      }),
    });
  const Entity = entityRef(builder);
  Entity.implement({
    description: 'Anything that the graph holds and a drawing can show.',
    resolveType: ({ kind }) => kinds[kind].label,
    fields: (t) => ({
      id: t.exposeID('id', {
        description:
          'The id of the entity: its kind in small letters and its value, such as phone:+77000000001.',
      }),
      kind: t.field({
        type: Kind,
        description: 'The kind of the entity.',
        resolve: ({ kind }) => kind,
      }),
      caption: t.exposeString('caption', {
        description: 'The name of the entity, as a person reads it.',
      }),
      ads: t.exposeInt('ads', { description: 'How many ads hold the entity; 1 for an ad itself.' }),
      firstSeen: t.field({
        description: 'When it was first seen in a capture; null where no time is known.',
        type: 'DateTime',
        nullable: true,
        resolve: async (entity, _, { loaders }) =>
          timeOf(entity, 'firstCaptured') ??
          (await loaders.seen.load(entity.id))?.firstSeen ??
          null,
      }),
      lastSeen: t.field({
        description: 'When it was last seen in a capture; null where no time is known.',
        type: 'DateTime',
        nullable: true,
        resolve: async (entity, _, { loaders }) =>
          timeOf(entity, 'lastCaptured') ?? (await loaders.seen.load(entity.id))?.lastSeen ?? null,
      }),
      hub: t.field({
        description: 'Why it is a hub: many unrelated advertisers use it. Null where it is none.',
        type: Hub,
        nullable: true,
        resolve: ({ id, hub }) => (hub ? { id, ...hub } : null),
      }),
      properties: t.field({
        type: [Property],
        description: 'Every property that has a value, in the order in which panels show them.',
        resolve: titledProperties,
      }),
    }),
  });
  const enums = addPropertyEnums(builder);
  const Ad = addConcrete(builder, Entity, enums, kinds.ad);
  builder.objectField(Ad, 'words', (t) =>
    t.string({
      description: 'The first words of the ad: of its title and its text, some 90 letters.',
      resolve: ({ properties }) => adWords(properties),
    }),
  );
  const Image = addConcrete(builder, Entity, enums, kinds.image);
  for (const kind of Object.values(kinds)) {
    // Of networks more is told than the graph holds: their module declares them.
    if (kind !== kinds.ad && kind !== kinds.image && kind !== kinds.network)
      addConcrete(builder, Entity, enums, kind);
  }
  builder.queryField('entity', (t) =>
    t.field({
      description: 'The entity of this id; null where it is not held.',
      type: Entity,
      nullable: true,
      args: {
        id: t.arg.id({
          description: 'The id of an entity, such as phone:+77000000001.',
          required: true,
        }),
      },
      resolve: async (_, { id }, { loaders }) => (await loaders.entity.load(id)) ?? null,
    }),
  );
  builder.queryField('entities', (t) =>
    t.field({
      type: [Entity],
      args: {
        ids: t.arg.idList({
          description: 'The ids of the entities, such as phone:+77000000001; at most 8000.',
          required: true,
        }),
      },
      description: `Those of these entities that are held, in the order asked for; at most ${mostEntities} ids.`,
      resolve: async (_, { ids }, { graph }) => {
        const found = await loadEntities(graph, atMost(ids));
        return ids.map((id) => found.get(id)).filter((entity) => entity !== undefined);
      },
    }),
  );
  return { Ad, Image, Kind, Entity, Hub, Property, enums };
}

/** Why an identifier is a hub, and which. */
export type HubNode = NonNullable<EntityView['hub']> & { readonly id: string };

const entityRef = (builder: Builder) => builder.interfaceRef<EntityView>('Entity');

export type EntityTypes = ReturnType<typeof addEntities>;

function timeOf(
  { properties }: EntityView,
  name: 'firstCaptured' | 'lastCaptured',
): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}

function addConcrete(
  builder: Builder,
  Entity: ReturnType<typeof entityRef>,
  enums: PropertyEnums,
  { label, description, properties }: KindDeclaration,
) {
  return builder.objectRef<EntityView>(label).implement({
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
function addPropertyEnums(builder: Builder) {
  const declared = Object.values(kinds).flatMap(({ properties }) =>
    Object.values(properties).flatMap(({ oneOf }) => oneOf ?? []),
  );
  const values = new Map(declared.map((one) => [one.name, one]));
  const refs = [...values].map(
    ([name, { description, values: all }]) =>
      [name, builder.enumType(name, { description, values: enumValues(all) })] as const,
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
  load: Promise<EntityView | undefined>,
  id: string,
): Promise<EntityView> {
  const entity = await load;
  if (!entity) throw notFound('entity', id);
  return entity;
}
