import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { graphql } from '../gql/gql.ts';
import type { QuestionAnswer, QuestionsQuery, ShownOfQuestionQuery } from '../gql/graphql.ts';
import { request } from './client.ts';
import type { Signing } from './judgements.ts';

const QuestionsOperation = graphql(`
  query Questions($about: ID, $first: Int) {
    questions(about: $about, first: $first) {
      totalCount
      nodes {
        id kind sentence about changes
      }
    }
  }
`);

const ShownOperation = graphql(`
  query ShownOfQuestion($id: ID!) {
    question(id: $id) {
      shown {
        speaksFor against
        sides { id ads size countries platforms firstSeen lastSeen }
      }
    }
  }
`);

const ForeseenOperation = graphql(`
  query ForeseenOfAnswer($id: ID!, $answer: QuestionAnswer!) {
    question(id: $id) { foreseen(answer: $answer) { sentences } }
  }
`);

const AnswerOperation = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) { id }
  }
`);

/** What the active run asks and nobody has answered, the most worthwhile first; of all, or about one thing. */
export function useQuestions(first: number, about?: string) {
  return useQuery<QuestionsQuery['questions']>({
    queryKey: ['questions', first, about],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(QuestionsOperation, { about: about ?? null, first }, signal).then(
        (data) => data.questions,
      ),
  });
}

/** What shows the answer to a question; undefined until it is read. */
export function useShown(id: string | undefined) {
  return useQuery({
    queryKey: ['shownOfQuestion', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      request(ShownOperation, { id: id ?? '' }, signal).then((data) => data.question.shown),
  });
}

/** What the next run would probably do with an answer; null where the answer changes nothing, or that cannot be foreseen. */
export const foreseenOfAnswer = (id: string, answer: QuestionAnswer, signal: AbortSignal) =>
  request(ForeseenOperation, { id, answer }, signal).then((data) => data.question.foreseen);

export type Side = ShownOfQuestionQuery['question']['shown']['sides'][number];

export type Question = QuestionsQuery['questions']['nodes'][number];

/** Records an answer as a judgement; the next run obeys it. */
export const answerQuestion = (question: string, answer: QuestionAnswer, signing: Signing) =>
  request(AnswerOperation, { input: { question, answer, ...signing } }).then(
    (data) => data.answerQuestion.id,
  );
