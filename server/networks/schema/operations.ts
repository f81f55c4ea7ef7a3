import { type Builder, enumValues } from '../../api/builder.ts';
import { connection, type Page, scrolling } from '../../api/connection.ts';
import { operationDoubts } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';
import { hasRun } from '../kept/records.ts';
import {
  cutPointSentence,
  doubtSentence,
  linkSentence,
  operationSentence,
} from '../messages/operations.ts';
import { associationsAt, associationsWithin } from '../operations/associations.ts';
import type { HeldCutPoint, HeldDoubt, HeldOperationLink } from '../operations/held.ts';
import {
  type Leveled,
  leveled,
  membersOfOperation,
  type OperationRow,
  operationContent,
  operationOfMember,
  operationPage,
  operationRow,
  operationSorts,
} from '../operations/kept.ts';
import {
  type AssociationTypes,
  addAssociations,
  associationsDescribed,
  type MemberDescribed,
  membersDescribed,
} from './associations.ts';
import { named, ofRow, runArg } from './fields.ts';
import { whereAndWhen, whereIn } from './filters.ts';
import type { NetworkTypes } from './types.ts';

/** Operations: networks and lone ads that seem to be under one control, why, and what speaks against it. */
export function addOperations(builder: Builder, types: NetworkTypes): void {
  const shared = addAssociations(builder, types);
  const { Association, Associations, Member } = shared;
  const Members = connection('OperationMember', Member);
  const pages = scrolling({ usual: 50, most: 500 });
  const Operation = builder.objectRef<OperationRow>('Operation');
  const Link = addLink(builder, shared);
  const CutPoint = addCutPoint(builder, shared);
  const Doubt = addDoubt(builder, shared);
  const contentOf = (one: OperationRow, { store }: { readonly store: Store }) =>
    operationContent(store.db, one);
  Operation.implement({
    description:
      'Networks and ads that stand alone which seem to be under one control, by a run: inferred, at some levels of sureness.',
    fields: (t) => ({
      id: t.exposeID('id'),
      caption: t.string({ resolve: ({ id }) => id.replace(/^operation:/, 'Operation ') }),
      run: t.exposeInt('run'),
      fromLevel: t.exposeInt('fromLevel', {
        description: 'It stands so from this level on …; 1 is the surest.',
      }),
      toLevel: t.exposeInt('toLevel', { description: '… up to this one.' }),
      parent: t.field({
        type: Operation,
        nullable: true,
        description: 'The operation of a looser level of which it is a part.',
        resolve: ({ parent, run }, _, { store }) =>
          parent === null ? null : operationRow(store.db, parent, run),
      }),
      ads: t.exposeInt('ads'),
      networkCount: t.exposeInt('networks', { description: 'Networks of two ads or more in it.' }),
      aloneCount: t.exposeInt('alone', { description: 'Ads in it that are in no network.' }),
      members: t.field({
        type: Members,
        description: 'Networks and single ads in it, those of most ads first.',
        args: pages.args,
        complexity: pages.complexity,
        resolve: async (one, asked, modules) => {
          const page = pages.asked(asked);
          const ids = await membersOfOperation(modules.store.db, one, page);
          const described = await membersDescribed(modules, one.run, ids);
          return page.of(
            ids.flatMap((id) => described.get(id) ?? []),
            one.networks + one.alone,
          );
        },
      }),
      probability: t.exposeFloat('probability', {
        description:
          '0..1: match probability of the least probable association that holds it together. Calibrated on generated data.',
      }),
      firstSeen: t.expose('firstSeen', { type: 'DateTime' }),
      lastSeen: t.expose('lastSeen', { type: 'DateTime' }),
      countries: t.exposeStringList('countries', {
        description: 'Codes of the countries that ads name, those with most ads first.',
      }),
      platforms: t.exposeStringList('platforms', { description: 'Those with most ads first.' }),
      sentence: t.string({
        description: 'What it is, and how sure.',
        resolve: operationSentence,
      }),
      why: t.field({
        type: [Link],
        description: 'Items that link it, those that most of its members hold first.',
        resolve: async (one, _, modules) => (await contentOf(one, modules)).links,
      }),
      associations: t.field({
        type: Associations,
        description: 'Among its members, the most probable first.',
        args: pages.args,
        complexity: pages.complexity,
        resolve: async (one, asked, modules) => {
          const page = pages.asked(asked);
          const { total, rows } = await associationsWithin(modules.store.db, one, page);
          return page.of(await associationsDescribed(modules, one.run, rows), total);
        },
      }),
      leastProbable: t.field({
        type: Association,
        nullable: true,
        description: 'The least probable of the associations that hold it together.',
        resolve: async (one, _, modules) => {
          const { leastProbable } = await contentOf(one, modules);
          const pairs = leastProbable ? [leastProbable] : [];
          const found = await associationsAt(modules.store.db, one.run, pairs);
          return (await associationsDescribed(modules, one.run, found))[0] ?? null;
        },
      }),
      cutPoints: t.field({
        type: [CutPoint],
        description: 'Without what it falls apart; those of the largest second part first.',
        resolve: async (one, _, modules) => {
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
      }),
      outside: t.field({
        type: [Association],
        description: 'Associations that lead out of it, the most probable first; some.',
        resolve: async (one, _, modules) => {
          const { outside } = await contentOf(one, modules);
          const found = await associationsAt(modules.store.db, one.run, outside);
          return associationsDescribed(modules, one.run, found);
        },
      }),
      against: t.field({
        type: [Doubt],
        description: 'What speaks against one control.',
        resolve: async (one, _, modules) => (await contentOf(one, modules)).doubts,
      }),
    }),
  });
  addQueries(builder, types, Operation);
  builder.objectField(types.Network, 'operation', (t) =>
    t.field({
      type: Operation,
      nullable: true,
      description: 'The operation that it is in; null where it is in none at this level.',
      args: { level: t.arg.int({ description: '1 is the surest; the usual one if not given.' }) },
      resolve: ofRow(
        async ({ id, run: n }, asked: { level?: number | null | undefined }, { store: { db } }) => {
          const { level } = await leveled(db, n, asked.level ?? undefined);
          return (await operationOfMember(db, { run: n, level }, id)) ?? null;
        },
      ),
    }),
  );
}

function addLink(builder: Builder, { Item }: AssociationTypes) {
  return builder.objectRef<HeldOperationLink>('OperationLink').implement({
    description: 'An item that links an operation.',
    fields: (t) => ({
      identifier: t.expose('identifier', { type: Item }),
      networks: t.exposeInt('nodes', {
        description: 'Networks and single ads of it that hold the item …',
      }),
      ads: t.exposeInt('ads', { description: '… and their ads that do.' }),
      networksOutside: t.exposeInt('nodesOutside', {
        description: 'Networks and single ads outside that hold it …',
      }),
      adsOutside: t.exposeInt('adsOutside', { description: '… and their ads that do.' }),
      sentence: t.string({
        resolve: async (link, _, { loaders }) =>
          linkSentence(link, await named(loaders, [link.identifier])),
      }),
    }),
  });
}

function addCutPoint(builder: Builder, { Item, Member }: AssociationTypes) {
  type Described = { readonly ads: number; readonly largest: MemberDescribed | null };
  const Part = builder.objectRef<Described>('OperationPart').implement({
    description: 'A part that is left without a cut point.',
    fields: (t) => ({
      ads: t.exposeInt('ads', { description: 'How many ads.' }),
      largest: t.expose('largest', {
        type: Member,
        nullable: true,
        description: 'The network or single ad in it of most ads.',
      }),
    }),
  });
  return builder
    .objectRef<HeldCutPoint & { readonly described: readonly Described[] }>('OperationCutPoint')
    .implement({
      description: 'An item, network or ad without which an operation falls apart.',
      fields: (t) => ({
        item: t.expose('item', { type: Item }),
        parts: t.expose('described', { type: [Part], description: 'The largest first.' }),
        sentence: t.string({
          resolve: async (point, _, { loaders }) =>
            cutPointSentence(point, await named(loaders, [point.item])),
        }),
      }),
    });
}

function addDoubt(builder: Builder, { Item }: AssociationTypes) {
  const Kind = builder.enumType('OperationDoubtKind', { values: enumValues(operationDoubts) });
  return builder.objectRef<HeldDoubt>('OperationDoubt').implement({
    description: 'What speaks against one control.',
    fields: (t) => ({
      kind: t.expose('kind', { type: Kind }),
      identifier: t.expose('identifier', {
        type: Item,
        nullable: true,
        description: 'The item that it is about.',
      }),
      count: t.exposeInt('nodes', {
        description: 'Networks and single ads that it is about, outside or inside, by its kind.',
      }),
      sentence: t.string({
        resolve: async (doubt, _, { loaders }) => {
          const ids = doubt.identifier === null ? [] : [doubt.identifier];
          return doubtSentence(doubt, await named(loaders, ids));
        },
      }),
    }),
  });
}

interface OperationPage extends Leveled, Page<OperationRow> {}

const listed = scrolling({ usual: 50, most: 200 });

function addQueries(
  builder: Builder,
  types: NetworkTypes,
  Operation: ReturnType<typeof builder.objectRef<OperationRow>>,
): void {
  const Sort = builder.enumType('OperationSort', { values: operationSorts });
  const Level = addLevel(builder);
  const Operations = connection<OperationRow, OperationPage>('Operation', Operation);
  const Filter = builder.inputType('OperationFilter', {
    description: 'What is left out narrows nothing.',
    fields: (t) => ({
      ...whereAndWhen(t, types),
      ads: t.field({ type: types.IntRange, description: 'How many ads it has.' }),
      parent: t.id({ description: 'It is a part of this one, at a looser level.' }),
    }),
  });
  builder.objectFields(Operations, (t) => ({
    run: t.int({ resolve: ({ run }) => run.n }),
    level: t.exposeInt('level', { description: 'The level that is shown; 1 is the surest.' }),
    usualLevel: t.exposeInt('usualLevel'),
    levels: t.field({
      type: [Level],
      description: 'From sure to loose.',
      resolve: ({ levels }) => levels.map((level, i) => ({ ...level, level: i + 1 })),
    }),
  }));
  builder.queryField('operations', (t) =>
    t.field({
      type: Operations,
      nullable: true,
      description:
        'Operations of the active run, or of one that is kept, at a level; null before the first run.',
      args: {
        ...runArg(builder),
        level: t.arg.int({ description: '1 is the surest; the usual one if not given.' }),
        sort: t.arg({ type: Sort, defaultValue: 'ADS' }),
        filter: t.arg({ type: Filter }),
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
      description: 'One of the active run, or of one that is kept.',
      args: { id: t.arg.id({ required: true }), ...runArg(builder) },
      resolve: (_, { id, run }, { store }) => operationRow(store.db, id, run ?? undefined),
    }),
  );
}

type LevelDescribed = Leveled['levels'][number] & { readonly level: number };

function addLevel(builder: Builder) {
  return builder.objectRef<LevelDescribed>('OperationLevel').implement({
    description: 'How sure an operation has to be.',
    fields: (t) => ({
      level: t.exposeInt('level', { description: '1 is the surest.' }),
      least: t.exposeFloat('least', {
        description: '0..1: associations of a lower match probability link nothing.',
      }),
      density: t.exposeFloat('density', {
        description: 'How closely its ads have to be linked: keeps long chains apart.',
      }),
      operations: t.exposeInt('operations', { description: 'How many stand at this level.' }),
    }),
  });
}
