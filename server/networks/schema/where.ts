import type { Builder } from '../../api/builder.ts';
import { type AdCount, type PlaceCount, placesOf, whenAndWhere } from '../explained/where.ts';
import { ofRow } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** Where and when the ads of a network were: all of them, counted here. */
export function addWhere(builder: Builder, { Network }: NetworkTypes): void {
  const Count = builder.objectRef<AdCount>('NetworkAdCount').implement({
    description: 'Ads of one country, platform and week.',
    fields: (t) => ({
      country: t.exposeString('country', { description: 'ISO code; empty: none stated.' }),
      platform: t.exposeString('platform'),
      week: t.expose('week', {
        type: 'Date',
        description: 'The Monday of the week in which they were first captured.',
      }),
      ads: t.exposeInt('ads'),
    }),
  });
  const Place = builder.objectRef<PlaceCount>('NetworkPlace').implement({
    description: 'A place that ads of the network name.',
    fields: (t) => ({
      id: t.exposeID('id'),
      name: t.exposeString('name'),
      country: t.exposeString('country'),
      lat: t.exposeFloat('lat', { nullable: true }),
      lon: t.exposeFloat('lon', { nullable: true }),
      ads: t.exposeInt('ads'),
    }),
  });
  builder.objectFields(Network, (t) => ({
    adCounts: t.field({
      type: [Count],
      description: 'All its ads, by week, country and platform.',
      resolve: ofRow(async (network, _, { graph, loaders }) =>
        whenAndWhere(graph, await loaders.members.load(network)),
      ),
    }),
    places: t.field({
      type: [Place],
      description: 'Those of most ads first. An ad may name several.',
      resolve: ofRow(async (network, _, { graph, loaders }) =>
        placesOf(graph, await loaders.members.load(network)),
      ),
    }),
  }));
}
