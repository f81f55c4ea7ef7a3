import type { CaseFile } from '../../../cases/api.ts';
import type { Details } from '../../../cases/details-fields.tsx';
import type { CaseDetailsInput } from '../../../gql/graphql.ts';

/** The details of a case as they stand in a form. */
export interface Written extends Details {
  members: string;
  marking: CaseFile['marking'];
  from: string;
  to: string;
}

export const writtenOf = (file: CaseFile): Written => ({
  ...{ title: file.title, reference: file.reference, authority: file.authority },
  ...{ producer: file.producer, members: file.members.join(', '), marking: file.marking },
  from: file.period?.from ?? '',
  to: file.period?.to ?? '',
});

/** What was changed, and nothing else: what somebody else changed meanwhile in other fields stays. */
export function changedOf(base: CaseFile, written: Written): CaseDetailsInput {
  const before = writtenOf(base);
  const is = (name: keyof Written) => written[name] !== before[name];
  return {
    ...(is('title') ? { title: written.title } : {}),
    ...(is('reference') ? { reference: written.reference } : {}),
    ...(is('authority') ? { authority: written.authority } : {}),
    ...(is('producer') ? { producer: written.producer } : {}),
    ...(is('members') ? { members: written.members.split(/[\s,;]+/).filter(Boolean) } : {}),
    ...(is('marking') ? { marking: written.marking } : {}),
    ...(is('from') || is('to') ? { period: periodOf(written) } : {}),
  };
}

const periodOf = ({ from, to }: Written) =>
  from === '' && to === '' ? null : { from: from || null, to: to || null };
