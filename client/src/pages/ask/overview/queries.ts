import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type {
  OverviewQuery as Answer,
  OperationGraphQuery as GraphAnswer,
  OperationGraphQueryVariables,
  OverviewQueryVariables,
} from '../../../gql/graphql.ts';

const OverviewQuery = graphql(`
  query Overview($days: DateRangeInput, $countries: [String!], $platforms: [String!], $kinds: [Kind!], $growthTo: Date) {
    overview(
      growthTo: $growthTo
      filter: { firstSeen: $days, countries: $countries, platforms: $platforms, kinds: $kinds }
    ) {
      current
      total { ads networks fresh before }
      growth { before from to usual }
      weeks { week ads }
      countries { country { ...Named } ads networks fresh before }
      platforms { platform { ...Named } ads networks fresh before removed medianDaysUp cameBack }
      cells { country { id } platform { id } ads networks severalPlatforms }
      places { place { ...Named lat lon } ads }
      morePlaces
      corridors { from { ...Named } to { ...Named } identifiers firstInFrom firstInTo networks }
      growing { network { ...Named } ads fresh before }
    }
  }
  fragment Named on OverviewThing { id caption country }
`);

const OperationGraphQuery = graphql(`
  query OperationGraph($level: Int, $filter: OperationFilter) {
    operationGraph(level: $level, filter: $filter) {
      level usualLevel levels { level least operations }
      nodes { operation member { ...MemberFields } }
      associations { ...AssociationFields }
      associationCount operations members networksOutside
    }
  }
`);

export type Overview = Answer['overview'];
export type Corridor = Overview['corridors'][number];
export type Operations = NonNullable<GraphAnswer['operationGraph']>;

const againMs = 2000;
/** Of a graph that the server is still reading into memory the first answer takes its time. */
const firstCountMs = 180_000;

/** The whole in numbers; what was shown stays while another filter is asked. */
export function useOverview(asked: OverviewQueryVariables) {
  return useQuery<Overview>({
    queryKey: ['overview', asked],
    placeholderData: keepPreviousData,
    // Until what has changed is counted.
    refetchInterval: ({ state }) => (state.data?.current === false ? againMs : false),
    queryFn: ({ signal }) =>
      request(OverviewQuery, asked, signal, firstCountMs).then(({ overview }) => overview),
  });
}

/** The largest operations as one graph; null before the first run. */
export function useOperationGraph(asked: OperationGraphQueryVariables) {
  return useQuery<Operations | null>({
    queryKey: ['operationGraph', asked],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(OperationGraphQuery, asked, signal).then(
        ({ operationGraph }) => operationGraph ?? null,
      ),
  });
}

/** `country:KZ` → "KZ", `platform:a.example` → "a.example". */
export const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);
