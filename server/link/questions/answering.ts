import { type Judgement, observationMeant, type Signing } from '../judgements/index.ts';
import { type Foreseen, foresee, type HeldQuestion, judge, type Said } from '../networks/index.ts';
import { openQuestions } from './open-questions.ts';
import { noSuchQuestion } from './question-errors.ts';

export const answers = ['yes', 'no', 'unsure'] as const;
export type Answer = (typeof answers)[number];

type Modules = Parameters<typeof judge>[0] & Parameters<typeof observationMeant>[0];

/** A question by its id, as it is asked now. @throws QuestionError `no-such-question` */
export async function questionAsked(
  modules: Parameters<typeof openQuestions>[0],
  id: string,
): Promise<HeldQuestion> {
  const found = (await openQuestions(modules)).find((question) => question.id === id);
  if (!found) throw noSuchQuestion(id);
  return found;
}

/**
 * Records an answer as the judgement that it is: signed, obeyed by the next run, withdrawn like any other. What cannot be
 * told, and what is as the run has it, is recorded and changes nothing.
 * @throws JudgementError
 */
export async function answerQuestion(
  modules: Modules,
  question: HeldQuestion,
  answer: Answer,
  signing: Signing,
): Promise<Judgement> {
  const { kind, about, ads } = question;
  const [first = '', second = ''] = about;
  const says = sayings[kind][answer];
  switch (says) {
    case 'together':
    case 'apart':
    case 'shared':
    case 'exclusive':
      return judge(modules, { kind: says, about }, signing);
    case 'wrong-observation': {
      const observation = await observationMeant(modules, { ad: first, entity: second });
      const [judgement] = await modules.judgements.judgeWrong([observation], signing);
      if (!judgement) throw new Error('nothing was recorded');
      return judgement;
    }
    default:
      return modules.judgements.answer(
        says,
        { entities: [...about], asked: { kind, ads } },
        signing,
      );
  }
}

/**
 * What the next run would probably do with an answer.
 * @returns undefined where the answer changes nothing, or that cannot be foreseen
 */
export async function answerForeseen(
  modules: Parameters<typeof foresee>[0],
  { kind, about }: HeldQuestion,
  answer: Answer,
  gone: AbortSignal,
): Promise<Foreseen | undefined> {
  const says = sayings[kind][answer];
  if (says === 'unsure' || says === 'right') return undefined;
  const [ad = '', entity = ''] = about;
  const said: Said =
    says === 'wrong-observation'
      ? { wrong: [await observationMeant(modules, { ad, entity })] }
      : { kind: says, about };
  return foresee(modules, said, gone);
}

/** What each answer to a question of a kind says. */
const sayings = {
  exclusive: { yes: 'exclusive', no: 'shared', unsure: 'unsure' },
  together: { yes: 'together', no: 'apart', unsure: 'unsure' },
  reading: { yes: 'right', no: 'wrong-observation', unsure: 'unsure' },
  reassigned: { yes: 'right', no: 'exclusive', unsure: 'unsure' },
} as const satisfies Record<HeldQuestion['kind'], Record<Answer, Judgement['kind']>>;
