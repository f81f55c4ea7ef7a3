import {
  api,
  type builder,
  connection,
  IntRange,
  identifierKindsIn,
  limit,
  type Page,
  scrolling,
} from '../../../core/graphql/index.ts';
import type { KindName } from '../../../core/model/index.ts';
import { hasRun } from '../kept/run-records.ts';
import { operationGraph } from '../operations/graph.ts';
import {
  type Leveled,
  leveled,
  type OperationFilter,
  type OperationRow,
  operationPage,
  operationRow,
  type operationSorts,
} from '../operations/kept.ts';
import {
  type AssociationDescribed,
  type AssociationTypes,
  associationsDescribed,
  type MemberDescribed,
  membersDescribed,
} from './associations-fields.ts';
import { runArg, whereAndWhen, whereIn, whereTypes } from './fields.ts';

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
  const Sort = api.enumOf<(typeof operationSorts)[number]>('OperationSort', {
    description: 'What a list of operations is sorted by.',
    values: {
      ADS: 'Operations of most ads first.',
      NETWORKS: 'Operations of most networks first.',
      SURE: 'The most probable operations first, by `probability`.',
      LEAST_PROBABLE: 'The least probable operations first, by `probability`.',
      LAST_SEEN: 'Operations whose last ad was captured most recently first.',
    },
  });
  const Level = addLevel();
  const Operations = connection<OperationRow, OperationPage>('Operation', Operation);
  const Filter = api.input('OperationFilter', {
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
  api.query('operations', {
    types: { Operations, Sort, Filter },
    gives:
      'Operations Operations of a run at one level, filtered and sorted; null before the first run.',
    args: {
      ...runArg,
      level:
        'Int How sure operations have to be, 1 (surest) to 5; the usual level of the run if not given.',
      sort: api.usually(
        'ADS',
        'Sort What the list is sorted by; by the number of ads if not given.',
      ),
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
  api.query('operation', {
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
const operationsWanted = ({
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

type LevelDescribed = Leveled['levels'][number] & { readonly level: number };

function addLevel() {
  return api.implement(api.objectRef<LevelDescribed>('OperationLevel'), {
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
const addLeveled = (type: api.Ref<Leveled>, Level: ReturnType<typeof addLevel>): void =>
  api.extend(type, {
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

interface Placed {
  readonly member: MemberDescribed;
  readonly operation: string | null;
}

interface Described extends Leveled {
  readonly nodes: readonly Placed[];
  readonly associations: readonly AssociationDescribed[];
  readonly allAssociations: number;
  readonly operations: number;
  readonly members: number;
  readonly outside: number;
}

const drawn = limit({
  ...{ name: 'first', usual: 150, least: 1, most: 500 },
  of: 'How many networks and single ads the graph has at most',
});

/** The largest operations as one graph of their networks. */
export function addOperationGraph(
  { Member, Association }: AssociationTypes,
  { Level, Filter }: ReturnType<typeof addOperationList>,
): void {
  const once = { field: 1, multiplier: 1 };
  const Node = api.implement(api.objectRef<Placed>('OperationGraphNode'), {
    description:
      'A network or single ad, and the operation in which it is, as one node of a graph.',
    types: { Member },
    fields: {
      member: 'Member! The network or single ad.',
      operation:
        'ID The id of the operation in which it is, such as operation:1/3; null where it is in none.',
    },
  });
  const Graph = api.implement(api.objectRef<Described>('OperationGraph'), {
    description:
      'The largest operations of a run at one level as a graph of their networks, and the largest networks that are in none. It is bounded: of each operation the members of most ads are there, at most 60.',
    types: { Node, Association },
    fields: {
      nodes:
        '[Node!]! Networks and single ads of operations, those of most ads first; then the largest networks that are in none.',
      associations:
        '[Association!]! Associations between nodes of one operation, the most probable first, at most 500. Of more those are left out that are among the most probable ones of neither node.',
      associationCount:
        'Int! How many associations there are between nodes of one operation in all.',
      operations: 'Int! How many operations the filter leaves in all.',
      networksOutside:
        'Int! How many networks that the filter leaves are in no operation at this level.',
      members: 'Int! How many networks and single ads are in all of these operations.',
    },
    resolve: {
      associationCount: ({ allAssociations }) => allAssociations,
      networksOutside: ({ outside }) => outside,
    },
    complexity: { nodes: once, associations: once },
  });
  addLeveled(Graph, Level);
  api.query('operationGraph', {
    types: { Graph, Filter },
    gives:
      'Graph The largest operations of a run at one level as a graph of their networks, with what associates these; null before the first run.',
    args: {
      ...runArg,
      level:
        'Int How sure operations have to be, 1 (surest) to 5; the usual level of the run if not given.',
      filter: 'Filter Which operations the graph holds; all if not given.',
      first: drawn.arg,
    },
    complexity: ({ first }) => drawn.cost(first),
    resolve: async (_, { run: n, level, filter, first }, modules) => {
      const { graph: held, store } = modules;
      const { db } = store;
      const most = drawn.read(first);
      if (!n && !(await hasRun(db))) return null;
      const at = await leveled(db, n ?? undefined, level ?? undefined);
      const graph = await operationGraph(
        { graph: held, store },
        { run: at.run.n, level: at.level },
        operationsWanted(filter ?? {}),
        most,
      );
      const ids = graph.members.map(({ member }) => member);
      const described = await membersDescribed(modules, at.run.n, ids);
      const nodes = graph.members.flatMap(({ member: id, operation }) => {
        const member = described.get(id);
        return member ? [{ member, operation }] : [];
      });
      return {
        ...{ ...at, nodes, operations: graph.operations, members: graph.allMembers },
        outside: graph.outside,
        allAssociations: graph.allAssociations,
        associations: await associationsDescribed(modules, at.run.n, graph.associations),
      };
    },
  });
}
