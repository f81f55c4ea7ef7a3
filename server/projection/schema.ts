import type { InterfaceRef } from '@pothos/core';
import type { Builder } from '../api/builder.ts';
import { apiError } from '../api/errors.ts';
import type { EntityView } from '../explore/index.ts';
import { type Bridge, type Standing, type Structure, structureOf } from './index.ts';

type Types = Builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
type Together = {
  readonly id: string;
  readonly size: number;
  readonly component: number | undefined;
};
type Components = {
  readonly count: number;
  readonly nodes: number;
  readonly largest: readonly number[];
  readonly of: readonly Together[];
  readonly current: boolean;
};

/** What a screen shows; the answer says what is left out. */
const mostIds = 1000;
const mostStandings = 500;

const current =
  'Made of the graph as it is now; if not, of an earlier state, and it is being caught up with.';
const hubsMeaning = 'Go through hubs as well; by default they join nothing.';

/** What is global, for things that a client names: how they hang together, and in how large a whole. */
export function addProjection(
  builder: Builder,
  { Entity }: { readonly Entity: InterfaceRef<Types, EntityView> },
): void {
  const StandingType = builder.objectRef<Standing>('Standing').implement({
    description: 'Where a thing stands among those that were asked about. Figures, not findings.',
    fields: (t) => ({
      entity: t.field({
        type: Entity,
        nullable: true,
        resolve: async ({ id }, _, { loaders }) => (await loaders.entity.load(id)) ?? null,
      }),
      selected: t.exposeBoolean('selected', {
        description: 'False for an ad that was added because two of them stand in it.',
      }),
      neighbours: t.exposeInt('neighbours'),
      between: t.exposeFloat('between', {
        description: 'Shortest paths between two others on which it lies; of several each in part.',
      }),
      rank: t.exposeFloat('rank', {
        description: 'PageRank: its share of a walk along the links.',
      }),
      core: t.exposeInt('core', {
        description: 'How closely knit its part is: each has so many links.',
      }),
      community: t.int({
        nullable: true,
        description: 'Those of one number are tied more closely to one another than to the rest.',
        resolve: ({ community }) => community ?? null,
      }),
      part: t.int({
        nullable: true,
        description:
          'Those of one number hang together: its place in `parts`; none without a link.',
        resolve: ({ part }) => part ?? null,
      }),
      pieces: t.exposeInt('pieces', {
        description: 'Into how many pieces its part falls without it; 0 where it does not.',
      }),
      apart: t.exposeInt('apart', {
        description: 'How many things no longer hang together with the largest of those pieces.',
      }),
    }),
  });
  const BridgeType = builder.objectRef<Bridge>('Bridge').implement({
    description: 'A link without which what it is part of falls in two.',
    fields: (t) => ({
      source: t.exposeID('source'),
      target: t.exposeID('target'),
      apart: t.exposeInt('apart', { description: 'Things on its smaller side.' }),
    }),
  });
  const StructureType = builder.objectRef<Structure>('Structure').implement({
    fields: (t) => ({
      standings: t.field({
        type: [StandingType],
        description: `The most central first, at most ${mostStandings}.`,
        resolve: ({ standings }) => standings.slice(0, mostStandings),
      }),
      total: t.int({ resolve: ({ standings }) => standings.length }),
      parts: t.intList({
        description: 'How many hang together in each part, the largest first; at least two.',
        resolve: ({ parts }) => [...parts],
      }),
      bridges: t.field({
        type: [BridgeType],
        description: `Those that part most from the rest first, at most ${mostStandings}.`,
        resolve: ({ bridges }) => bridges.slice(0, mostStandings),
      }),
      bridgesTotal: t.int({ resolve: ({ bridges }) => bridges.length }),
      absent: t.idList({
        description: 'Asked for and not held.',
        resolve: ({ absent }) => [...absent],
      }),
      current: t.exposeBoolean('current', { description: current }),
    }),
  });
  const TogetherType = builder.objectRef<Together>('ComponentOf').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      component: t.int({
        nullable: true,
        description: 'Those of one number hang together; none where it has no link.',
        resolve: ({ component }) => component ?? null,
      }),
      size: t.exposeInt('size', {
        description: 'Things that hang together with it, itself included.',
      }),
    }),
  });
  const ComponentsType = builder.objectRef<Components>('Components').implement({
    fields: (t) => ({
      count: t.exposeInt('count'),
      nodes: t.exposeInt('nodes'),
      largest: t.intList({
        description: 'The sizes of the largest.',
        resolve: ({ largest }) => [...largest],
      }),
      of: t.field({ type: [TogetherType], resolve: ({ of }) => [...of] }),
      current: t.exposeBoolean('current', { description: current }),
    }),
  });
  builder.queryFields((t) => ({
    structure: t.field({
      type: StructureType,
      description: 'How things hang together among themselves.',
      args: {
        ids: t.arg.idList({ required: true }),
        joined: t.arg.boolean({
          defaultValue: true,
          description: 'With the ads in which two of them stand.',
        }),
        throughHubs: t.arg.boolean({ defaultValue: false, description: hubsMeaning }),
      },
      resolve: (_, { ids, joined, throughHubs }, { projection }) =>
        structureOf(projection, {
          ids: few(ids),
          joined: joined ?? true,
          hubs: throughHubs ? 'follow' : 'avoid',
        }),
    }),
    components: t.field({
      type: ComponentsType,
      description:
        'What hangs together in the whole graph, and in how large a part some things are.',
      args: {
        ids: t.arg.idList({ defaultValue: [] }),
        throughHubs: t.arg.boolean({ defaultValue: false, description: hubsMeaning }),
      },
      resolve: async (_, { ids, throughHubs }, { projection }): Promise<Components> => {
        const { of, current: isCurrent } = await projection.numbers(few(ids ?? []));
        const names = [...of.keys()];
        const answer = await projection.query('components', {
          hubs: throughHubs ? 'follow' : 'avoid',
          of: [...of.values()],
        });
        return {
          ...answer,
          of: answer.of.flatMap(({ component, size }, i) => {
            const id = names[i];
            return id === undefined ? [] : [{ id, component, size }];
          }),
          current: isCurrent,
        };
      },
    }),
  }));
}

function few(ids: readonly string[]): readonly string[] {
  if (ids.length <= mostIds) return [...new Set(ids)];
  throw apiError(
    'LIMIT',
    `${ids.length} things are asked about at once; ${mostIds} are the most.`,
    'Ask about fewer.',
    'ids',
  );
}
