import { request } from '../api/client.ts';
import { saveFile } from '../app/save-file.ts';
import { graphql } from '../gql/gql.ts';
import type { CaseFile } from './api.ts';

const ExportCase = graphql(`
  mutation ExportCase($id: ID!, $initials: String!) {
    exportCase(id: $id, initials: $initials) { name text sha256 }
  }
`);

const ImportCase = graphql(`
  mutation ImportCase($text: String!, $sha256: String, $initials: String!) {
    importCase(text: $text, sha256: $sha256, initials: $initials) { ...CaseFields }
  }
`);

const CaseChangesQuery = graphql(`
  query CaseChanges($id: ID!, $after: String) {
    case(id: $id) {
      changes(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { at by account what about }
      }
    }
  }
`);

/** Saves a case as a file for another Throughline. @returns its SHA-256, to be told apart from the file */
export async function exportCase(id: string, initials: string): Promise<string> {
  const { name, text, sha256 } = (await request(ExportCase, { id, initials })).exportCase;
  saveFile(name, text, 'application/jsonl');
  return sha256;
}

/** Takes in a case that another Throughline wrote. @param sha256 the hash that its author told; '' for none */
export const importCase = (text: string, sha256: string, initials: string): Promise<CaseFile> =>
  request(ImportCase, { text, sha256: sha256.trim() || null, initials }).then(
    (data) => data.importCase,
  );

export const readChanges = (id: string, after: string | null, signal: AbortSignal) =>
  request(CaseChangesQuery, { id, after }, signal).then((data) => data.case.changes);
