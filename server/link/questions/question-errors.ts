import { codedError } from '../../core/errors.ts';

/** A question that could not be answered. `message` says what happened, `remedy` what to do. */
export class QuestionError extends codedError('QuestionError', {
  'no-such-question': 'NOT_FOUND',
  answers: 'BAD_INPUT',
}) {}

export const noSuchQuestion = (id: string) =>
  new QuestionError(
    'no-such-question',
    `The active run asks no question ${id.slice(0, 40)}.`,
    'List the questions again: a run asks others, and what was answered is asked no more.',
  );
