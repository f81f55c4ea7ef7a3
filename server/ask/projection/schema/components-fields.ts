import { costOfSearch, implement, objectRef, query, usually } from '../../../core/graphql/index.ts';
import { currentMeaning, few, hubsMeaning } from './asked.ts';

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
export function addComponents(): void {
  const TogetherType = implement(objectRef<Together>('ComponentOf'), {
    description: 'How large the part is in which one entity stands.',
    fields: {
      id: 'ID! The id of the entity.',
      component:
        'Int The number of its part: entities with the same number hang together. Null where it has no link.',
      size: 'Int! Entities that hang together with it, itself included.',
    },
  });
  const ComponentsType = implement(objectRef<Components>('Components'), {
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
  query('components', {
    types: { ComponentsType },
    gives:
      'ComponentsType! What hangs together in the whole graph, and in how large a part some things are.',
    args: {
      ids: usually(
        [],
        '[ID!] The ids of entities whose parts are wanted; at most 1000, none by default.',
      ),
      throughHubs: usually(false, `Boolean ${hubsMeaning}`),
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
