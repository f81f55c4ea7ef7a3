import type { Builder } from '../../api/builder.ts';
import { type Holding, networkNamed, networkRows, networksHolding, runInForce } from '../index.ts';
import { within } from './limits.ts';
import type { NetworkTypes } from './types.ts';

/** Ways to networks: by what one holds, by its name, and by their ids. */
export function addHolding(builder: Builder, { Network }: NetworkTypes): void {
  const Row = builder.objectRef<Holding['rows'][number]>('NetworkHolding').implement({
    fields: (t) => ({
      network: t.field({ type: Network, resolve: ({ network }) => network }),
      ads: t.exposeInt('ads', { description: 'Ads of the network that hold it.' }),
    }),
  });
  const All = builder.objectRef<Holding>('NetworksHolding').implement({
    fields: (t) => ({
      total: t.exposeInt('total'),
      adsAlone: t.exposeInt('adsAlone', { description: 'Ads that hold it and are in no network.' }),
      adsSince: t.exposeInt('adsSince', {
        description: 'Ads that hold it and came after the run, which has not looked at them.',
      }),
      rows: t.field({
        type: [Row],
        description: 'Those with most of its ads first.',
        resolve: ({ rows }) => [...rows],
      }),
    }),
  });
  builder.queryField('networksHolding', (t) =>
    t.field({
      type: All,
      nullable: true,
      description:
        'The networks of the run in force in which an ad is, or ads that hold an identifier, picture or wording; null before the first run.',
      args: { id: t.arg.id({ required: true }), limit: t.arg.int({ defaultValue: 5 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 50) }),
      resolve: async (_, { id, limit }, room) =>
        (await networksHolding(room, id, within(limit, 50))) ?? null,
    }),
  );
  builder.queryField('networkNamed', (t) =>
    t.field({
      type: Network,
      nullable: true,
      description:
        'The network of the run in force that is called so: “Network 1/30”, “network:1/30” or “1/30”.',
      args: { name: t.arg.string({ required: true }) },
      resolve: async (_, { name }, { store }) => (await networkNamed(store, name)) ?? null,
    }),
  );
  builder.queryField('networksById', (t) =>
    t.field({
      type: [Network],
      description: 'Those of these networks that the run in force has, by id.',
      args: { ids: t.arg.idList({ required: true }) },
      complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
      resolve: async (_, { ids }, { store: { db } }) => {
        const run = await runInForce(db);
        return run === undefined ? [] : networkRows(db, run, ids);
      },
    }),
  );
}
