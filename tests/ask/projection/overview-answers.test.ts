import { expect, test } from 'vitest';
import { OverviewAnswers } from '../../../server/ask/projection/overview/answers.ts';
import type { OverviewAnswer } from '../../../server/ask/projection/overview/index.ts';

const answer = (ads: number) => ({ total: { ads } }) as OverviewAnswer;

test('what was counted is not counted again, and who asks for the whole waits for it', async () => {
  const asked: unknown[] = [];
  const count = async (parameters: object) => {
    asked.push(parameters);
    return answer(asked.length);
  };
  const answers = new OverviewAnswers();
  answers.prepare(count);
  const [whole, again] = await Promise.all([
    answers.of({}, count),
    answers.of({ countries: [], platforms: [], kinds: [] }, count),
  ]);
  expect(whole).toBe(again);
  expect(asked).toHaveLength(1);
  expect(await answers.of({ countries: [3] }, count)).toEqual(answer(2));
  expect(await answers.of({ countries: [3] }, count)).toEqual(answer(2));
});

test('a question that was given up is counted when it is asked again', async () => {
  const answers = new OverviewAnswers();
  const stopped = Promise.reject(new Error('stopped'));
  await expect(answers.of({ countries: [1] }, () => stopped)).rejects.toThrow('stopped');
  expect(await answers.of({ countries: [1] }, async () => answer(7))).toEqual(answer(7));
});
