import { graphql } from '../gql/gql.ts';
import type { ReadingInput, TieJudgementKind } from '../gql/graphql.ts';
import { request } from './client.ts';

const JudgeWrong = graphql(`
  mutation JudgeWrong($reading: ReadingInput!, $reason: String!, $initials: String!) {
    judgeObservationWrong(reading: $reading, reason: $reason, initials: $initials) { id }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawJudgement($id: ID!, $reason: String!, $initials: String!) {
    withdrawJudgement(id: $id, reason: $reason, initials: $initials) { id }
  }
`);

const JudgeTie = graphql(`
  mutation JudgeTie($kind: TieJudgementKind!, $about: [ID!]!, $reason: String!, $initials: String!) {
    judgeTie(kind: $kind, about: $about, reason: $reason, initials: $initials) { id }
  }
`);

/** Signed words; nothing is recorded without them. */
export interface Signing {
  reason: string;
  initials: string;
}

/** Judges one reading wrong; what else a reading carries is the server's own. */
export const judgeWrong = (reading: ReadingInput, signing: Signing) => {
  const { capture, entity, field, raw, start, end } = reading;
  return request(JudgeWrong, { reading: { capture, entity, field, raw, start, end }, ...signing });
};

/** Takes a judgement back; both stay on record. */
export const withdrawJudgement = (id: string, signing: Signing) =>
  request(Withdraw, { id, ...signing });

/** Says of two things that they are together or apart, or of one whether it is shared. */
export const judge = (kind: TieJudgementKind, about: string[], signing: Signing) =>
  request(JudgeTie, { kind, about, ...signing });

/** Says of an identifier that it joins strangers, or that it does not. */
export async function judgeHub(id: string, shared: boolean, signing: Signing): Promise<void> {
  await judge(shared ? 'SHARED' : 'EXCLUSIVE', [id], signing);
}
