/** What analysts say about what was read; kept in the application store, obeyed by the graph. */
import { randomUUID } from 'node:crypto';
import { type KeepsHead, operator } from '../../core/evidence/index.ts';
import {
  type AnswerKind,
  concerned,
  isOfObservation,
  isReview,
  type Judgement,
  type LinkJudgementKind,
  type NetworkJudgement,
  type NetworkSubject,
  type ObservationJudgement,
  type ObservationSubject,
  type QuestionAnswer,
  type ReviewKind,
  type Signature,
  signed,
} from './judgement.ts';
import { JudgementError } from './judgement-errors.ts';
import {
  allJudgements,
  networkJudgements,
  observationJudgements,
  record,
  withdraw,
} from './judgement-records.ts';
import { linksLost, type Modules, remakeMirror } from './mirror.ts';
import { checkNetworkJudgement, judge, type Signing } from './network-judgements.ts';
import { type ObservationNamed, subjectsOf } from './observations.ts';
import type { Pair } from './support.ts';

export {
  answerOf,
  authorOf,
  bindsNothing,
  concerned,
  isOfObservation,
  isReview,
  type Judgement,
  type LinkJudgementKind,
  linkJudgementKinds,
  type NetworkJudgement,
  type NetworkSubject,
  namedIn,
  type ObservationJudgement,
  type ObservationSubject,
  observationKey,
  type QuestionAnswer,
  type ReviewKind,
  reviewKinds,
  type Signature,
  signed,
  subjectSides,
} from './judgement.ts';
export { JudgementError } from './judgement-errors.ts';
export { isAnythingJudged } from './judgement-records.ts';
export { checkNetworkJudgement, type Signing } from './network-judgements.ts';
export {
  type ObservationNamed,
  observationFields,
  observationMeant,
  type Reading,
  readingsOf,
} from './observations.ts';
export type { Pair } from './support.ts';

export interface Judgements {
  /**
   * Records that observations are wrong, a judgement each, and takes their support from the links. All or none.
   * @throws JudgementError `reason`, `author`, `no-such-observation`, `already-judged`
   */
  judgeWrong(
    observations: readonly ObservationNamed[],
    signing: Signing,
  ): Promise<ObservationJudgement[]>;
  /** The links that nothing would hold any more if these observations were judged wrong. @throws JudgementError `no-such-observation` */
  linksLost(observations: readonly ObservationNamed[]): Promise<readonly Pair[]>;
  /**
   * Records what belongs together, what does not, or whether an identifier is shared. The next run obeys.
   * @throws JudgementError `reason`, `author`, `no-such-entity`, `not-judgeable`, `already-judged`, `contradicts`
   */
  addNetworkJudgement(
    kind: LinkJudgementKind,
    subject: NetworkSubject,
    signing: Signing,
  ): Promise<NetworkJudgement>;
  /**
   * Records that a network is confirmed or rejected, as it was in a run: one person's answer of two.
   * @throws JudgementError `reason`, `author`, `already-judged`, `contradicts`
   */
  review(kind: ReviewKind, subject: NetworkSubject, signing: Signing): Promise<NetworkJudgement>;
  /**
   * Records what somebody answers to a question that the program asks, and that changes no network.
   * @throws JudgementError `reason`, `author`, `already-judged`
   */
  answer(kind: AnswerKind, subject: NetworkSubject, signing: Signing): Promise<QuestionAnswer>;
  /**
   * Takes a judgement back, an answer whether a network is one only by its author; both stay on record.
   * @throws JudgementError `reason`, `author`, `not-found`, `already-withdrawn`
   */
  withdraw(id: string, signing: Signing): Promise<Judgement>;
  /** Judgements of all kinds about any of these entities or ads, the newest first, withdrawn ones too; of all when none is named. */
  all(entities?: readonly string[]): Promise<Judgement[]>;
  /** Those of observations. */
  about(entities?: readonly string[]): Promise<ObservationJudgement[]>;
  /** Those of networks, and of what belongs together. */
  aboutNetworks(entities?: readonly string[]): Promise<NetworkJudgement[]>;
  /** Judgements of observations that stand. */
  standingObservations(): Promise<ObservationJudgement[]>;
  /** Makes the graph obey again, after an import. */
  remake(): Promise<void>;
}

export const concerns = ({ ad, entity }: ObservationSubject, id: string): boolean =>
  ad === id || entity === id;

/**
 * Opens the judgements of a data folder and makes the graph obey them.
 * @param now the clock, for signatures
 */
export async function openJudgements(
  modules: Modules,
  now: () => Date = () => new Date(),
): Promise<Judgements> {
  const { store, evidence } = modules;
  await remakeMirror(modules);
  const log = (
    event: 'judged' | 'withdrawn',
    all: readonly Judgement[],
    { author, reason }: Signature,
    run: KeepsHead,
  ) => {
    const signed = { signed: author, reason };
    const lines = all.map((judgement) => {
      const { id, kind } = judgement;
      return { event, judgement: id, kind, about: concerned(judgement), ...signed };
    });
    return evidence.appendCustodyAll(lines, run);
  };
  return {
    async judgeWrong(observations, signing) {
      const signature = signed(signing, operator(), now());
      const subjects = await subjectsOf(modules, observations);
      const all = subjects.map((subject): ObservationJudgement => {
        return { id: randomUUID(), kind: 'wrong-observation', subject, ...signature };
      });
      await record(store, all, (run) => log('judged', all, signature, run));
      await remakeMirror(modules, [...new Set(subjects.map(({ ad }) => ad))]);
      return all;
    },
    linksLost: async (observations) => linksLost(modules, await subjectsOf(modules, observations)),
    async addNetworkJudgement(kind, subject, signing) {
      await checkNetworkJudgement(modules, kind, subject.entities);
      return judge(modules, kind, subject, signing, now());
    },
    review: (kind, subject, signing) => judge(modules, kind, subject, signing, now()),
    answer: (kind, subject, signing) => judge(modules, kind, subject, signing, now()),
    async withdraw(id, signing) {
      const signature = signed(signing, operator(), now());
      const judgement = await withdraw(store, id, signature, (stood, run) => {
        if (isReview(stood) && stood.author !== signature.author) throw othersAnswer(stood);
        return log('withdrawn', [stood], signature, run);
      });
      if (isOfObservation(judgement)) await remakeMirror(modules, [judgement.subject.ad]);
      return judgement;
    },
    all: (entities) => allJudgements(store, entities),
    about: (entities) => observationJudgements(store, entities),
    aboutNetworks: (entities) => networkJudgements(store, entities),
    standingObservations: async () =>
      (await observationJudgements(store)).filter(({ withdrawn }) => !withdrawn),
    remake: () => remakeMirror(modules),
  };
}

const othersAnswer = ({ author }: Judgement) =>
  new JudgementError(
    'author',
    `${author} gave this answer, and only ${author} can take it back.`,
    'Answer yourself: where two differ, nothing is decided.',
    { field: 'initials' },
  );
