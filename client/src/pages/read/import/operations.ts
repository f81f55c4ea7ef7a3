import { useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type { ImportJobFieldsFragment } from '../../../gql/graphql.ts';

/** A job without its list of problems: that is read only when somebody wants it. */
graphql(`
  fragment ImportJobFields on ImportJob {
    id name state canGoOn bytesRead bytesTotal perSecond elapsedMs error startedAt
    problems(first: 0) { totalCount }
    counts { read new updated unchanged rejected leftOut }
    reasons { reason total example { file line field reason remedy severity } }
    sources { source counts { read new updated unchanged rejected leftOut } }
    preview {
      format more sheets same
      table { line fields columns { name field } }
      captures { file line platform url capturedAt status title words images contacts problems }
      problems { file line field reason remedy severity }
    }
  }
`);

const StartImport = graphql(`
  mutation StartImport($id: ID!) {
    startImport(id: $id) { id state }
  }
`);

const PreviewImport = graphql(`
  mutation PreviewImport(
    $id: ID!, $encoding: String, $platform: String, $country: String, $capturedAt: String
    $collector: String, $tool: String, $toolSettings: String, $vantage: String, $authority: String, $sha256: String
    $sheetName: String, $headRow: Int, $columns: [ImportColumnInput!], $dateForm: String, $zone: String
  ) {
    previewImport(
      id: $id, encoding: $encoding, platform: $platform, country: $country, capturedAt: $capturedAt
      collector: $collector, tool: $tool, toolSettings: $toolSettings, vantage: $vantage, authority: $authority
      sha256: $sha256, sheetName: $sheetName, headRow: $headRow, columns: $columns, dateForm: $dateForm, zone: $zone
    ) {
      id
    }
  }
`);

export const ImportProgress = graphql(`
  subscription ImportProgress($id: ID!) {
    importProgress(id: $id) { ...ImportJobFields }
  }
`);

const Imports = graphql(`
  query Imports {
    imports { ...ImportJobFields }
  }
`);

const ImportProblems = graphql(`
  query ImportProblems {
    imports { id problems(first: 1000) { nodes { file line field reason remedy severity } } }
  }
`);

const CancelImport = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) { id state }
  }
`);

const Batches = graphql(`
  query Batches {
    batches { nodes { id sha256 name bytes receivedAt receivedBy captures href } }
  }
`);

export type ImportJob = ImportJobFieldsFragment;

export const isOver = ({ state }: ImportJob): boolean =>
  state === 'DONE' || state === 'FAILED' || state === 'CANCELLED' || state === 'CUT_OFF';

/** The state as it is shown: one that was read to its end without a single capture is not called complete. */
export const shownState = ({ state, counts }: ImportJob) =>
  state === 'DONE' && counts.new + counts.updated + counts.unchanged === 0 ? 'nothing' : state;

/** Imports of this run of the server, newest first. */
export function useImports() {
  return useQuery({
    queryKey: ['imports'],
    staleTime: 0,
    queryFn: ({ signal }) => request(Imports, {}, signal).then((data) => data.imports),
  });
}

export function useBatches() {
  return useQuery({
    queryKey: ['batches'],
    queryFn: ({ signal }) => request(Batches, {}, signal).then((data) => data.batches.nodes),
  });
}

/** Every problem that the server keeps of one import. */
export const readProblems = (id: string) =>
  request(ImportProblems, {}).then(
    (data) => data.imports.find((job) => job.id === id)?.problems.nodes ?? [],
  );

/** Imports a file that was looked at. */
export const startImport = (id: string) => request(StartImport, { id });

/** How a file is to be read, where it does not say so itself. Empty is not said. */
export const readingFields = ['platform', 'country', 'capturedAt', 'encoding'] as const;
/** How the file was collected: kept in the custody log, with who says it. Empty is not said. */
export const statedFields = [
  ...(['authority', 'vantage', 'collector'] as const),
  ...(['tool', 'toolSettings', 'sha256'] as const),
] as const;
type OptionName = (typeof readingFields)[number] | (typeof statedFields)[number];

/** How a table is read; empty, or null, is left to the program. */
export interface TableOptions {
  sheetName: string;
  headRow: number | null;
  dateForm: string;
  zone: string;
  /** Fields by names of columns. */
  columns: Readonly<Record<string, string>>;
}
export type ImportOptions = Record<OptionName, string> & { table: TableOptions };

/** Looks at a file that waits once more; it is then imported in that way. */
export const previewImport = (id: string, { table, ...options }: ImportOptions) => {
  const columns = Object.entries(table.columns).map(([name, field]) => ({ name, field }));
  return request(PreviewImport, { id, ...options, ...table, columns });
};

export const cancelImport = (id: string) => request(CancelImport, { id });
