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

const JudgeWrong = graphql(`
  mutation JudgeWrong($input: WrongInput!) {
    judgeWrong(input: $input) { id }
  }
`);

const ReadingsOfLink = graphql(`
  query ReadingsOfLink($a: ID!, $b: ID!) {
    whyLinked(a: $a, b: $b) {
      ads adsJudgedWrong
      readings {
        captures
        capture { id capturedAt ad { caption } }
        observation { ...ObservationFields }
      }
    }
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
  query PreviewJudgement($judgement: SaidInput, $split: SplitInput, $wrong: [ObservationInput!]) {
    previewJudgement(judgement: $judgement, split: $split, wrong: $wrong) { run sentences }
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

/** Says of two things that they are together or apart, of one whether it is shared, or that it cannot be told. */
export const judge = (judgement: SaidInput, signing: Signing) =>
  request(Judge, { input: { judgement, ...signing } });

/** Judges observations wrong, a judgement each: all or none. */
export const judgeWrong = (observations: ObservationInput[], signing: Signing) =>
  request(JudgeWrong, { input: { observations, ...signing } });

/** Every reading that holds a link, those judged wrong too. */
export const readingsOfLink = (a: string, b: string, signal: AbortSignal) =>
  request(ReadingsOfLink, { a, b }, signal).then((data) => data.whyLinked);

/** Answers whether a network is one. */
export const review = (answer: AnswerInput, signing: Signing) =>
  request(Review, { input: { answer, ...signing } });

/** Takes a judgement back; both stay on record. */
export const withdraw = (judgement: string, signing: Signing) =>
  request(Withdraw, { input: { judgement, ...signing } });
