import type { Builder } from '../../api/builder.ts';
import { kindNames, kinds } from '../../model/index.ts';

/** The kinds of entities, as their declarations name them. */
export function addKinds(builder: Builder) {
  const Kind = builder.enumType('Kind', { values: kindNames });
  const Family = builder.enumType('Family', {
    values: ['source', 'identifier', 'context'] as const,
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
