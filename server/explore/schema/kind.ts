import { type Builder, enumValues } from '../../api/builder.ts';
import { kindNames, kinds } from '../../model/index.ts';

/** The kinds of entities, as their declarations name them. */
export function addKinds(builder: Builder) {
  const Kind = builder.enumType('Kind', {
    description: 'An id begins with its kind, in small letters.',
    values: enumValues(kindNames),
  });
  const Family = builder.enumType('Family', {
    description:
      'SOURCE was captured, an IDENTIFIER can link ads, CONTEXT says where and by whom it was.',
    values: enumValues(['source', 'identifier', 'context'] as const),
  });
  const KindInfo = builder.objectRef<(typeof kinds)[keyof typeof kinds]>('KindInfo').implement({
    fields: (t) => ({
      kind: t.field({ type: Kind, resolve: ({ kind }) => kind }),
      title: t.exposeString('title'),
      plural: t.exposeString('plural'),
      family: t.field({ type: Family, resolve: ({ family }) => family }),
    }),
  });
  builder.queryField('kinds', (t) =>
    t.field({ type: [KindInfo], resolve: () => Object.values(kinds) }),
  );
  return { Kind };
}

export type KindTypes = ReturnType<typeof addKinds>;
