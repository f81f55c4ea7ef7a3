import { codedError } from '../../core/errors.ts';

/** A question that could not be answered. `message` says what happened, `remedy` what to do. */
export class QuestionError extends codedError('QuestionError', {
  'no-such-question': 'NOT_FOUND',
  answers: 'BAD_INPUT',
}) {}

/** @param where of a file, for who reads the error */
export const noSuchQuestion = (id: string, where = '') =>
  new QuestionError(
    'no-such-question',
    `${where}The active run asks no question ${id.slice(0, 40)}. Nothing was recorded.`,
    'List the questions again: a run asks others, and what was answered is asked no more.',
  );
