import {
  type Builder,
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
export function addOverview(builder: Builder, { Kind }: Types): void {
  const Named = builder.objectRef<Thing>('OverviewThing').implement({
    description: 'A platform, country, place or network that an overview counts by.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the entity.' }),
      caption: t.exposeString('caption', { description: 'The name of the entity.' }),
      country: t.exposeString('country', {
        nullable: true,
        description: 'The ISO 3166-1 code of the country in which a place lies; null of others.',
      }),
      lat: t.exposeFloat('lat', {
        nullable: true,
        description: 'The latitude of a place, in degrees; null where it is not known.',
      }),
      lon: t.exposeFloat('lon', {
        nullable: true,
        description: 'The longitude of a place, in degrees; null where it is not known.',
      }),
    }),
  });
  const Counted = builder.interfaceRef<Counts>('OverviewCounts').implement({
    description: 'How many ads that the filter leaves, and how many networks they are in.',
    fields: (t) => ({
      ads: t.exposeInt('ads', { description: 'Ads that the filter leaves.' }),
      networks: t.exposeInt('networks', {
        description: 'Networks of the active run that have one of these ads.',
      }),
      fresh: t.exposeInt('fresh', {
        description: 'Of the ads, those first captured in the 30 days of `growth`.',
      }),
      before: t.exposeInt('before', {
        description: 'Of the ads, those first captured in the 30 days before these.',
      }),
    }),
  });
  const Total = builder.objectRef<Overview['total']>('OverviewTotal').implement({
    description: 'All ads that the filter leaves.',
    interfaces: [Counted],
  });
  const Growth = builder.objectRef<Overview['growth']>('OverviewGrowth').implement({
    description: 'The days by which an overview tells what is new.',
    fields: (t) => ({
      before: t.field({
        type: 'Date',
        description: 'The first of the 30 days before those.',
        resolve: ({ before }) => before,
      }),
      from: t.field({
        type: 'Date',
        description: 'The first of the 30 days in which an ad counts as new.',
        resolve: ({ from }) => from,
      }),
      to: t.field({
        type: 'Date',
        description: 'The last day, as `growthTo` says.',
        resolve: ({ to }) => to,
      }),
      usual: t.field({
        type: 'Date',
        description:
          'The last day where `growthTo` is not given: the first by which 99 of 100 ads were first captured, none after the days of the filter.',
        resolve: ({ usual }) => usual,
      }),
    }),
  });
  const Week = builder.objectRef<Row<'weeks'>>('OverviewWeek').implement({
    description: 'The ads of one week, whatever days the filter names.',
    fields: (t) => ({
      week: t.field({
        type: 'Date',
        description: 'The Monday of the week, in UTC.',
        resolve: ({ week }) => week,
      }),
      ads: t.exposeInt('ads', { description: 'Ads first captured in this week.' }),
    }),
  });
  const Country = builder.objectRef<Row<'countries'>>('OverviewCountry').implement({
    description: 'The ads that name a country, or a place in it. An ad may name several.',
    interfaces: [Counted],
    fields: (t) => ({
      country: t.field({
        type: Named,
        description: 'The country.',
        resolve: ({ country }) => country,
      }),
    }),
  });
  const Platform = builder.objectRef<Row<'platforms'>>('OverviewPlatform').implement({
    description: 'The ads on a platform: networks it carries, and how long ads stay.',
    interfaces: [Counted],
    fields: (t) => ({
      platform: t.field({
        type: Named,
        description: 'The platform.',
        resolve: ({ platform }) => platform,
      }),
      removed: t.exposeInt('removed', { description: 'Ads that a capture found gone.' }),
      medianDaysUp: t.int({
        nullable: true,
        description:
          'The median of the days from the first capture of a removed ad to the first that found it gone; null where none is gone. A rare look makes it longer.',
        resolve: ({ medianDaysUp }) => medianDaysUp ?? null,
      }),
      cameBack: t.exposeInt('cameBack', {
        description:
          'Of the removed ads, those of which an identifier, no hub, stands in another ad that came to the platform after that.',
      }),
    }),
  });
  const Cell = builder.objectRef<Row<'cells'>>('OverviewCell').implement({
    description: 'The ads on one platform that name one country.',
    interfaces: [Counted],
    fields: (t) => ({
      country: t.field({ type: Named, description: 'The country.', resolve: (row) => row.country }),
      platform: t.field({
        type: Named,
        description: 'The platform.',
        resolve: (row) => row.platform,
      }),
      severalPlatforms: t.exposeInt('severalPlatforms', {
        description: 'Ads whose network has ads on several platforms, whatever the filter leaves.',
      }),
    }),
  });
  const Place = builder.objectRef<Row<'places'>>('OverviewPlace').implement({
    description: 'The ads that name a place.',
    fields: (t) => ({
      place: t.field({
        type: Named,
        description: 'The place, or a country that ads name without a place.',
        resolve: ({ place }) => place,
      }),
      ads: t.exposeInt('ads', { description: 'Ads that name it.' }),
    }),
  });
  const Corridor = builder.objectRef<Row<'corridors'>>('OverviewCorridor').implement({
    description:
      'Two countries in which the same identifiers are advertised. It does not show that anybody travelled: a number may have a new owner, a text may be copied.',
    fields: (t) => ({
      from: t.field({
        type: Named,
        description: 'The country in which more of the identifiers were first.',
        resolve: ({ from }) => from,
      }),
      to: t.field({ type: Named, description: 'The other country.', resolve: ({ to }) => to }),
      identifiers: t.exposeInt('identifiers', {
        description: 'Identifiers in ads of both, hubs left out.',
      }),
      firstInFrom: t.exposeInt('firstInFrom', {
        description: 'Of the identifiers, those that were first captured in `from`.',
      }),
      firstInTo: t.exposeInt('firstInTo', {
        description:
          'Of the identifiers, those that were first captured in `to`; the rest came on the same day.',
      }),
      networks: t.exposeInt('networks', {
        description: 'Networks of the active run with ads in both.',
      }),
    }),
  });
  const Growing = builder.objectRef<Row<'growing'>>('OverviewGrowing').implement({
    description:
      'A network with more new ads, among those that the filter leaves, than in the 30 days before.',
    fields: (t) => ({
      network: t.field({
        type: Named,
        description: 'The network.',
        resolve: ({ network }) => network,
      }),
      ads: t.exposeInt('ads', { description: 'Its ads that the filter leaves.' }),
      fresh: t.exposeInt('fresh', {
        description: 'Of these, those first captured in the 30 days of `growth`.',
      }),
      before: t.exposeInt('before', {
        description: 'Of these, those first captured in the 30 days before these.',
      }),
    }),
  });
  const View = builder.objectRef<Overview>('Overview').implement({
    description:
      'Ads, networks, platforms and corridors in numbers. All of it counts the ads that the filter leaves.',
    fields: (t) => ({
      current: t.exposeBoolean('current', {
        description:
          'Whether it counts the graph as it is now. If not, the graph has changed and is being read again: ask again in a moment.',
      }),
      total: t.field({ type: Total, description: 'All of it.', resolve: ({ total }) => total }),
      growth: t.field({
        type: Growth,
        description: 'The days by which it is told what is new.',
        resolve: ({ growth }) => growth,
      }),
      weeks: t.field({
        type: [Week],
        description: 'Ads by week, in order; weeks without any are left out.',
        resolve: ({ weeks }) => [...weeks],
      }),
      countries: t.field({
        type: [Country],
        description: 'Ads by country, most ads first.',
        resolve: ({ countries }) => [...countries],
      }),
      platforms: t.field({
        type: [Platform],
        description: 'Ads by platform, most ads first.',
        resolve: ({ platforms }) => [...platforms],
      }),
      cells: t.field({
        type: [Cell],
        description: 'Ads by country and platform, most ads first; at most 4,000.',
        resolve: ({ cells }) => cells.slice(0, mostCells),
      }),
      places: t.field({
        type: [Place],
        description: 'Ads by place, most ads first; at most 400.',
        resolve: ({ places }) => [...places],
      }),
      morePlaces: t.exposeInt('morePlaces', {
        description: 'Places beyond those in `places`.',
      }),
      corridors: t.field({
        type: [Corridor],
        description: 'Pairs of countries, most shared identifiers first; at most 1,000.',
        resolve: ({ corridors }) => corridors.slice(0, mostCorridors),
      }),
      growing: t.field({
        type: [Growing],
        description:
          'Networks that grow, by how much more came than in the 30 days before; at most 50.',
        resolve: ({ growing }) => [...growing],
      }),
    }),
  });
  const Filter = builder.inputType('OverviewFilter', {
    description:
      'Which ads an overview counts. Fields combine with AND, values of one with OR; a field that is left out or empty filters nothing.',
    fields: (t) => ({
      firstSeen: t.field({
        type: DateRange,
        description: 'By the day of the first capture of the ad.',
      }),
      countries: t.stringList({
        description: 'By ISO 3166-1 codes of countries that the ad names, such as KZ.',
      }),
      platforms: t.stringList({ description: 'By host names of platforms.' }),
      kinds: t.field({
        type: [Kind],
        description:
          'By kinds of identifiers: the ad has to hold one, and corridors count these alone.',
      }),
    }),
  });
  builder.queryField('overview', (t) =>
    t.field({
      type: View,
      description:
        'The whole in numbers: what is advertised where, what grows, and what countries share.',
      args: {
        filter: t.arg({ type: Filter, description: 'Which ads are counted; all if not given.' }),
        growthTo: t.arg({
          type: 'Date',
          description: 'The day to which growth is counted; `growth.usual` if not given.',
        }),
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
    }),
  );
}

const mostCells = 4000;
const mostCorridors = 1000;
