import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Argument, type Command } from 'commander';
import { z } from 'zod';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import type { HeldQuestion } from '../../link/networks/index.ts';
import {
  type Answer,
  answerQuestion,
  answers,
  changeSentences,
  noSuchQuestion,
  openQuestions,
  QuestionError,
  questionSentence,
} from '../../link/questions/index.ts';
import { type At, onFolder } from './data-folder.ts';
import { ownInitials, wholeNumber } from './options.ts';
import { printList, report } from './output.ts';
import { callOf, verb } from './verb.ts';

/** `questions` and `answer`: what the active run would ask a person, and what the person says. */
export function addQuestionVerbs(program: Command, config: Config): void {
  program.addCommand(questionsVerb(config));
  program.addCommand(answerVerb(config));
}

function questionsVerb(config: Config): Command {
  return verb(
    'questions',
    'Lists what the active run asks and nobody has answered, the most worthwhile first.\n“gain”: for so many ads’ worth of a whole the answer is expected to set things right.',
    'questions --limit 20 --data case-7',
  )
    .option('--limit <n>', 'so many at the most', wholeNumber, 20)
    .action(
      onFolder(config, async (at: At<{ readonly limit: number }>) =>
        printList(at, {
          rows: (await openQuestions(at)).slice(0, at.limit),
          columns: [
            ['id', ({ id }) => id],
            ['gain', ({ gain }) => gain.toFixed(1)],
            ['question', (question) => questionSentence(question)],
            ['what would change', (question) => changeSentences(question).join(' ')],
          ],
          plain: ({ id, kind, about, gain, probability, ads }) => ({
            id,
            kind,
            about,
            gain,
            probability,
            ads,
          }),
          none: 'Nothing is asked.',
        }),
      ),
    );
}

interface Given {
  readonly file?: string;
  readonly reason?: string;
  readonly initials: string;
}

function answerVerb(config: Config): Command {
  return verb(
    'answer',
    'Answers a question of the active run, or all of a file. Each answer is a judgement: the next run obeys it, and it can be withdrawn.\n“unsure” counts: the question is not asked again until other ads are concerned.',
    'answer 4b1c09a2f3de yes --reason "one desk answers" --initials AB',
  )
    .argument('[id]', 'the id of the question')
    .addArgument(new Argument('[answer]', 'what is answered').choices(answers))
    .option('--file <file>', 'JSON lines with "id" and "answer", and "reason" where there is one')
    .option('--reason <text>', 'what shows it, in a few words')
    .option('--initials <letters>', 'who signs', ownInitials())
    .action(
      onFolder(config, async (at: At<Given>, id?: string, answer?: Answer) => {
        const open = new Map((await openQuestions(at)).map((one) => [one.id, one]));
        const given = at.file === undefined ? [oneGiven(id, answer)] : await readAnswers(at.file);
        const all = given.map((one) => ({ ...one, question: askedIn(open, one) }));
        for (const { question, answer: says, reason = at.reason } of all)
          await answerQuestion(at, question, says, {
            reason: reason ?? `Asked: ${questionSentence(question)} Answered: ${says}.`,
            initials: at.initials,
          });
        report(
          at,
          { type: 'answered', answers: all.length },
          `${count(all.length, 'answer was recorded', 'answers were recorded')}. The next run obeys: ${callOf('resolve', at.data)}`,
        );
      }),
    );
}

interface OneAnswer {
  readonly id: string;
  readonly answer: Answer;
  readonly reason?: string | undefined;
  /** Where it stands, for who reads an error. */
  readonly where: string;
}

function oneGiven(id: string | undefined, answer: Answer | undefined): OneAnswer {
  if (id !== undefined && answer !== undefined) return { id, answer, where: '' };
  throw new QuestionError(
    'answers',
    'Nothing is answered.',
    `Give the id of a question and one of ${answers.join(', ')}, or a file with --file.`,
  );
}

const lineOfFile = z.object({
  id: z.string(),
  answer: z.enum(answers),
  reason: z.string().optional(),
});

/** All lines of a file, none of them recorded before all can be read. */
async function readAnswers(file: string): Promise<OneAnswer[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const where = `${basename(file)}, line ${i + 1}: `;
    const read = lineOfFile.safeParse(parsed(line));
    if (read.success) return [{ ...read.data, where }];
    const field = read.error.issues[0]?.path.join('.') ?? '';
    throw new QuestionError(
      'answers',
      `${where}${field === '' ? 'it is no JSON object' : `“${field}” is missing or none of ${answers.join(', ')}`}. Nothing was recorded.`,
      'A line is {"id":"4b1c09a2f3de","answer":"yes"}.',
    );
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function askedIn(open: ReadonlyMap<string, HeldQuestion>, { id, where }: OneAnswer): HeldQuestion {
  const found = open.get(id);
  if (!found) throw noSuchQuestion(id, where);
  return found;
}
