import { builder, enumValues, implement, objectRef, query } from '../../../core/graphql/index.ts';
import { type KindName, kinds } from '../../../core/model/index.ts';

const meanings = Object.fromEntries(
  Object.values(kinds).map(({ kind, description }) => [kind, description]),
) as Record<KindName, string>;

/** The kinds of entities, as their declarations name them. */
export function addKinds() {
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
  const KindInfo = implement(objectRef<(typeof kinds)[keyof typeof kinds]>('KindInfo'), {
    description: 'A kind of entity, and what it is called.',
    types: { Kind, Family },
    fields: {
      kind: 'Kind! The kind.',
      title: 'String! What one of the kind is called, such as “Phone”.',
      plural: 'String! What several of the kind are called, such as “Phone numbers”.',
      family: 'Family! What entities of this kind are good for in an investigation.',
    },
  });
  query('kinds', {
    types: { KindInfo },
    gives: '[KindInfo!]! All kinds of entities, in the order in which legends show them.',
    resolve: () => Object.values(kinds),
  });
  return { Kind };
}

export type KindTypes = ReturnType<typeof addKinds>;
