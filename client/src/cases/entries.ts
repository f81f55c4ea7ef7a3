import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type { CaseContentsQuery, DisclosureStatus } from '../gql/graphql.ts';
import type { CaseFile } from './api.ts';

graphql(`
  fragment CaseEntryFields on CaseEntry {
    id version at by changedAt changedBy
  }
`);

const CaseContentsOperation = graphql(`
  query CaseContents($id: ID!) {
    case(id: $id) {
      findings { ends at by }
      queries { name parameters at by }
      notes { ...CaseEntryFields text about }
      tasks { ...CaseEntryFields text done assignee }
      disclosure { ...CaseEntryFields what status reason contrary about }
      names { ...CaseEntryFields text role spellings }
      answers { ...CaseEntryFields reason }
      bundles {
        id name href besides sha256 form recipient pages exhibits at by servedOn servedTo servedBy
      }
      exhibits(first: 0) { totalCount }
    }
  }
`);

const DisclosureTableQuery = graphql(`
  query DisclosureTable($id: ID!) {
    case(id: $id) { disclosureCsv }
  }
`);

const SaveCaseNote = graphql(`
  mutation SaveCaseNote(
    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $about: ID, $initials: String!
  ) {
    saveCaseNote(
      case: $case, id: $id, baseVersion: $baseVersion, text: $text, about: $about, initials: $initials
    ) { ...CaseFields }
  }
`);

const SaveCaseTask = graphql(`
  mutation SaveCaseTask(
    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $done: Boolean, $assignee: String
    $initials: String!
  ) {
    saveCaseTask(
      case: $case, id: $id, baseVersion: $baseVersion, text: $text, done: $done
      assignee: $assignee, initials: $initials
    ) { ...CaseFields }
  }
`);

const SaveCaseDisclosure = graphql(`
  mutation SaveCaseDisclosure(
    $case: ID!, $id: ID, $baseVersion: Int, $what: String!, $status: DisclosureStatus!
    $reason: String, $contrary: Boolean, $about: ID, $initials: String!
  ) {
    saveCaseDisclosure(
      case: $case, id: $id, baseVersion: $baseVersion, what: $what, status: $status
      reason: $reason, contrary: $contrary, about: $about, initials: $initials
    ) { ...CaseFields }
  }
`);

const WithdrawCaseNote = graphql(`
  mutation WithdrawCaseNote($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {
    withdrawCaseNote(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {
      ...CaseFields
    }
  }
`);

const WithdrawCaseTask = graphql(`
  mutation WithdrawCaseTask($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {
    withdrawCaseTask(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {
      ...CaseFields
    }
  }
`);

const WithdrawCaseDisclosure = graphql(`
  mutation WithdrawCaseDisclosure($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {
    withdrawCaseDisclosure(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {
      ...CaseFields
    }
  }
`);

export type CaseContents = CaseContentsQuery['case'];
export type CaseNote = CaseContents['notes'][number];
export type CaseTask = CaseContents['tasks'][number];
export type CaseDisclosure = CaseContents['disclosure'][number];

export const readContents = (id: string, signal?: AbortSignal): Promise<CaseContents> =>
  request(CaseContentsOperation, { id }, signal).then((data) => data.case);

export const readDisclosureTable = (id: string): Promise<string> =>
  request(DisclosureTableQuery, { id }).then((data) => data.case.disclosureCsv);

/** Which one is changed, and the version that was loaded; undefined: a new one. */
export type Base = { id: string; version: number } | undefined;
/** A base as the server takes it. */
export const baseOf = (base: Base) =>
  base ? { id: base.id, baseVersion: base.version } : { id: null, baseVersion: null };

interface NoteWords {
  text: string;
  about: string | null;
}
interface TaskWords {
  text: string;
  done: boolean;
  assignee: string | null;
}
interface DisclosureWords {
  what: string;
  status: DisclosureStatus;
  reason: string;
  contrary: boolean;
}

export const saveNote = (
  id: string,
  base: Base,
  words: NoteWords,
  initials: string,
): Promise<CaseFile> =>
  request(SaveCaseNote, { case: id, ...baseOf(base), ...words, initials }).then(
    (data) => data.saveCaseNote,
  );

export const saveTask = (
  id: string,
  base: Base,
  words: TaskWords,
  initials: string,
): Promise<CaseFile> =>
  request(SaveCaseTask, { case: id, ...baseOf(base), ...words, initials }).then(
    (data) => data.saveCaseTask,
  );

export const saveDisclosure = (
  id: string,
  base: Base,
  words: DisclosureWords,
  initials: string,
): Promise<CaseFile> =>
  request(SaveCaseDisclosure, { case: id, ...baseOf(base), ...words, initials }).then(
    (data) => data.saveCaseDisclosure,
  );

/** Takes a note, a task or an entry of the schedule back; it stays on record. */
export function withdraw(
  kind: 'note' | 'task' | 'disclosure',
  file: string,
  { id, version }: { id: string; version: number },
  initials: string,
): Promise<CaseFile> {
  const asked = { case: file, id, baseVersion: version, initials };
  if (kind === 'note')
    return request(WithdrawCaseNote, asked).then((data) => data.withdrawCaseNote);
  if (kind === 'task')
    return request(WithdrawCaseTask, asked).then((data) => data.withdrawCaseTask);
  return request(WithdrawCaseDisclosure, asked).then((data) => data.withdrawCaseDisclosure);
}
