/** Questions worth asking: what a run would ask a person, and what the person answers. */
export {
  type Answer,
  answerForeseen,
  answerQuestion,
  answers,
  questionAsked,
} from './answering.ts';
export { openQuestions } from './open-questions.ts';
export { noSuchQuestion, QuestionError } from './question-errors.ts';
export { changeSentences, questionSentence } from './question-messages.ts';
export { type Shown, shownOf } from './shown.ts';
export type { Side } from './sides.ts';
