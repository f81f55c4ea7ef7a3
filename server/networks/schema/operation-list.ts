import { type Builder, enumValues } from '../../api/builder.ts';
import { connection, type Page, scrolling } from '../../api/connection.ts';
import { IntRange } from '../../api/limits.ts';
import { hasRun } from '../kept/records.ts';
import {
  type Leveled,
  leveled,
  type OperationRow,
  operationPage,
  operationRow,
  type operationSorts,
} from '../operations/kept.ts';
import { runArg } from './fields.ts';
import { whereAndWhen, whereIn } from './filters.ts';

interface OperationPage extends Leveled, Page<OperationRow> {}

const listed = scrolling({ usual: 50, most: 200 });

/** Operations as lists, and one by its id. */
export function addOperationList(
  builder: Builder,
  Operation: ReturnType<typeof builder.objectRef<OperationRow>>,
) {
  const Sort = builder.enumType('OperationSort', {
    description: 'What a list of operations is sorted by.',
    values: enumValues<(typeof operationSorts)[number]>({
      ADS: 'Operations of most ads first.',
      NETWORKS: 'Operations of most networks first.',
      SURE: 'The most probable operations first, by `probability`.',
      LEAST_PROBABLE: 'The least probable operations first, by `probability`.',
      LAST_SEEN: 'Operations whose last ad was captured most recently first.',
    }),
  });
  const Level = addLevel(builder);
  const Operations = connection<OperationRow, OperationPage>('Operation', Operation);
  const Filter = builder.inputType('OperationFilter', {
    description:
      'Which operations a list holds. Fields combine with AND; a field that is left out filters nothing.',
    fields: (t) => ({
      ...whereAndWhen(t),
      ads: t.field({ type: IntRange, description: 'By how many ads the operation has.' }),
      parent: t.id({
        description: 'The id of an operation of a looser level: keeps those that are a part of it.',
      }),
    }),
  });
  builder.objectFields(Operations, (t) => ({
    run: t.int({
      description: 'The number of the run that found these operations.',
      resolve: ({ run }) => run.n,
    }),
    level: t.exposeInt('level', {
      description: 'The level at which these operations stand, 1 to 5; 1 is the surest.',
    }),
    usualLevel: t.exposeInt('usualLevel', {
      description: 'The level that is taken where none is asked for.',
    }),
    levels: t.field({
      type: [Level],
      description: 'All levels of the run, from sure to loose.',
      resolve: ({ levels }) => levels.map((level, i) => ({ ...level, level: i + 1 })),
    }),
  }));
  builder.queryField('operations', (t) =>
    t.field({
      type: Operations,
      nullable: true,
      description:
        'Operations of a run at one level, filtered and sorted; null before the first run.',
      args: {
        ...runArg(builder),
        level: t.arg.int({
          description:
            'How sure operations have to be, 1 (surest) to 5; the usual level of the run if not given.',
        }),
        sort: t.arg({
          type: Sort,
          defaultValue: 'ADS',
          description: 'What the list is sorted by; by the number of ads if not given.',
        }),
        filter: t.arg({
          type: Filter,
          description: 'Which operations the list holds; all if not given.',
        }),
        ...listed.args,
      },
      complexity: listed.complexity,
      resolve: async (_, { run: n, level, sort, filter, ...asked }, { store: { db } }) => {
        const page = listed.asked(asked);
        if (!n && !(await hasRun(db))) return null;
        const at = await leveled(db, n ?? undefined, level ?? undefined);
        const { ads, parent, ...wanted } = filter ?? {};
        const { operations, total } = await operationPage(
          db,
          { run: at.run.n, level: at.level },
          { ...whereIn(wanted), ads: ads ?? {}, parent: parent ?? undefined },
          { sort: sort ?? 'ADS', ...page },
        );
        return { ...at, ...page.of(operations, total) };
      },
    }),
  );
  builder.queryField('operation', (t) =>
    t.field({
      type: Operation,
      description:
        'One operation of a run. An error with the code NOT_FOUND where the run has none of this id.',
      args: {
        id: t.arg.id({
          required: true,
          description: 'The id of the operation, such as operation:1/3.',
        }),
        ...runArg(builder),
      },
      resolve: (_, { id, run }, { store }) => operationRow(store.db, id, run ?? undefined),
    }),
  );
  return { Level, Filter };
}

type LevelDescribed = Leveled['levels'][number] & { readonly level: number };

function addLevel(builder: Builder) {
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
