import {
  builder,
  connection,
  enumValues,
  IntRange,
  identifierKindsIn,
  input,
  type Page,
  query,
  scrolling,
  usually,
} from '../../../core/graphql/index.ts';
import type { KindName } from '../../../core/model/index.ts';
import { hasRun } from '../kept/run-records.ts';
import {
  type Leveled,
  leveled,
  type OperationFilter,
  type OperationRow,
  operationPage,
  operationRow,
  type operationSorts,
} from '../operations/kept.ts';
import type { AssociationTypes } from './associations-fields.ts';
import { runArg } from './fields.ts';
import { whereAndWhen, whereIn, whereTypes } from './filters.ts';
import { addLevel, addLeveled } from './levels-fields.ts';

type OperationFilterGiven = Parameters<typeof whereIn>[0] & {
  readonly ads?: OperationFilter['ads'] | null | undefined;
  readonly parent?: string | null | undefined;
  readonly kinds?: readonly KindName[] | null | undefined;
};

interface OperationPage extends Leveled, Page<OperationRow> {}

const listed = scrolling({ usual: 50, most: 200 });

/** Operations as lists, and one by its id. */
export function addOperationList(
  Operation: ReturnType<typeof builder.objectRef<OperationRow>>,
  { Kind }: Pick<AssociationTypes, 'Kind'>,
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
  const Level = addLevel();
  const Operations = connection<OperationRow, OperationPage>('Operation', Operation);
  const Filter = input('OperationFilter', {
    description:
      'Which operations a list holds. Fields combine with AND; a field that is left out filters nothing.',
    types: { ...whereTypes, IntRange, Kind },
    fields: {
      ...whereAndWhen,
      ads: 'IntRange By how many ads the operation has.',
      parent: 'ID The id of an operation of a looser level: keeps those that are a part of it.',
      kinds:
        '[Kind!] By kinds of identifiers: keeps operations of which two members share one. In `operationGraph` also associations that share one, and networks in no operation that hold one.',
    },
  });
  addLeveled(Operations, Level);
  query('operations', {
    types: { Operations, Sort, Filter },
    gives:
      'Operations Operations of a run at one level, filtered and sorted; null before the first run.',
    args: {
      ...runArg,
      level:
        'Int How sure operations have to be, 1 (surest) to 5; the usual level of the run if not given.',
      sort: usually('ADS', 'Sort What the list is sorted by; by the number of ads if not given.'),
      filter: 'Filter Which operations the list holds; all if not given.',
    },
    pages: listed,
    resolve: async (_, { run: n, level, sort, filter, page }, { store: { db } }) => {
      if (!n && !(await hasRun(db))) return null;
      const at = await leveled(db, n ?? undefined, level ?? undefined);
      const { operations, total } = await operationPage(
        db,
        { run: at.run.n, level: at.level },
        operationsWanted(filter ?? {}),
        { sort: sort ?? 'ADS', ...page },
      );
      return { ...at, ...page.of(operations, total) };
    },
  });
  query('operation', {
    types: { Operation },
    gives:
      'Operation! One operation of a run. An error with the code NOT_FOUND where the run has none of this id.',
    args: {
      id: 'ID! The id of the operation, such as operation:1/3.',
      ...runArg,
    },
    resolve: (_, { id, run }, { store }) => operationRow(store.db, id, run ?? undefined),
  });
  return { Level, Filter };
}

/** A filter as the store takes it. @throws LIMIT, BAD_INPUT where a list of it is wrong */
export const operationsWanted = ({
  ads,
  parent,
  kinds,
  ...wanted
}: OperationFilterGiven): OperationFilter => ({
  ...whereIn(wanted),
  ads: ads ?? {},
  parent: parent ?? undefined,
  kinds: identifierKindsIn(kinds),
});
