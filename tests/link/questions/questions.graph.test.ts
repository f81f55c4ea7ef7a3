import { describe, expect, test } from 'vitest';
import { withdraw } from '../../../server/link/networks/index.ts';
import {
  answerQuestion,
  openQuestions,
  questionAsked,
} from '../../../server/link/questions/index.ts';
import { ownApp, ownWorkspace } from '../opened.ts';
import { desk, sellersOfDesk } from './desk.ts';

const workspace = ownWorkspace();
const app = ownApp(workspace);

const signing = { reason: 'one desk answers', initials: 'AB' };
const open = () => openQuestions(workspace.modules);
const aboutDesk = async () =>
  (await open()).filter(({ kind, about }) => kind === 'exclusive' && about[0] === desk);

// One story: each test goes on from the one before.
describe('one story, in its order', { shuffle: false }, () => {
  test('before a run nothing is asked', async () => {
    expect(await open()).toEqual([]);
  });

  test('a run asks about a desk that many show, with who they are', async () => {
    await workspace.bring(sellersOfDesk());
    await workspace.resolve();
    const [question] = await aboutDesk();
    expect(question).toMatchObject({ ads: 30 });
    expect(question?.gain).toBeGreaterThan(0);
    const { questions } = await app.data<{ questions: { nodes: { kind: string }[] } }>(
      `query ($about: ID) { questions(about: $about) { totalCount nodes {
      id kind sentence about probability ads gain changes
      shown { speaksFor against sides { id ads size countries platforms firstSeen lastSeen } } } } }`,
      { about: desk },
    );
    expect(questions.nodes.find(({ kind }) => kind === 'EXCLUSIVE')).toMatchObject({
      sentence: 'Is chat handle desk_demo one owner’s, or do strangers share it?',
      shown: {
        sides: Array(6).fill(expect.objectContaining({ ads: 1, size: 4, countries: ['KZ'] })),
      },
    });
  });

  test('“cannot tell” counts, is taken back like every judgement, and asked again when something new came', async () => {
    const [question] = await aboutDesk();
    const { modules } = workspace;
    const said = await answerQuestion(modules, question ?? raise(), 'unsure', signing);
    expect(await aboutDesk()).toEqual([]);
    await withdraw(modules, said.id, signing);
    expect(await aboutDesk()).toHaveLength(1);
    await answerQuestion(modules, question ?? raise(), 'unsure', signing);
    await workspace.resolve();
    expect(await aboutDesk()).toEqual([]);
    await workspace.bring({
      new: { phones: ['+7 700 000 0777'], handles: ['telegram:desk_demo'] },
    });
    await workspace.resolve();
    expect(await aboutDesk()).toHaveLength(1);
  });

  test('an answer is a judgement that the next run obeys', async () => {
    const [question] = await aboutDesk();
    const { answerQuestion: said } = await app.data<{ answerQuestion: object }>(
      `mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { kind about } }`,
      { input: { question: question?.id, answer: 'YES', ...signing } },
    );
    expect(said).toEqual({ kind: 'EXCLUSIVE', about: [desk] });
    expect(await aboutDesk()).toEqual([]);
    const [largest = []] = await workspace.networks(await workspace.resolve());
    expect(largest.length).toBeGreaterThanOrEqual(120);
    expect(await aboutDesk()).toEqual([]);
  });

  test('what is asked no more is refused, and says what to do', async () => {
    await expect(questionAsked(workspace.modules, 'nothing')).rejects.toMatchObject({
      code: 'no-such-question',
    });
  });

  function raise(): never {
    throw new Error('nothing is asked about the desk');
  }
});
