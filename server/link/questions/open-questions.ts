import type { Store } from '../../core/store/index.ts';
import type { Judgement, Judgements } from '../judgements/index.ts';
import { isOfObservation } from '../judgements/index.ts';
import { activeRun, type HeldQuestion, questionsOfRun } from '../networks/index.ts';
import { settledBy } from './bearing.ts';

export interface Modules {
  readonly store: Store;
  readonly judgements: Judgements;
}

/** Questions that the active run asks and nobody has answered, the most worthwhile first; none before the first run. */
export async function openQuestions({ store, judgements }: Modules): Promise<HeldQuestion[]> {
  const run = await activeRun(store.db);
  if (run === undefined) return [];
  const [asked, said] = await Promise.all([questionsOfRun(store.db, run), judgements.all()]);
  const answered = new Set(said.filter(({ withdrawn }) => !withdrawn).flatMap(answers));
  const isSettled = settledBy(said);
  return asked.filter(
    (question) => !keysOf(question).some((key) => answered.has(key)) && !isSettled(question),
  );
}

/**
 * The questions that a judgement answers, whoever signed it and wherever. What cannot be told, or is as the run has it, is
 * asked again where other ads are concerned.
 */
function answers(judgement: Judgement): string[] {
  if (isOfObservation(judgement)) {
    const { ad, entity } = judgement.subject;
    return [keyOf('reading', [ad, entity])];
  }
  const { kind, subject } = judgement;
  const { entities, networks = [], asked } = subject;
  if (asked) return [keyOf(asked.kind, entities, asked.ads)];
  if (kind === 'together' || kind === 'apart') return [keyOf('together', networks)];
  if (kind === 'shared' || kind === 'exclusive')
    return [keyOf('exclusive', entities), keyOf('reassigned', entities)];
  return [];
}

const keysOf = ({ kind, about, ads }: HeldQuestion): string[] => [
  keyOf(kind, about),
  keyOf(kind, about, ads),
];

const keyOf = (kind: string, about: readonly string[], ads?: number): string =>
  [kind, ...[...about].sort(), ...(ads === undefined ? [] : [ads])].join(' ');
