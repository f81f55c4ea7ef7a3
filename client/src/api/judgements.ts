import { graphql } from '../gql/gql.ts';
import type {
  AnswerInput,
  ObservationInput,
  PreviewJudgementQueryVariables,
  SaidInput,
} from '../gql/graphql.ts';
import { request } from './client.ts';

const Judge = graphql(`
  mutation Judge($input: JudgeInput!) {
    judge(input: $input) { id }
  }
`);

const Review = graphql(`
  mutation Review($input: ReviewInput!) {
    review(input: $input) { id }
  }
`);

const Withdraw = graphql(`
  mutation Withdraw($input: WithdrawInput!) {
    withdraw(input: $input) { id }
  }
`);

const PreviewJudgement = graphql(`
  query PreviewJudgement($judgement: SaidInput, $split: SplitInput) {
    previewJudgement(judgement: $judgement, split: $split) { run sentences }
  }
`);

/** What the next run would probably do with what nobody has signed yet; null where that cannot be foreseen. */
export const previewJudgement = (asked: PreviewJudgementQueryVariables, signal: AbortSignal) =>
  request(PreviewJudgement, asked, signal).then((data) => data.previewJudgement);

/** Signed words; nothing is recorded without them. */
export interface Signing {
  reason: string;
  initials: string;
}

/** Says of two things that they are together or apart, of one whether it is shared, or that an observation is wrong. */
export const judge = (judgement: SaidInput, signing: Signing) =>
  request(Judge, { input: { judgement, ...signing } });

/** Judges one observation wrong; what else it carries is the server's own. */
export const judgeWrong = (observation: ObservationInput, signing: Signing) => {
  const { capture, entity, field, raw, start, end } = observation;
  return judge({ wrongObservation: { capture, entity, field, raw, start, end } }, signing);
};

/** Answers whether a network is one. */
export const review = (answer: AnswerInput, signing: Signing) =>
  request(Review, { input: { answer, ...signing } });

/** Takes a judgement back; both stay on record. */
export const withdraw = (judgement: string, signing: Signing) =>
  request(Withdraw, { input: { judgement, ...signing } });
