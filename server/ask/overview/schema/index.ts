import {
  api,
  costOfSearch,
  DateRange,
  identifierKindsIn,
  listed,
} from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { type Overview, overviewOf, type Thing } from '../index.ts';

type Types = Pick<RecordedTypes, 'Kind'>;
type Row<Field extends keyof Overview> = Overview[Field] extends readonly (infer T)[] ? T : never;
interface Counts {
  readonly ads: number;
  readonly networks: number;
  readonly fresh: number;
  readonly before: number;
}

/** The whole in numbers. */
export function addOverview({ Kind }: Types): void {
  const Named = api.implement(api.objectRef<Thing>('OverviewThing'), {
    description: 'A platform, country, place or network that an overview counts by.',
    fields: {
      id: 'ID! The id of the entity.',
      caption: 'String! The name of the entity.',
      country: 'String The ISO 3166-1 code of the country in which a place lies; null of others.',
      lat: 'Float The latitude of a place, in degrees; null where it is not known.',
      lon: 'Float The longitude of a place, in degrees; null where it is not known.',
    },
  });
  const Counted = api.implement(api.interfaceRef<Counts>('OverviewCounts'), {
    description: 'How many ads that the filter leaves, and how many networks they are in.',
    fields: {
      ads: 'Int! Ads that the filter leaves.',
      networks: 'Int! Networks of the active run that have one of these ads.',
      fresh: 'Int! Of the ads, those first captured in the 30 days of `growth`.',
      before: 'Int! Of the ads, those first captured in the 30 days before these.',
    },
  });
  const Total = api.implement(api.objectRef<Overview['total']>('OverviewTotal'), {
    description: 'All ads that the filter leaves.',
    interfaces: [Counted],
    fields: {},
  });
  const Growth = api.implement(api.objectRef<Overview['growth']>('OverviewGrowth'), {
    description: 'The days by which an overview tells what is new.',
    fields: {
      before: 'Date! The first of the 30 days before those.',
      from: 'Date! The first of the 30 days in which an ad counts as new.',
      to: 'Date! The last day, as `growthTo` says.',
      usual:
        'Date! The last day where `growthTo` is not given: the first by which 99 of 100 ads were first captured, none after the days of the filter.',
    },
  });
  const Week = api.implement(api.objectRef<Row<'weeks'>>('OverviewWeek'), {
    description: 'The ads of one week, whatever days the filter names.',
    fields: {
      week: 'Date! The Monday of the week, in UTC.',
      ads: 'Int! Ads first captured in this week.',
    },
  });
  const Country = api.implement(api.objectRef<Row<'countries'>>('OverviewCountry'), {
    description: 'The ads that name a country, or a place in it. An ad may name several.',
    interfaces: [Counted],
    types: { Named },
    fields: { country: 'Named! The country.' },
  });
  const Platform = api.implement(api.objectRef<Row<'platforms'>>('OverviewPlatform'), {
    description: 'The ads on a platform: networks it carries, and how long ads stay.',
    interfaces: [Counted],
    types: { Named },
    fields: {
      platform: 'Named! The platform.',
      removed: 'Int! Ads that a capture found gone.',
      medianDaysUp:
        'Int The median of the days from the first capture of a removed ad to the first that found it gone; null where none is gone. A rare look makes it longer.',
      cameBack:
        'Int! Of the removed ads, those of which an identifier, no hub, stands in another ad that came to the platform after that.',
    },
  });
  const Cell = api.implement(api.objectRef<Row<'cells'>>('OverviewCell'), {
    description: 'The ads on one platform that name one country.',
    interfaces: [Counted],
    types: { Named },
    fields: {
      country: 'Named! The country.',
      platform: 'Named! The platform.',
      severalPlatforms:
        'Int! Ads whose network has ads on several platforms, whatever the filter leaves.',
    },
  });
  const Place = api.implement(api.objectRef<Row<'places'>>('OverviewPlace'), {
    description: 'The ads that name a place.',
    types: { Named },
    fields: {
      place: 'Named! The place, or a country that ads name without a place.',
      ads: 'Int! Ads that name it.',
    },
  });
  const Corridor = api.implement(api.objectRef<Row<'corridors'>>('OverviewCorridor'), {
    description:
      'Two countries in which the same identifiers are advertised. It does not show that anybody travelled: a number may have a new owner, a text may be copied.',
    types: { Named },
    fields: {
      from: 'Named! The country in which more of the identifiers were first.',
      to: 'Named! The other country.',
      identifiers: 'Int! Identifiers in ads of both, hubs left out.',
      firstInFrom: 'Int! Of the identifiers, those that were first captured in `from`.',
      firstInTo:
        'Int! Of the identifiers, those that were first captured in `to`; the rest came on the same day.',
      networks: 'Int! Networks of the active run with ads in both.',
    },
  });
  const Growing = api.implement(api.objectRef<Row<'growing'>>('OverviewGrowing'), {
    description:
      'A network with more new ads, among those that the filter leaves, than in the 30 days before.',
    types: { Named },
    fields: {
      network: 'Named! The network.',
      ads: 'Int! Its ads that the filter leaves.',
      fresh: 'Int! Of these, those first captured in the 30 days of `growth`.',
      before: 'Int! Of these, those first captured in the 30 days before these.',
    },
  });
  const View = api.implement(api.objectRef<Overview>('Overview'), {
    description:
      'Ads, networks, platforms and corridors in numbers. All of it counts the ads that the filter leaves.',
    types: { Total, Growth, Week, Country, Platform, Cell, Place, Corridor, Growing },
    fields: {
      current:
        'Boolean! Whether it counts the graph as it is now. If not, the graph has changed and is being read again: ask again in a moment.',
      total: 'Total! All of it.',
      growth: 'Growth! The days by which it is told what is new.',
      weeks: '[Week!]! Ads by week, in order; weeks without any are left out.',
      countries: '[Country!]! Ads by country, most ads first.',
      platforms: '[Platform!]! Ads by platform, most ads first.',
      cells: '[Cell!]! Ads by country and platform, most ads first; at most 4,000.',
      places: '[Place!]! Ads by place, most ads first; at most 400.',
      morePlaces: 'Int! Places beyond those in `places`.',
      corridors: '[Corridor!]! Pairs of countries, most shared identifiers first; at most 1,000.',
      growing:
        '[Growing!]! Networks that grow, by how much more came than in the 30 days before; at most 50.',
    },
    resolve: {
      cells: ({ cells }) => cells.slice(0, mostCells),
      corridors: ({ corridors }) => corridors.slice(0, mostCorridors),
    },
  });
  const Filter = api.input('OverviewFilter', {
    description:
      'Which ads an overview counts. Fields combine with AND, values of one with OR; a field that is left out or empty filters nothing.',
    types: { DateRange, Kind },
    fields: {
      firstSeen: 'DateRange By the day of the first capture of the ad.',
      countries: '[String!] By ISO 3166-1 codes of countries that the ad names, such as KZ.',
      platforms: '[String!] By host names of platforms.',
      kinds:
        '[Kind!] By kinds of identifiers: the ad has to hold one, and corridors count these alone.',
    },
  });
  api.query('overview', {
    types: { View, Filter },
    gives:
      'View! The whole in numbers: what is advertised where, what grows, and what countries share.',
    args: {
      filter: 'Filter Which ads are counted; all if not given.',
      growthTo: 'Date The day to which growth is counted; `growth.usual` if not given.',
    },
    complexity: { field: costOfSearch, multiplier: 1 },
    resolve: (_, { filter, growthTo }, { graph, projection, gone }) =>
      overviewOf(
        { graph, projection },
        {
          from: filter?.firstSeen?.from ?? undefined,
          to: filter?.firstSeen?.to ?? undefined,
          countries: listed(filter?.countries, 'countries'),
          platforms: listed(filter?.platforms, 'platforms'),
          kinds: identifierKindsIn(filter?.kinds),
        },
        { growthTo: growthTo ?? undefined, signal: gone },
      ),
  });
}

const mostCells = 4000;
const mostCorridors = 1000;
