import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type {
  CaseContentsQuery,
  CaseDetailsInput,
  CaseFieldsFragment,
  CaseItemsQuery,
  CaseScopeInput,
  CaseStatus,
  CasesQuery as CasesAnswer,
  DisclosureStatus,
} from '../gql/graphql.ts';

graphql(`
  fragment CaseFields on Case {
    id title reference authority status producer members version
    createdAt createdBy changedAt changedBy
    period { from to }
    imported { at by sha256 }
  }
`);

graphql(`
  fragment CaseEntryFields on CaseEntry {
    id version at by changedAt changedBy
  }
`);

const CasesQuery = graphql(`
  query Cases($status: CaseStatus, $first: Int) {
    cases(status: $status, first: $first) {
      totalCount
      nodes { ...CaseFields items(first: 0) { totalCount } }
    }
  }
`);

const CaseStateQuery = graphql(`
  query CaseState($id: ID!) {
    case(id: $id) { ...CaseFields }
  }
`);

const CaseHeldQuery = graphql(`
  query CaseHeld($id: ID!) {
    case(id: $id) { entities findings { ends } queries { name } }
  }
`);

// `what` is the kind of an item under a name of its own: kinds of entities are read otherwise.
const CaseItemsOperation = graphql(`
  query CaseItems($id: ID!, $offset: Int!) {
    case(id: $id) {
      items(first: 500, offset: $offset) {
        totalCount
        nodes { id what: kind caption isGone network run at by }
      }
    }
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
        id name href sha256 form recipient pages exhibits at by servedOn servedTo servedBy
      }
      exhibits(first: 0) { totalCount }
    }
  }
`);

const CaseScopeQuery = graphql(`
  query CaseScope($id: ID!) {
    case(id: $id) { scope { adsNamed adsBrought adsLeft captures } }
  }
`);

const CaseExhibitsQuery = graphql(`
  query CaseExhibits($id: ID!, $first: Int!, $after: String) {
    case(id: $id) {
      exhibits(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { number capture ad capturedAt at by } }
    }
  }
`);

const DisclosureTableQuery = graphql(`
  query DisclosureTable($id: ID!) {
    case(id: $id) { disclosureCsv }
  }
`);

const CreateCase = graphql(`
  mutation CreateCase($details: CaseDetailsInput!, $initials: String!) {
    createCase(details: $details, initials: $initials) { ...CaseFields }
  }
`);

const ChangeCase = graphql(`
  mutation ChangeCase($id: ID!, $baseVersion: Int!, $details: CaseDetailsInput!, $initials: String!) {
    changeCase(id: $id, baseVersion: $baseVersion, details: $details, initials: $initials) {
      ...CaseFields
    }
  }
`);

const ArchiveCase = graphql(`
  mutation ArchiveCase($id: ID!, $baseVersion: Int!, $initials: String!) {
    archiveCase(id: $id, baseVersion: $baseVersion, initials: $initials) { ...CaseFields }
  }
`);

const OpenCase = graphql(`
  mutation OpenCase($id: ID!, $initials: String!) {
    openCase(id: $id, initials: $initials) { ...CaseFields }
  }
`);

const AddToCase = graphql(`
  mutation AddToCase($id: ID!, $scope: CaseScopeInput!, $from: CameFromInput, $initials: String!) {
    addToCase(id: $id, scope: $scope, from: $from, initials: $initials) { ...CaseFields }
  }
`);

