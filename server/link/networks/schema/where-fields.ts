import type { Builder } from '../../../core/graphql/index.ts';
import { type AdCount, type PlaceCount, placesOf, whenAndWhere } from '../explained/where.ts';
import { ofRow } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** Where and when the ads of a network were: all of them, counted here. */
export function addWhere(builder: Builder, { Network }: NetworkTypes): void {
  const Count = builder.objectRef<AdCount>('NetworkAdCount').implement({
    description:
      'How many ads of a network name the same countries, and are of one platform and week. Each ad counts in one alone.',
    fields: (t) => ({
      countries: t.stringList({
        description: 'ISO codes of the countries that the ads name, by themselves or by a place.',
        resolve: ({ countries }) => [...countries],
      }),
      platform: t.exposeString('platform', {
        description: 'Host name of the platform of the ads; empty where it is not known.',
      }),
      week: t.expose('week', {
        type: 'Date',
        description: 'The Monday of the week in UTC in which the ads were first captured.',
      }),
      ads: t.exposeInt('ads', { description: 'How many ads there are.' }),
    }),
  });
  const Place = builder.objectRef<PlaceCount>('NetworkPlace').implement({
    description: 'A place that ads of the network name, and how many do.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The entity id of the place.' }),
      name: t.exposeString('name', { description: 'The name of the place.' }),
      country: t.exposeString('country', {
        description: 'ISO code of the country of the place; empty where it is not known.',
      }),
      lat: t.exposeFloat('lat', {
        nullable: true,
        description: 'Latitude in degrees, -90 to 90; null where it is not known.',
      }),
      lon: t.exposeFloat('lon', {
        nullable: true,
        description: 'Longitude in degrees, -180 to 180; null where it is not known.',
      }),
      ads: t.exposeInt('ads', { description: 'How many ads of the network name the place.' }),
    }),
  });
  builder.objectFields(Network, (t) => ({
    adCounts: t.field({
      type: [Count],
      description:
        'How many of its ads there are by week, country and platform. Ads that the graph no longer holds are left out.',
      resolve: ofRow(async (network, _, { graph, loaders }) =>
        whenAndWhere(graph, await loaders.members.load(network)),
      ),
    }),
    places: t.field({
      type: [Place],
      description: 'The places that its ads name, those of most ads first. An ad may name several.',
      resolve: ofRow(async (network, _, { graph, loaders }) =>
        placesOf(graph, await loaders.members.load(network)),
      ),
    }),
  }));
}
