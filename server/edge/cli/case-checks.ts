import type { Command } from 'commander';
import { Argument } from 'commander';
import { readLibrary } from '../../ask/queries/index.ts';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { answerCheck, type CaseCheck, checkCase, withdrawEntry } from '../../court/cases/index.ts';
import {
  CaseError,
  type CheckId,
  checkIds,
  checkSentence,
  checkWords,
} from '../../court/snapshot/index.ts';
import { software } from '../../court/software.ts';
import { anId, part, printCase, type Signing, signedOf } from './case-part.ts';
import { type At, onFolder } from './data-folder.ts';
import { oneLine, print } from './output.ts';

const checksNow = (at: At, config: Config, id: string) =>
  checkCase(
    { ...at, now: new Date(), software, library: readLibrary(config.library, at.data) },
    id,
  );

/** `case checks` and `case answer`: what is missing before a bundle is no draft any more. */
export const checkVerbs = (config: Config): Command[] => [checksVerb(config), answerVerb(config)];

const checksVerb = (config: Config) =>
  part(
    'checks',
    'Prints the completeness checks of a case. A bundle is a draft while one neither passed nor is answered.',
    'checks case-0123456789ab',
  )
    .argument('<case>', anId)
    .action(
      onFolder(config, async (at: At, id: string) => {
        const checks = await checksNow(at, config, id);
        if (at.json) print(checks.map(plain));
        else for (const line of linesOf(checks)) print(oneLine(line));
      }),
    );

const plain = ({ id, open, shown, answer, answered }: CaseCheck) => ({
  ...{ id, passed: open === 0, open, text: checkSentence(id, open), shown },
  answered,
  answer: answer && {
    ...{ id: answer.id, reason: answer.content.reason },
    ...{ by: answer.changedBy, at: answer.changedAt },
  },
});

function linesOf(checks: readonly CaseCheck[]): string[] {
  const waiting = checks.filter(({ open, answered }) => open > 0 && !answered).length;
  return [
    ...checks.flatMap(({ id, open, shown, answer, answered }) => {
      const state = open === 0 ? 'passed  ' : answered ? 'answered' : 'open    ';
      const named =
        shown.length === 0 ? '' : `  ${shown.join(', ')}${open > shown.length ? ' …' : ''}`;
      const lines = [`${state}  ${id}: ${checkSentence(id, open)}${open === 0 ? '' : named}`];
      if (open > 0 && answer)
        lines.push(
          `          ${answered ? 'accepted' : 'accepted when something else was open'} by ${answer.changedBy} ${answer.changedAt.slice(0, 10)}: ${answer.content.reason}`,
        );
      if (open > 0 && !answered) lines.push(`          ${checkWords[id].remedy}`);
      return lines;
    }),
    waiting === 0
      ? 'A bundle of this case is no draft.'
      : `A bundle of this case is a draft: ${count(waiting, 'check is', 'checks are')} open.`,
  ];
}

interface AnswerOptions extends Signing {
  readonly withdraw?: true;
}

const answerVerb = (config: Config) =>
  signedOf(
    'answer',
    'Accepts with a reason what a completeness check found. The bundle prints the reason. The answer stands for what is open now: when something else is open, the check is open again.',
    'answer case-0123456789ab pictures "The platform had taken them down." --initials AB',
  )
    .addArgument(new Argument('<check>', 'which check').choices(checkIds))
    .argument('[reason]', 'why it is accepted')
    .option('--withdraw', 'takes the answer back; it stays on record')
    .action(
      onFolder(config, async (at: At<AnswerOptions>, id: string, check: CheckId, reason = '') => {
        const by = { case: id, initials: at.initials };
        const now = (await checksNow(at, config, id)).find((one) => one.id === check);
        const { answer } = now ?? {};
        const base = answer ? { id: answer.id, baseVersion: answer.version } : undefined;
        if (at.withdraw && !base) throw noAnswer(check);
        const file =
          at.withdraw && base
            ? await withdrawEntry(at, by, { ...base, kind: 'answer' })
            : await answerCheck(at, by, { check, reason, found: now?.found ?? '' }, base);
        printCase(at, file);
      }),
    );

const noAnswer = (check: string) =>
  new CaseError('not-found', `Nobody answered the check ${check}.`, 'Look at “case checks”.', {
    field: 'check',
  });
