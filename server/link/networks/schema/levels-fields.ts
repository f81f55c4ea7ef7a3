import type { Builder } from '../../../core/graphql/index.ts';
import type { Leveled } from '../operations/kept.ts';

type Types = Builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
type Fields<Parent> = PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>;
type LevelDescribed = Leveled['levels'][number] & { readonly level: number };

export function addLevel(builder: Builder) {
  return builder.objectRef<LevelDescribed>('OperationLevel').implement({
    description: 'How sure an operation has to be, and how many are.',
    fields: (t) => ({
      level: t.exposeInt('level', {
        description: 'The number of the level, 1 to 5; 1 is the surest.',
      }),
      least: t.exposeFloat('least', {
        description:
          '0..1: the least match probability of an association that links anything at this level.',
      }),
      density: t.exposeFloat('density', {
        description:
          'The mean weight that links among the ads of an operation have to reach; it keeps long chains apart. Above 0, no unit.',
      }),
      operations: t.exposeInt('operations', {
        description: 'How many operations stand at this level.',
      }),
    }),
  });
}

/** Of which run and at which level: what every answer of operations says. */
export const leveledFields = <Parent extends Leveled>(
  t: Fields<Parent>,
  Level: ReturnType<typeof addLevel>,
) => ({
  run: t.int({
    description: 'The number of the run that found these operations.',
    resolve: ({ run }) => run.n,
  }),
  level: t.int({
    description: 'The level at which these operations stand, 1 to 5; 1 is the surest.',
    resolve: ({ level }) => level,
  }),
  usualLevel: t.int({
    description: 'The level that is taken where none is asked for.',
    resolve: ({ usualLevel }) => usualLevel,
  }),
  levels: t.field({
    type: [Level],
    description: 'All levels of the run, from sure to loose.',
    resolve: ({ levels }) => levels.map((level, i) => ({ ...level, level: i + 1 })),
  }),
});
