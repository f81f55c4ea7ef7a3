import {
  checkNetworkJudgement,
  type QuestionAnswer,
  type Signing,
  subjectSides,
} from '../../judgements/index.ts';
import { questionsOfRun } from '../kept/kept-questions.ts';
import { activeRunNumber } from '../kept/run-records.ts';
import { adsNamed } from './ads-named.ts';
import type { Modules } from './hub-flags.ts';
import { subjectSaid } from './judging.ts';

/**
 * Records that a person cannot tell whether one contact is one owner's, or whether two things belong together. It changes
 * nothing; what the program would ask of the same is not asked until other ads are concerned.
 * @throws JudgementError, NetworkError `no-such-network`
 */
export async function cannotTell(
  modules: Modules,
  about: readonly string[],
  signing: Signing,
): Promise<QuestionAnswer> {
  const kind = about.length === 2 ? 'together' : 'exclusive';
  const subject = await subjectSaid(modules, { kind, about });
  await checkNetworkJudgement(modules, kind, subject.entities);
  const entities = [...about].sort();
  const ads =
    (await asked(modules, kind, entities)) ??
    (await adsNamed(modules.graph, subjectSides(subject).flat())).length;
  return modules.judgements.answer('unsure', { entities, asked: { kind, ads } }, signing);
}

/** How many ads the active run's own question concerns, where it asks the same. */
async function asked(
  { store: { db } }: Modules,
  kind: string,
  about: readonly string[],
): Promise<number | undefined> {
  const run = await activeRunNumber(db);
  const questions = run === undefined ? [] : await questionsOfRun(db, run);
  const isSame = (other: readonly string[]) => [...other].sort().join(' ') === about.join(' ');
  return questions.find((one) => one.kind === kind && isSame(one.about))?.ads;
}
