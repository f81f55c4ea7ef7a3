import { api, type Context } from '../../../core/graphql/index.ts';
import { type AdCount, type PlaceCount, placesOf, whenAndWhere } from '../explained/where.ts';

const Count = api.implement(api.objectRef<AdCount>('AdCount'), {
  description:
    'How many ads of a network or an operation name the same countries, and are of one platform and week. Each ad counts in one alone.',
  fields: {
    countries:
      '[String!]! ISO codes of the countries that the ads name, by themselves or by a place.',
    platform: 'String! Host name of the platform of the ads; empty where it is not known.',
    week: 'Date! The Monday of the week in UTC in which the ads were first captured.',
    ads: 'Int! How many ads there are.',
  },
});

const Place = api.implement(api.objectRef<PlaceCount>('PlaceCount'), {
  description: 'A place that ads of a network or an operation name, and how many do.',
  fields: {
    id: 'ID! The entity id of the place.',
    name: 'String! The name of the place.',
    country: 'String! ISO code of the country of the place; empty where it is not known.',
    lat: 'Float Latitude in degrees, -90 to 90; null where it is not known.',
    lon: 'Float Longitude in degrees, -180 to 180; null where it is not known.',
    ads: 'Int! How many of the ads name the place.',
  },
});

/** Where and when the ads of something were: all of them, counted here. */
export function addWhere<Row>(
  type: api.Ref<Row>,
  adsOf: (row: Row, context: Context) => Promise<readonly string[]>,
): void {
  api.extend(type, {
    types: { Count, Place },
    from: adsOf,
    fields: {
      adCounts:
        '[Count!]! How many of its ads there are by week, country and platform. Ads that the graph no longer holds are left out.',
      places:
        '[Place!]! The places that its ads name, those of most ads first. An ad may name several.',
    },
    resolve: {
      adCounts: (ads, _, { graph }) => whenAndWhere(graph, ads),
      places: (ads, _, { graph }) => placesOf(graph, ads),
    },
  });
}
