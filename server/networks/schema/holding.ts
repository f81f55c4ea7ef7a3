import type { Builder } from '../../api/builder.ts';
import { type Holding, networksHolding } from '../explained/holding.ts';
import { networkNamed } from '../kept/named.ts';
import { networkRows } from '../kept/networks.ts';
import { numberInForce } from '../kept/records.ts';
import { connection, limitArg, upTo, within } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** Ways to networks: by what one holds, by its name, and by their ids. */
export function addHolding(builder: Builder, { Network }: NetworkTypes): void {
  const Row = builder.objectRef<Holding['nodes'][number]>('NetworkHolding').implement({
    fields: (t) => ({
      network: t.expose('network', { type: Network }),
      ads: t.exposeInt('ads', { description: 'Ads of the network that hold it.' }),
    }),
  });
  const All = connection<Holding['nodes'][number], Holding>(
    builder,
    'NetworkHoldingConnection',
    Row,
  );
  builder.objectFields(All, (t) => ({
    adsAlone: t.exposeInt('adsAlone', { description: 'Ads that hold it and are in no network.' }),
    adsSince: t.exposeInt('adsSince', {
      description: 'Ads that hold it and came after the run, which has not looked at them.',
    }),
  }));
  builder.queryFields((t) => ({
    networksHolding: t.field({
      type: All,
      nullable: true,
      description:
        'The networks of the run in force in which an ad is, or ads that hold an identifier, picture or wording, those with most of its ads first; null before the first run.',
      args: { id: t.arg.id({ required: true }), ...limitArg(builder, 5) },
      complexity: upTo(50),
      resolve: (_, { id, limit }, room) => networksHolding(room, id, within(limit, 50)),
    }),
    networkNamed: t.field({
      type: Network,
      nullable: true,
      description:
        'The network of the run in force that is called so: “Network 1/30”, “network:1/30” or “1/30”.',
      args: { name: t.arg.string({ required: true }) },
      resolve: (_, { name }, { store }) => networkNamed(store, name),
    }),
    networksById: t.field({
      type: [Network],
      description: 'Those of these networks that the run in force has, by id.',
      args: { ids: t.arg.idList({ required: true }) },
      complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
      resolve: async (_, { ids }, { store: { db } }) => {
        const run = await numberInForce(db);
        return run === undefined ? [] : networkRows(db, run, ids);
      },
    }),
  }));
}
