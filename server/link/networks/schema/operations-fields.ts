import { api, atMost, connection, scrolling } from '../../../core/graphql/index.ts';
import type { Store } from '../../../core/store/index.ts';
import { entitiesOf } from '../../../read/recorded/schema/index.ts';
import type { operationDoubts } from '../../resolve/index.ts';
import { membersWhere } from '../explained/where.ts';
import {
  cutPointSentence,
  doubtSentence,
  linkSentence,
  operationSentence,
} from '../messages/operation-messages.ts';
import type { HeldCutPoint, HeldDoubt, HeldOperationLink } from '../operations/held.ts';
import {
  adsOfOperation,
  leveled,
  membersOfOperation,
  type OperationRow,
  operationContent,
  operationOfMember,
  operationRow,
} from '../operations/kept.ts';
import { associationsAt, associationsWithin } from '../operations/kept-associations.ts';
import {
  type AssociationTypes,
  addAssociations,
  associationsDescribed,
  type MemberDescribed,
  membersDescribed,
} from './associations-fields.ts';
import { type NetworkTypes, named, rowOf } from './fields.ts';
import { addNames } from './names-fields.ts';
import { addOperationGraph, addOperationList } from './operation-list.ts';
import { addWhere } from './where-fields.ts';

const mostAmong = 500;

/** Operations: networks and lone ads that seem to be under one control, why, and what speaks against it. */
export function addOperations(types: NetworkTypes): void {
  const shared = addAssociations(types);
  const { Association, Associations, Member } = shared;
  const pages = scrolling({ usual: 50, most: 500 });
  const Operation = api.objectRef<OperationRow>('Operation');
  const Link = addLink(shared);
  const CutPoint = addCutPoint(shared);
  const Doubt = addDoubt(shared);
  const contentOf = (one: OperationRow, { store }: { readonly store: Store }) =>
    operationContent(store.db, one);
  api.implement(Operation, {
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
  api.field(Operation, 'members', {
    types: { Members: connection('OperationMember', Member) },
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
  api.field(Operation, 'associations', {
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
  addAdList(types, Operation);
  addNames(types, Operation);
  addWhere(Operation, (one, { store }) => adsOfOperation(store.db, one));
  api.field(types.Network, 'operation', {
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

/** Its ads, one by one. */
function addAdList({ Members }: NetworkTypes, Operation: api.Ref<OperationRow>): void {
  const Filter = api.input('OperationAdFilter', {
    description:
      'Which ads of an operation a list holds. Fields combine with AND; a field that is left out filters nothing.',
    fields: {
      country:
        'String ISO code of the country that the ads name; an empty text keeps ads that name none.',
      platform: 'String Host name of the platform of the ads.',
      place: 'ID The id of a place that the ads name.',
      week: 'Date The Monday of the week in which the ads were first captured.',
    },
  });
  api.field(Operation, 'adList', {
    types: { Members, Filter },
    gives: 'Members! Its ads that the graph holds and that fit, by id.',
    args: { filter: 'Filter Which ads the list holds; all if not given.' },
    pages: scrolling({ usual: 50, most: 200 }),
    resolve: async (one, { filter, page }, { graph, loaders, store }) => {
      const ads = await adsOfOperation(store.db, one);
      const wanted = Object.entries(filter ?? {}).filter(([, value]) => value != null);
      const ids = await membersWhere(graph, ads, Object.fromEntries(wanted));
      const some = ids.slice(page.offset, page.offset + page.limit);
      return page.of(await entitiesOf(loaders, some), ids.length);
    },
  });
}

/** What links an operation. */
function addLink({ Item }: AssociationTypes) {
  return api.implement(api.objectRef<HeldOperationLink>('OperationLink'), {
    description:
      'An item that links an operation: an identifier, image cluster or template that members hold.',
    types: { Item },
    fields: {
      identifier: 'Item! The identifier, image cluster or template that members hold.',
      networks: 'Int! How many networks and single ads of the operation hold the item.',
      ads: 'Int! How many ads of the operation hold the item.',
      networksOutside:
        'Int! How many networks and single ads outside of the operation hold the item.',
      adsOutside: 'Int! How many ads outside of the operation hold the item.',
      sentence: 'String! Who holds the item, inside and outside, as a sentence for a reader.',
    },
    resolve: {
      networks: ({ nodes }) => nodes,
      networksOutside: ({ nodesOutside }) => nodesOutside,
      sentence: async (link, _, { loaders }) =>
        linkSentence(link, await named(loaders, [link.identifier])),
    },
  });
}

/** Without what it falls apart. */
function addCutPoint({ Item, Member }: AssociationTypes) {
  type Described = { readonly ads: number; readonly largest: MemberDescribed | null };
  const Part = api.implement(api.objectRef<Described>('OperationPart'), {
    description: 'One of the parts into which an operation falls without a cut point.',
    types: { Member },
    fields: {
      ads: 'Int! How many ads are in the part.',
      largest:
        'Member The network or single ad of the part that has most ads; null where it is not known any more.',
    },
  });
  return api.implement(
    api.objectRef<HeldCutPoint & { readonly described: readonly Described[] }>('OperationCutPoint'),
    {
      description: 'An item, network or ad without which an operation falls apart.',
      types: { Item, Part },
      fields: {
        item: 'Item! The identifier, image cluster, template, network or ad.',
        parts: '[Part!]! The parts that are left without it, at least 2, the largest first.',
        sentence: 'String! Into what the operation falls without it, as a sentence for a reader.',
      },
      resolve: {
        parts: ({ described }) => described,
        sentence: async (point, _, { loaders }) =>
          cutPointSentence(point, await named(loaders, [point.item])),
      },
    },
  );
}

/** What speaks against it. */
function addDoubt({ Item }: AssociationTypes) {
  const Kind = api.enumOf<(typeof operationDoubts)[number]>('OperationDoubtKind', {
    description: 'Kinds of doubt: what speaks against one control of an operation.',
    values: {
      strangers:
        'Others outside hold an item that links the operation, and are no part of it: it may be shared.',
      'one-item': 'Little or nothing but one item links the operation.',
      'content-alone':
        'Pictures or templates alone link some of its members: content can be copied.',
      hub: 'The run takes the item that links most of it for a hub.',
    },
  });
  return api.implement(api.objectRef<HeldDoubt>('OperationDoubt'), {
    description: 'One thing that speaks against one control of an operation.',
    types: { Kind, Item },
    fields: {
      kind: 'Kind! What kind of thing speaks against one control.',
      identifier: 'Item The item that the doubt is about; null where it is about none.',
      count:
        'Int! How many networks and single ads it is about: outside of the operation where `kind` is STRANGERS, else inside.',
      sentence: 'String! The doubt with its numbers, as a sentence for a reader.',
    },
    resolve: {
      count: ({ nodes }) => nodes,
      sentence: async (doubt, _, { loaders }) => {
        const ids = doubt.identifier === null ? [] : [doubt.identifier];
        return doubtSentence(doubt, await named(loaders, ids));
      },
    },
  });
}
