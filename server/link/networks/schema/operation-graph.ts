import { implement, limit, objectRef, query } from '../../../core/graphql/index.ts';
import { hasRun } from '../kept/run-records.ts';
import { operationGraph } from '../operations/graph.ts';
import { type Leveled, leveled } from '../operations/kept.ts';
import {
  type AssociationDescribed,
  type AssociationTypes,
  associationsDescribed,
  type MemberDescribed,
  membersDescribed,
} from './associations-fields.ts';
import { runArg } from './fields.ts';
import { addLeveled } from './levels-fields.ts';
import { type addOperationList, operationsWanted } from './operation-list.ts';

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
  const Node = implement(objectRef<Placed>('OperationGraphNode'), {
    description:
      'A network or single ad, and the operation in which it is, as one node of a graph.',
    types: { Member },
    fields: {
      member: 'Member! The network or single ad.',
      operation:
        'ID The id of the operation in which it is, such as operation:1/3; null where it is in none.',
    },
  });
  const Graph = implement(objectRef<Described>('OperationGraph'), {
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
  query('operationGraph', {
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
