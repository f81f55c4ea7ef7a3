import { type Builder, enumValues } from '../../../core/graphql/index.ts';
import { type KindName, kinds } from '../../../core/model/index.ts';

const meanings = Object.fromEntries(
  Object.values(kinds).map(({ kind, description }) => [kind, description]),
) as Record<KindName, string>;

/** The kinds of entities, as their declarations name them. */
export function addKinds(builder: Builder) {
  const Kind = builder.enumType('Kind', {
    description: 'What an entity is. An id begins with its kind, in small letters.',
    values: enumValues(meanings),
  });
  const Family = builder.enumType('Family', {
    description: 'What kinds of entities are good for in an investigation.',
    values: enumValues({
      source: 'It was captured or found in captures: ads, images, image clusters and templates.',
      identifier: 'It can link ads to one another, such as a phone number.',
      context: 'It says where something was, or what it belongs to: platforms, places, networks.',
    }),
  });
  const KindInfo = builder.objectRef<(typeof kinds)[keyof typeof kinds]>('KindInfo').implement({
    description: 'A kind of entity, and what it is called.',
    fields: (t) => ({
      kind: t.field({ description: 'The kind.', type: Kind, resolve: ({ kind }) => kind }),
      title: t.exposeString('title', {
        description: 'What one of the kind is called, such as “Phone”.',
      }),
      plural: t.exposeString('plural', {
        description: 'What several of the kind are called, such as “Phone numbers”.',
      }),
      family: t.field({
        description: 'What entities of this kind are good for in an investigation.',
        type: Family,
        resolve: ({ family }) => family,
      }),
    }),
  });
  builder.queryField('kinds', (t) =>
    t.field({
      description: 'All kinds of entities, in the order in which legends show them.',
      type: [KindInfo],
      resolve: () => Object.values(kinds),
    }),
  );
  return { Kind };
}

export type KindTypes = ReturnType<typeof addKinds>;
