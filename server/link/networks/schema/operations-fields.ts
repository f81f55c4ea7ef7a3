import {
  atMost,
  connection,
  field,
  implement,
  objectRef,
  scrolling,
} from '../../../core/graphql/index.ts';
import type { Store } from '../../../core/store/index.ts';
import { operationSentence } from '../messages/operation-messages.ts';
import {
  leveled,
  membersOfOperation,
  type OperationRow,
  operationContent,
  operationOfMember,
  operationRow,
} from '../operations/kept.ts';
import { associationsAt, associationsWithin } from '../operations/kept-associations.ts';
import { addAssociations, associationsDescribed, membersDescribed } from './associations-fields.ts';
import { rowOf } from './fields.ts';
import { addNames } from './names-fields.ts';
import { addCutPoint, addDoubt, addLink } from './operation-content.ts';
import { addOperationGraph } from './operation-graph.ts';
import { addOperationList } from './operation-list.ts';
import type { NetworkTypes } from './types.ts';

const mostAmong = 500;

/** Operations: networks and lone ads that seem to be under one control, why, and what speaks against it. */
export function addOperations(types: NetworkTypes): void {
  const shared = addAssociations(types);
  const { Association, Associations, Member } = shared;
  const Members = connection('OperationMember', Member);
  const pages = scrolling({ usual: 50, most: 500 });
  const Operation = objectRef<OperationRow>('Operation');
  const Link = addLink(shared);
  const CutPoint = addCutPoint(shared);
  const Doubt = addDoubt(shared);
  const contentOf = (one: OperationRow, { store }: { readonly store: Store }) =>
    operationContent(store.db, one);
  implement(Operation, {
    description:
      'Networks and single ads that seem to be under one control, as a run found them. It is an estimate, and stands at one or more levels.',
    types: { Operation, Link, Association, CutPoint, Doubt },
    fields: {
      id: 'ID! The id of the operation, such as operation:1/3.',
      caption: 'String! Its name for a reader, such as “Operation 1/3”.',
      run: 'Int! The number of the run that found the operation.',
      fromLevel:
        'Int! The surest level at which it stands with these members, 1 to 5; 1 is the surest.',
      toLevel: 'Int! The loosest level at which it stands with these members, 1 to 5.',
      parent:
        'Operation The operation of a looser level of which it is a part; null where it is part of none.',
      ads: 'Int! How many ads it has, in networks or alone.',
      networkCount: 'Int! How many networks are in it, each of 2 ads or more.',
      aloneCount: 'Int! How many ads in it are in no network.',
      probability:
        'Float! 0..1: match probability of the least probable association that holds it together. Calibrated on generated data.',
      firstSeen: 'DateTime! The earliest time at which one of its ads was captured.',
      lastSeen: 'DateTime! The latest time at which one of its ads was captured.',
      countries:
        '[String!]! ISO codes of the countries that its ads name, those with most ads first.',
      platforms: '[String!]! Host names of the platforms of its ads, those with most ads first.',
      sentence: 'String! What the operation is and how sure, as a text for a reader.',
      why: '[Link!]! What links the operation: items that its members hold, those that most members hold first.',
      leastProbable:
        'Association The least probable of the associations that hold it together; null where the run no longer keeps it.',
      cutPoints:
        '[CutPoint!]! Items, networks and ads without which it falls apart, those that leave the largest second part first.',
      outside:
        '[Association!]! Associations of its members with networks and ads outside, the most probable first; not all.',
      against: '[Doubt!]! What speaks against one control of all its members.',
    },
    resolve: {
      caption: ({ id }) => id.replace(/^operation:/, 'Operation '),
      parent: ({ parent, run }, _, { store }) =>
        parent === null ? null : operationRow(store.db, parent, run),
      networkCount: ({ networks }) => networks,
      aloneCount: ({ alone }) => alone,
      sentence: operationSentence,
      why: async (one, _, modules) => (await contentOf(one, modules)).links,
      leastProbable: async (one, _, modules) => {
        const { leastProbable } = await contentOf(one, modules);
        const pairs = leastProbable ? [leastProbable] : [];
        const found = await associationsAt(modules.store.db, one.run, pairs);
        return (await associationsDescribed(modules, one.run, found))[0] ?? null;
      },
      cutPoints: async (one, _, modules) => {
        const { cutPoints } = await contentOf(one, modules);
        const ids = cutPoints.flatMap(({ members }) => members);
        const described = await membersDescribed(modules, one.run, ids);
        return cutPoints.map((point) => ({
          ...point,
          described: point.parts.map((ads, at) => ({
            ads,
            largest: described.get(point.members[at] ?? '') ?? null,
          })),
        }));
      },
      outside: async (one, _, modules) => {
        const { outside } = await contentOf(one, modules);
        const found = await associationsAt(modules.store.db, one.run, outside);
        return associationsDescribed(modules, one.run, found);
      },
      against: async (one, _, modules) => (await contentOf(one, modules)).doubts,
    },
  });
  field(Operation, 'members', {
    types: { Members },
    gives: 'Members! The networks and single ads in it, those of most ads first.',
    pages,
    resolve: async (one, { page }, modules) => {
      const ids = await membersOfOperation(modules.store.db, one, page);
      const described = await membersDescribed(modules, one.run, ids);
      return page.of(
        ids.flatMap((id) => described.get(id) ?? []),
        one.networks + one.alone,
      );
    },
  });
  field(Operation, 'associations', {
    types: { Associations },
    gives: 'Associations! Associations among its members, the most probable first.',
    args: {
      among: `[ID!] Ids of members: keeps associations of which both sides are among them; all if not given. At most ${mostAmong}.`,
    },
    pages,
    resolve: async (one, { among, page }, modules) => {
      const ids = among ? atMost(among, mostAmong, 'among') : undefined;
      const { total, rows } = await associationsWithin(modules.store.db, one, page, ids);
      return page.of(await associationsDescribed(modules, one.run, rows), total);
    },
  });
  addOperationGraph(shared, addOperationList(Operation, shared));
  addNames(types, Operation);
  field(types.Network, 'operation', {
    types: { Operation },
    gives:
      'Operation The operation in which the network is, at a level; null where it is in none at that level.',
    args: {
      level:
        'Int How sure operations have to be, 1 (surest) to 5; the usual level of the run if not given.',
    },
    from: rowOf,
    resolve: async ({ id, run: n }, asked, { store: { db } }) => {
      const { level } = await leveled(db, n, asked.level ?? undefined);
      return (await operationOfMember(db, { run: n, level }, id)) ?? null;
    },
  });
}
