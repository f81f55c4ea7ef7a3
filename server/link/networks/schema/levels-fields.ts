import { extend, implement, objectRef, type Ref } from '../../../core/graphql/index.ts';
import type { Leveled } from '../operations/kept.ts';

type LevelDescribed = Leveled['levels'][number] & { readonly level: number };

export function addLevel() {
  return implement(objectRef<LevelDescribed>('OperationLevel'), {
    description: 'How sure an operation has to be, and how many are.',
    fields: {
      level: 'Int! The number of the level, 1 to 5; 1 is the surest.',
      least:
        'Float! 0..1: the least match probability of an association that links anything at this level.',
      density:
        'Float! The mean weight that links among the ads of an operation have to reach; it keeps long chains apart. Above 0, no unit.',
      operations: 'Int! How many operations stand at this level.',
    },
  });
}

/** Of which run and at which level: what every answer of operations says. */
export const addLeveled = (type: Ref<Leveled>, Level: ReturnType<typeof addLevel>): void =>
  extend(type, {
    types: { Level },
    fields: {
      run: 'Int! The number of the run that found these operations.',
      level: 'Int! The level at which these operations stand, 1 to 5; 1 is the surest.',
      usualLevel: 'Int! The level that is taken where none is asked for.',
      levels: '[Level!]! All levels of the run, from sure to loose.',
    },
    resolve: {
      run: ({ run }) => run.n,
      levels: ({ levels }) => levels.map((level, i) => ({ ...level, level: i + 1 })),
    },
  });
