import { type Builder, connection, costOfSearch, paging } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { type Bridge, type Centrality, type Structure, structureOf } from '../index.ts';
import { currentMeaning, few, hubsMeaning } from './asked.ts';

/** What a screen shows. */
const pages = paging({ usual: 50, most: 500 });

/** How things hang together among themselves. */
export function addStructure(builder: Builder, explored: RecordedTypes): void {
  const CentralityType = addCentrality(builder, explored);
  const BridgeType = builder.objectRef<Bridge>('Bridge').implement({
    description: 'A link without which what it is part of falls in two.',
    fields: (t) => ({
      source: t.exposeID('source', {
        description: 'The id of the entity at which the link begins.',
      }),
      target: t.exposeID('target', { description: 'The id of the entity at which the link ends.' }),
      apart: t.exposeInt('apart', { description: 'Entities on its smaller side.' }),
    }),
  });
  const Centralities = connection('Centrality', CentralityType);
  const Bridges = connection('Bridge', BridgeType);
  const StructureType = builder.objectRef<Structure>('Structure').implement({
    description: 'How entities hang together among themselves: parts, bridges and centrality.',
    fields: (t) => ({
      centralities: t.field({
        type: Centralities,
        description: 'What was asked about and joins it, the most central first.',
        args: pages.args,
        complexity: pages.complexity,
        resolve: ({ centralities }, asked) => pages.asked(asked).slice(centralities),
      }),
      parts: t.intList({
        description: 'How many hang together in each part, the largest first; at least two.',
        resolve: ({ parts }) => [...parts],
      }),
      bridges: t.field({
        type: Bridges,
        description: 'Those that part most from the rest first.',
        args: pages.args,
        complexity: pages.complexity,
        resolve: ({ bridges }, asked) => pages.asked(asked).slice(bridges),
      }),
      absent: t.idList({
        description: 'The ids that were asked for and are not held.',
        resolve: ({ absent }) => [...absent],
      }),
      current: t.exposeBoolean('current', { description: currentMeaning }),
    }),
  });
  builder.queryField('structure', (t) =>
    t.field({
      type: StructureType,
      description: 'How things hang together among themselves.',
      args: {
        ids: t.arg.idList({
          description: 'The ids of the entities; each counts once, at most 1000.',
          required: true,
        }),
        joined: t.arg.boolean({
          defaultValue: true,
          description: 'Whether ads in which two of the entities stand are added.',
        }),
        throughHubs: t.arg.boolean({ defaultValue: false, description: hubsMeaning }),
      },
      complexity: { field: costOfSearch, multiplier: 1 },
      resolve: (_, { ids, joined, throughHubs }, { projection }) =>
        structureOf(projection, {
          ids: few(ids),
          joined: joined ?? true,
          hubs: throughHubs ? 'follow' : 'avoid',
        }),
    }),
  );
}

function addCentrality(builder: Builder, { Entity }: RecordedTypes) {
  return builder.objectRef<Centrality>('Centrality').implement({
    description: 'Where a thing stands among those that were asked about. Figures, not findings.',
    fields: (t) => ({
      entity: t.field({
        description: 'The entity; null where the graph no longer holds it.',
        type: Entity,
        nullable: true,
        resolve: async ({ id }, _, { loaders }) => (await loaders.entity.load(id)) ?? null,
      }),
      selected: t.exposeBoolean('selected', {
        description: 'False for an ad that was added because two of them stand in it.',
      }),
      neighbours: t.exposeInt('neighbours', {
        description: 'Entities of this drawing to which it is linked.',
      }),
      between: t.exposeFloat('between', {
        description: 'Shortest paths between two others on which it lies; of several each in part.',
      }),
      pageRank: t.exposeFloat('pageRank', {
        description: 'Its PageRank, 0 to 1: its share of a random walk along the links.',
      }),
      core: t.exposeInt('core', {
        description: 'How closely knit its part is: each has so many links.',
      }),
      community: t.int({
        nullable: true,
        description:
          'The number of its community: entities with the same number are linked more closely to one another than to the rest. Null where it has none.',
        resolve: ({ community }) => community ?? null,
      }),
      part: t.int({
        nullable: true,
        description:
          'The number of its part, from 0: its place in `parts`. Null where it has no link.',
        resolve: ({ part }) => part ?? null,
      }),
      pieces: t.exposeInt('pieces', {
        description: 'Into how many pieces its part falls without it; 0 where it does not.',
      }),
      apart: t.exposeInt('apart', {
        description: 'How many entities no longer hang together with the largest of those pieces.',
      }),
    }),
  });
}
