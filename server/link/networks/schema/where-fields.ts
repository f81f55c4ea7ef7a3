import { extend, implement, objectRef } from '../../../core/graphql/index.ts';
import { type AdCount, type PlaceCount, placesOf, whenAndWhere } from '../explained/where.ts';
import { rowOf } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** Where and when the ads of a network were: all of them, counted here. */
export function addWhere({ Network }: NetworkTypes): void {
  const Count = implement(objectRef<AdCount>('NetworkAdCount'), {
    description:
      'How many ads of a network name the same countries, and are of one platform and week. Each ad counts in one alone.',
    fields: {
      countries:
        '[String!]! ISO codes of the countries that the ads name, by themselves or by a place.',
      platform: 'String! Host name of the platform of the ads; empty where it is not known.',
      week: 'Date! The Monday of the week in UTC in which the ads were first captured.',
      ads: 'Int! How many ads there are.',
    },
  });
  const Place = implement(objectRef<PlaceCount>('NetworkPlace'), {
    description: 'A place that ads of the network name, and how many do.',
    fields: {
      id: 'ID! The entity id of the place.',
      name: 'String! The name of the place.',
      country: 'String! ISO code of the country of the place; empty where it is not known.',
      lat: 'Float Latitude in degrees, -90 to 90; null where it is not known.',
      lon: 'Float Longitude in degrees, -180 to 180; null where it is not known.',
      ads: 'Int! How many ads of the network name the place.',
    },
  });
  extend(Network, {
    types: { Count, Place },
    fields: {
      adCounts:
        '[Count!]! How many of its ads there are by week, country and platform. Ads that the graph no longer holds are left out.',
      places:
        '[Place!]! The places that its ads name, those of most ads first. An ad may name several.',
    },
    from: rowOf,
    resolve: {
      adCounts: async (network, _, { graph, loaders }) =>
        whenAndWhere(graph, await loaders.members.load(network)),
      places: async (network, _, { graph, loaders }) =>
        placesOf(graph, await loaders.members.load(network)),
    },
  });
}
