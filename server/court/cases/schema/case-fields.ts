import { api, connection, paging, type TypeOf } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { type Marking, markings } from '../../snapshot/index.ts';
import {
  type CaseChange,
  type CaseFile,
  type CaseStatus,
  type CaseWhat,
  caseWhats,
  changesOf,
  type Imported,
  type Member,
  membersOf,
} from '../index.ts';
import { addChecks } from './checks-fields.ts';
import { addContents } from './contents-fields.ts';
import { addEntryTypes } from './parts-fields.ts';

type EntityType = RecordedTypes['Entity'];

export type CaseTypes = ReturnType<typeof addCaseType>;

/** A case, and what is in it. */
export function addCaseType(Entity: EntityType) {
  const Status = api.enumOf<CaseStatus>('CaseStatus', {
    description: 'Whether a case is worked on.',
    values: {
      open: 'It is worked on.',
      archived: 'It is read and changed no more, until somebody opens it again.',
    },
  });
  const Marking = api.enumOf<Marking>('CaseMarking', {
    description:
      'How far a case may be told: the Traffic Light Protocol (TLP), version 2.0, of FIRST.',
    values: markings,
  });
  const entries = addEntryTypes();
  const Case = api.implement(api.objectRef<CaseFile>('Case'), {
    description: 'A case: what is in its scope, what people wrote about it, and its exhibits.',
    types: { Status, Marking },
    fields: {
      id: 'ID! The id of the case; it stays when the title changes.',
      title: 'String! What the case is called.',
      reference: 'String! The number under which the office keeps it; empty where there is none.',
      authority: 'String! On what legal ground the work is done; empty where nobody said.',
      status: 'Status! Whether it is worked on.',
      producer: 'String! The initials that number its exhibits, such as AB.',
      members: '[String!]! The initials of those who work on the case.',
      marking: 'Marking! How far it may be told.',
      version:
        'Int! Counted up by each change of title, reference, authority, producer, members, period, marking or status; whoever changes one of them names the version that was loaded.',
      createdAt: 'DateTime! When the case was made.',
      createdBy: 'String! The initials of who made the case.',
      changedAt: 'DateTime! When the case, or anything in it, was last changed.',
      changedBy: 'String! The initials of who changed the case, or anything in it, last.',
    },
  });
  addWhere(Case);
  addMembers(Case);
  addContents(Case, Entity, entries);
  addHistory(Case);
  addChecks(Case, entries.Written);
  return { Case, Status, Marking, entries };
}

/** The accounts to which a case is there. */
function addMembers(Case: TypeOf<CaseFile>): void {
  const Member = api.implement(api.objectRef<Member>('CaseMember'), {
    description: 'An account to which a case is there; to every other it is not.',
    fields: {
      name: 'String! The name of the account, as it signs.',
      isAble: 'Boolean! Whether the account is open, and has a role that works on cases.',
      addedBy: 'String! The name of the account that let it in.',
      at: 'DateTime! When it was let in.',
    },
  });
  api.extend(Case, {
    types: { Member },
    fields: {
      openTo:
        '[Member!]! The accounts to which the case is there, in the order in which they came; empty where nobody signs in.',
    },
    resolve: { openTo: ({ id }, _, { store }) => membersOf(store.db, id) },
  });
}

function addWhere(Case: TypeOf<CaseFile>): void {
  const Period = api.implement(api.objectRef<NonNullable<CaseFile['period']>>('CasePeriod'), {
    description: 'The days that a case is about, both included, in UTC.',
    fields: {
      from: 'Date The first day of the period; null where it is open.',
      to: 'Date The last day of the period; null where it is open.',
    },
  });
  const From = api.implement(api.objectRef<Imported>('CaseImported'), {
    description: 'How a case came from another Throughline.',
    fields: {
      at: 'DateTime! When it was taken in.',
      by: 'String! The initials of who took it in.',
      sha256: 'String! SHA-256 of the file that it came in, in lower-case hex.',
    },
    resolve: { by: ({ author }) => author },
  });
  api.extend(Case, {
    types: { Period, From },
    fields: {
      period: 'Period The days that it is about; null where it is about all.',
      imported:
        'From How it came from another Throughline, and is read only; null: it was made here.',
    },
  });
}

const changePages = paging({ usual: 50, most: 200 });

/** The history of a case. */
function addHistory(Case: TypeOf<CaseFile>): void {
  const What = api.enumOf<CaseWhat>('CaseWhat', {
    description: 'What a change of a case changed.',
    values: caseWhats,
  });
  const Change = api.implement(api.objectRef<CaseChange>('CaseChange'), {
    description: 'A change of a case, as its history keeps it.',
    types: { What },
    fields: {
      at: 'DateTime! When it was changed.',
      by: 'String! The initials of who made the change.',
      account: 'String! The account by which it was made.',
      what: 'What! What was changed.',
      about:
        '[String!]! Of details their names; of the scope the ids that came or left; of a note, a task or an entry its id; of exhibits the first and the last number; of a bundle its name.',
      before: 'JSON How it was before; null where there was nothing before.',
    },
    resolve: { by: ({ author }) => author },
  });
  api.field(Case, 'changes', {
    types: { Changes: connection('CaseChange', Change) },
    gives: 'Changes! Its history: who changed what and when, the latest change first.',
    pages: changePages,
    resolve: async ({ id }, { page }, { store }) => {
      const { changes, total } = await changesOf(store.db, id, page);
      return page.of(changes, total);
    },
  });
}