const RemoveFromCase = graphql(`
  mutation RemoveFromCase($id: ID!, $scope: CaseScopeInput!, $initials: String!) {
    removeFromCase(id: $id, scope: $scope, initials: $initials) { ...CaseFields }
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

const ServeBundle = graphql(`
  mutation ServeBundle($case: ID!, $bundle: ID!, $on: Date!, $to: String!, $initials: String!) {
    serveBundle(case: $case, bundle: $bundle, on: $on, to: $to, initials: $initials) {
      ...CaseFields
    }
  }
`);

/** A case without what is in it. */
export type CaseFile = CaseFieldsFragment;
export type ListedCase = CasesAnswer['cases']['nodes'][number];
export type CaseContents = CaseContentsQuery['case'];
export type CaseItem = CaseItemsQuery['case']['items']['nodes'][number];
export type CaseNote = CaseContents['notes'][number];
export type CaseTask = CaseContents['tasks'][number];
export type CaseDisclosure = CaseContents['disclosure'][number];
export type CaseBundle = CaseContents['bundles'][number];

/** As many as the list shows. */
export const mostListed = 200;
/** So many exhibits of a register are read at once. */
export const mostExhibits = 1000;
const itemsAtOnce = 500;

export const readCases = (status: CaseStatus | null, signal: AbortSignal) =>
  request(CasesQuery, { status, first: mostListed }, signal).then(({ cases }) => cases);

export const readCase = (id: string, signal?: AbortSignal): Promise<CaseFile> =>
  request(CaseStateQuery, { id }, signal).then((data) => data.case);

/** The ids of what a case holds, to say of something that it is in it. */
export const readHeld = (id: string, signal?: AbortSignal) =>
  request(CaseHeldQuery, { id }, signal).then((data) => data.case);

export async function readItems(id: string, signal: AbortSignal): Promise<CaseItem[]> {
  const all: CaseItem[] = [];
  for (;;) {
    const asked = { id, offset: all.length };
    const { nodes, totalCount } = (await request(CaseItemsOperation, asked, signal)).case.items;
    all.push(...nodes);
    if (nodes.length < itemsAtOnce || all.length >= totalCount) return all;
  }
}

export const readContents = (id: string, signal?: AbortSignal): Promise<CaseContents> =>
  request(CaseContentsOperation, { id }, signal).then((data) => data.case);

/** The ads that a bundle of the case would hold, counted by the rules by which it is made. */
export const readScope = (id: string, signal: AbortSignal) =>
  request(CaseScopeQuery, { id }, signal).then((data) => data.case.scope);

export const readExhibits = (id: string, after: string | null, signal: AbortSignal) =>
  request(CaseExhibitsQuery, { id, first: mostExhibits, after }, signal).then(
    (data) => data.case.exhibits,
  );

export const readDisclosureTable = (id: string): Promise<string> =>
  request(DisclosureTableQuery, { id }).then((data) => data.case.disclosureCsv);

export const createCase = (details: CaseDetailsInput, initials: string): Promise<CaseFile> =>
  request(CreateCase, { details, initials }).then((data) => data.createCase);

export const changeCase = (
  { id, version }: Pick<CaseFile, 'id' | 'version'>,
  details: CaseDetailsInput,
  initials: string,
): Promise<CaseFile> =>
  request(ChangeCase, { id, baseVersion: version, details, initials }).then(
    (data) => data.changeCase,
  );

export const archiveCase = ({ id, version }: CaseFile, initials: string): Promise<CaseFile> =>
  request(ArchiveCase, { id, baseVersion: version, initials }).then((data) => data.archiveCase);

export const openCase = ({ id }: CaseFile, initials: string): Promise<CaseFile> =>
  request(OpenCase, { id, initials }).then((data) => data.openCase);

/** The network with which entities come into a case, by id, and the run that found it so. */
export interface CameFrom {
  network: string;
  run: number;
}

export const addScope = (
  id: string,
  scope: CaseScopeInput,
  initials: string,
  from?: CameFrom,
): Promise<CaseFile> =>
  request(AddToCase, { id, scope, from: from ?? null, initials }).then((data) => data.addToCase);

export const removeScope = (
  id: string,
  scope: CaseScopeInput,
  initials: string,
): Promise<CaseFile> =>
  request(RemoveFromCase, { id, scope, initials }).then((data) => data.removeFromCase);

/** Which one is changed, and the version that was loaded; undefined: a new one. */
export type Base = { id: string; version: number } | undefined;
const baseOf = (base: Base) =>
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

export const serveBundle = (
  id: string,
  served: { bundle: string; on: string; to: string },
  initials: string,
): Promise<CaseFile> =>
  request(ServeBundle, { case: id, ...served, initials }).then((data) => data.serveBundle);
