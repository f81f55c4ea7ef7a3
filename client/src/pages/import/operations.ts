import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { graphql } from '../../gql/gql.ts';
import type { ImportJobFieldsFragment } from '../../gql/graphql.ts';

/** A job without its list of problems: that is read only when somebody wants it. */
graphql(`
  fragment ImportJobFields on ImportJob {
    id name state bytesRead bytesTotal perSecond elapsedMs problemsTotal error startedAt
    counts { read new updated unchanged rejected leftOut }
    reasons { reason total example { file line field reason remedy severity } }
    sources { source counts { read new updated unchanged rejected leftOut } }
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
    imports { id problems { file line field reason remedy severity } }
  }
`);

const CancelImport = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) { id state }
  }
`);

const Batches = graphql(`
  query Batches($limit: Int) {
    batches(limit: $limit) { id sha256 name bytes receivedAt receivedBy captures href }
  }
`);

export type ImportJob = ImportJobFieldsFragment;

export const isOver = ({ state }: ImportJob): boolean =>
  state === 'done' || state === 'failed' || state === 'cancelled';

/** Imports of this run of the server, newest first. */
export function useImports() {
  return useQuery({
    queryKey: ['imports'],
    staleTime: 0,
    queryFn: ({ signal }) => request(Imports, {}, signal).then((data) => data.imports),
  });
}

export function useBatches(limit = 20) {
  return useQuery({
    queryKey: ['batches', limit],
    queryFn: ({ signal }) => request(Batches, { limit }, signal).then((data) => data.batches),
  });
}

/** Every problem that the server keeps of one import. */
export const readProblems = (id: string) =>
  request(ImportProblems, {}).then(
    (data) => data.imports.find((job) => job.id === id)?.problems ?? [],
  );

export const cancelImport = (id: string) => request(CancelImport, { id });
