import { api, atMost, connection, costOfSearch, paging } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import {
  type Bridge,
  type Centrality,
  type Projection,
  type Structure,
  structureOf,
} from '../index.ts';

declare module '../../../core/graphql/context.ts' {
  interface Modules {
    readonly projection: Projection;
  }
}

/** What is global, for things that a client names: how they hang together, and in how large a whole. */
export function addProjection(explored: RecordedTypes): void {
  addStructure(explored);
  addComponents();
}

/**
 * The things that are asked about, each once; as many as a screen shows.
 * @throws LIMIT when they are too many
 */
const few = (ids: readonly string[]): readonly string[] => [...new Set(atMost(ids, 1000))];

const currentMeaning =
  'Whether this is computed from the graph as it is now; false: from an earlier state, which is being brought up to date.';
const hubsMeaning = 'Whether hubs join what they are linked to; by default they join nothing.';

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

/** In how large a whole a thing is. */
function addComponents(): void {
  const TogetherType = api.implement(api.objectRef<Together>('ComponentOf'), {
    description: 'How large the part is in which one entity stands.',
    fields: {
      id: 'ID! The id of the entity.',
      component:
        'Int The number of its part: entities with the same number hang together. Null where it has no link.',
      size: 'Int! Entities that hang together with it, itself included.',
    },
  });
  const ComponentsType = api.implement(api.objectRef<Components>('Components'), {
    description:
      'The parts of the graph: entities of one part hang together, those of different parts do not.',
    types: { TogetherType },
    fields: {
      count: 'Int! Parts of the graph.',
      nodes: 'Int! Entities in all parts together.',
      largest: '[Int!]! How many entities the largest parts have, the largest first.',
      of: '[TogetherType!]! Of each entity that was asked about and is held, its part.',
      current: `Boolean! ${currentMeaning}`,
    },
  });
  api.query('components', {
    types: { ComponentsType },
    gives:
      'ComponentsType! What hangs together in the whole graph, and in how large a part some things are.',
    args: {
      ids: api.usually(
        [],
        '[ID!] The ids of entities whose parts are wanted; at most 1000, none by default.',
      ),
      throughHubs: api.usually(false, `Boolean ${hubsMeaning}`),
    },
    complexity: { field: costOfSearch, multiplier: 1 },
    resolve: async (_, { ids, throughHubs }, { projection }): Promise<Components> => {
      const { of, current } = await projection.numbers(few(ids ?? []));
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
        current,
      };
    },
  });
}

/** What a screen shows. */
const pages = paging({ usual: 50, most: 500 });

/** How things hang together among themselves. */
function addStructure(explored: RecordedTypes): void {
  const CentralityType = addCentrality(explored);
  const BridgeType = api.implement(api.objectRef<Bridge>('Bridge'), {
    description: 'A link without which what it is part of falls in two.',
    fields: {
      source: 'ID! The id of the entity at which the link begins.',
      target: 'ID! The id of the entity at which the link ends.',
      apart: 'Int! Entities on its smaller side.',
    },
  });
  const StructureType = api.implement(api.objectRef<Structure>('Structure'), {
    description: 'How entities hang together among themselves: parts, bridges and centrality.',
    fields: {
      parts: '[Int!]! How many hang together in each part, the largest first; at least two.',
      absent: '[ID!]! The ids that were asked for and are not held.',
      current: `Boolean! ${currentMeaning}`,
    },
  });
  api.field(StructureType, 'centralities', {
    types: { Centralities: connection('Centrality', CentralityType) },
    gives: 'Centralities! What was asked about and joins it, the most central first.',
    pages,
    resolve: ({ centralities }, { page }) => page.slice(centralities),
  });
  api.field(StructureType, 'bridges', {
    types: { Bridges: connection('Bridge', BridgeType) },
    gives: 'Bridges! Those that part most from the rest first.',
    pages,
    resolve: ({ bridges }, { page }) => page.slice(bridges),
  });
  api.query('structure', {
    types: { StructureType },
    gives: 'StructureType! How things hang together among themselves.',
    args: {
      ids: '[ID!]! The ids of the entities; each counts once, at most 1000.',
      joined: api.usually(
        true,
        'Boolean Whether ads in which two of the entities stand are added.',
      ),
      throughHubs: api.usually(false, `Boolean ${hubsMeaning}`),
    },
    complexity: { field: costOfSearch, multiplier: 1 },
    resolve: (_, { ids, joined, throughHubs }, { projection }) =>
      structureOf(projection, {
        ids: few(ids),
        joined: joined ?? true,
        hubs: throughHubs ? 'follow' : 'avoid',
      }),
  });
}

function addCentrality({ Entity }: RecordedTypes) {
  return api.implement(api.objectRef<Centrality>('Centrality'), {
    description: 'Where a thing stands among those that were asked about. Figures, not findings.',
    types: { Entity },
    fields: {
      entity: 'Entity The entity; null where the graph no longer holds it.',
      selected: 'Boolean! False for an ad that was added because two of them stand in it.',
      neighbours: 'Int! Entities of this drawing to which it is linked.',
      between:
        'Float! Shortest paths between two others on which it lies; of several each in part.',
      pageRank: 'Float! Its PageRank, 0 to 1: its share of a random walk along the links.',
      core: 'Int! How closely knit its part is: each has so many links.',
      community:
        'Int The number of its community: entities with the same number are linked more closely to one another than to the rest. Null where it has none.',
      part: 'Int The number of its part, from 0: its place in `parts`. Null where it has no link.',
      pieces: 'Int! Into how many pieces its part falls without it; 0 where it does not.',
      apart: 'Int! How many entities no longer hang together with the largest of those pieces.',
    },
    resolve: { entity: ({ id }, _, { loaders }) => loaders.entity.load(id) },
  });
}
