import { type Builder, costOfSearch } from '../../../core/graphql/index.ts';
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
export function addComponents(builder: Builder): void {
  const TogetherType = builder.objectRef<Together>('ComponentOf').implement({
    description: 'How large the part is in which one entity stands.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the entity.' }),
      component: t.int({
        nullable: true,
        description:
          'The number of its part: entities with the same number hang together. Null where it has no link.',
        resolve: ({ component }) => component ?? null,
      }),
      size: t.exposeInt('size', {
        description: 'Entities that hang together with it, itself included.',
      }),
    }),
  });
  const ComponentsType = builder.objectRef<Components>('Components').implement({
    description:
      'The parts of the graph: entities of one part hang together, those of different parts do not.',
    fields: (t) => ({
      count: t.exposeInt('count', { description: 'Parts of the graph.' }),
      nodes: t.exposeInt('nodes', { description: 'Entities in all parts together.' }),
      largest: t.intList({
        description: 'How many entities the largest parts have, the largest first.',
        resolve: ({ largest }) => [...largest],
      }),
      of: t.field({
        description: 'Of each entity that was asked about and is held, its part.',
        type: [TogetherType],
        resolve: ({ of }) => [...of],
      }),
      current: t.exposeBoolean('current', { description: currentMeaning }),
    }),
  });
  builder.queryField('components', (t) =>
    t.field({
      type: ComponentsType,
      description:
        'What hangs together in the whole graph, and in how large a part some things are.',
      args: {
        ids: t.arg.idList({
          description: 'The ids of entities whose parts are wanted; at most 1000, none by default.',
          defaultValue: [],
        }),
        throughHubs: t.arg.boolean({ defaultValue: false, description: hubsMeaning }),
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
    }),
  );
}
