import { type Builder, enumValues, type TypeOf } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import type { CaseFile, CaseStatus, Imported } from '../index.ts';
import { addChecks } from './checks-fields.ts';
import { addContents } from './contents-fields.ts';
import { addHistory } from './history.ts';
import { addEntryTypes } from './parts-fields.ts';

type EntityType = RecordedTypes['Entity'];

export type CaseTypes = ReturnType<typeof addCaseType>;

/** A case, and what is in it. */
export function addCaseType(builder: Builder, Entity: EntityType) {
  const Status = builder.enumType('CaseStatus', {
    description: 'Whether a case is worked on.',
    values: enumValues<CaseStatus>({
      open: 'It is worked on.',
      archived: 'It is read and changed no more, until somebody opens it again.',
    }),
  });
  const entries = addEntryTypes(builder);
  const Case = builder.objectRef<CaseFile>('Case').implement({
    description: 'A case: what is in its scope, what people wrote about it, and its exhibits.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the case; it stays when the title changes.' }),
      title: t.exposeString('title', { description: 'What the case is called.' }),
      reference: t.exposeString('reference', {
        description: 'The number under which the office keeps it; empty where there is none.',
      }),
      authority: t.exposeString('authority', {
        description: 'On what legal ground the work is done; empty where nobody said.',
      }),
      status: t.expose('status', { type: Status, description: 'Whether it is worked on.' }),
      producer: t.exposeString('producer', {
        description: 'The initials that number its exhibits, such as AB.',
      }),
      members: t.exposeStringList('members', {
        description: 'The initials of those who work on the case.',
      }),
      version: t.exposeInt('version', {
        description:
          'Counted up by each change of title, reference, authority, producer, members, period or status; whoever changes one of them names the version that was loaded.',
      }),
      createdAt: t.expose('createdAt', {
        type: 'DateTime',
        description: 'When the case was made.',
      }),
      createdBy: t.exposeString('createdBy', {
        description: 'The initials of who made the case.',
      }),
      changedAt: t.expose('changedAt', {
        type: 'DateTime',
        description: 'When the case, or anything in it, was last changed.',
      }),
      changedBy: t.exposeString('changedBy', {
        description: 'The initials of who changed the case, or anything in it, last.',
      }),
    }),
  });
  addWhere(builder, Case);
  addContents(builder, Case, Entity, entries);
  addHistory(builder, Case);
  addChecks(builder, Case, entries.Written);
  return { Case, Status, entries };
}

function addWhere(builder: Builder, Case: TypeOf<CaseFile>): void {
  const Period = builder.objectRef<NonNullable<CaseFile['period']>>('CasePeriod').implement({
    description: 'The days that a case is about, both included, in UTC.',
    fields: (t) => ({
      from: t.expose('from', {
        type: 'Date',
        nullable: true,
        description: 'The first day of the period; null where it is open.',
      }),
      to: t.expose('to', {
        type: 'Date',
        nullable: true,
        description: 'The last day of the period; null where it is open.',
      }),
    }),
  });
  const From = builder.objectRef<Imported>('CaseImported').implement({
    description: 'How a case came from another Throughline.',
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: 'When it was taken in.' }),
      by: t.exposeString('author', { description: 'The initials of who took it in.' }),
      sha256: t.exposeString('sha256', {
        description: 'SHA-256 of the file that it came in, in lower-case hex.',
      }),
    }),
  });
  builder.objectFields(Case, (t) => ({
    period: t.expose('period', {
      type: Period,
      nullable: true,
      description: 'The days that it is about; null where it is about all.',
    }),
    imported: t.expose('imported', {
      type: From,
      nullable: true,
      description:
        'How it came from another Throughline, and is read only; null: it was made here.',
    }),
  }));
}
