import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type { ChartFieldsFragment, SaveChartInput } from '../gql/graphql.ts';

graphql(`
  fragment ChartFields on Chart {
    id title notes entities version createdBy changedAt changedBy
  }
`);

const ChartQuery = graphql(`
  query SavedChart($id: ID!) {
    chart(id: $id) { ...ChartFields body }
  }
`);

/** What tells whether somebody else has saved it: asked again and again, and small. */
const ChartStateQuery = graphql(`
  query SavedChartState($id: ID!) {
    chart(id: $id) { ...ChartFields }
  }
`);

const ChartsQuery = graphql(`
  query SavedCharts($first: Int) {
    charts(first: $first) { totalCount nodes { ...ChartFields } }
  }
`);

const SaveChart = graphql(`
  mutation SaveChart($input: SaveChartInput!) {
    saveChart(input: $input) { ...ChartFields }
  }
`);

const DuplicateChart = graphql(`
  mutation DuplicateChart($id: ID!, $initials: String!) {
    duplicateChart(id: $id, initials: $initials) { ...ChartFields }
  }
`);

const DeleteChart = graphql(`
  mutation DeleteChart($id: ID!, $baseVersion: Int!, $initials: String!) {
    deleteChart(id: $id, baseVersion: $baseVersion, initials: $initials) { ...ChartFields }
  }
`);

const RestoreChart = graphql(`
  mutation RestoreChart($id: ID!, $initials: String!) {
    restoreChart(id: $id, initials: $initials) { ...ChartFields }
  }
`);

/** A saved chart without what is drawn on it. */
export type SavedChart = ChartFieldsFragment;

/** As many as the list shows. */
export const mostListed = 200;

export const readChart = (id: string) => request(ChartQuery, { id }).then(({ chart }) => chart);
export const readChartState = (id: string, signal?: AbortSignal): Promise<SavedChart> =>
  request(ChartStateQuery, { id }, signal).then(({ chart }) => chart);
export const readCharts = (signal: AbortSignal) =>
  request(ChartsQuery, { first: mostListed }, signal).then(({ charts }) => charts);
export const saveChart = (input: SaveChartInput): Promise<SavedChart> =>
  request(SaveChart, { input }).then((data) => data.saveChart);
export const duplicateChart = (id: string, initials: string): Promise<SavedChart> =>
  request(DuplicateChart, { id, initials }).then((data) => data.duplicateChart);
export const deleteChart = ({ id, version }: SavedChart, initials: string): Promise<SavedChart> =>
  request(DeleteChart, { id, baseVersion: version, initials }).then((data) => data.deleteChart);
export const restoreChart = (id: string, initials: string): Promise<SavedChart> =>
  request(RestoreChart, { id, initials }).then((data) => data.restoreChart);
