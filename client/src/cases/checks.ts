import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type { CaseChecksQuery as Answered } from '../gql/graphql.ts';
import type { CaseFile } from './api.ts';
import { type Base, baseOf } from './entries.ts';

const CaseChecksQuery = graphql(`
  query CaseChecks($id: ID!) {
    case(id: $id) {
      checks {
        check: id text remedy open shown found answered
        answer { ...CaseEntryFields reason }
      }
    }
  }
`);

const AnswerCaseCheck = graphql(`
  mutation AnswerCaseCheck(
    $case: ID!, $check: CheckId!, $found: String!, $reason: String!, $id: ID, $baseVersion: Int
    $initials: String!
  ) {
    answerCaseCheck(
      case: $case, check: $check, found: $found, reason: $reason, id: $id, baseVersion: $baseVersion
      initials: $initials
    ) { ...CaseFields }
  }
`);

const WithdrawCaseAnswer = graphql(`
  mutation WithdrawCaseAnswer($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {
    withdrawCaseAnswer(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {
      ...CaseFields
    }
  }
`);

/** A completeness check as it stands now. */
export type CaseCheck = Answered['case']['checks'][number];

/** Neither passed nor answered: a bundle is a draft. */
export const isWaiting = ({ open, answered }: CaseCheck): boolean => open > 0 && !answered;

/** Thousands of exhibits are looked through. */
const limitMs = 120_000;

export const readChecks = (id: string, signal?: AbortSignal): Promise<CaseCheck[]> =>
  request(CaseChecksQuery, { id }, signal, limitMs).then((data) => data.case.checks);

export const answerCheck = (
  file: string,
  { check, found }: Pick<CaseCheck, 'check' | 'found'>,
  base: Base,
  reason: string,
  initials: string,
): Promise<CaseFile> =>
  request(AnswerCaseCheck, {
    ...{ case: file, check, found, reason, initials },
    ...baseOf(base),
  }).then((data) => data.answerCaseCheck);

export const withdrawAnswer = (
  file: string,
  { id, version }: NonNullable<CaseCheck['answer']>,
  initials: string,
): Promise<CaseFile> =>
  request(WithdrawCaseAnswer, { case: file, id, baseVersion: version, initials }).then(
    (data) => data.withdrawCaseAnswer,
  );
