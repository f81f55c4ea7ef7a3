/** What analysts say about what was read; kept in the application store, obeyed by the graph. */
import { randomUUID } from 'node:crypto';
import { operator } from '../evidence/index.ts';
import { JudgementError } from './errors.ts';
import {
  concerned,
  isOfObservation,
  isReview,
  type Judgement,
  type NetworkJudgement,
  type NetworkSubject,
  type ObservationJudgement,
  type ObservationSubject,
  type ReviewKind,
  type Signature,
  signed,
  type TieKind,
} from './judgement.ts';
import { type Room, remakeMirror } from './mirror.ts';
import { type ReadingNamed, subjectOf } from './readings.ts';
import {
  allJudgements,
  networkJudgements,
  observationJudgements,
  record,
  withdraw,
} from './records.ts';
import { checkTie, judge, type Signing } from './ties.ts';

export { JudgementError } from './errors.ts';
export {
  answerOf,
  authorOf,
  concerned,
  isOfObservation,
  isReview,
  type Judgement,
  judgementKinds,
  type NetworkJudgement,
  type NetworkSubject,
  namedIn,
  type ObservationJudgement,
  type ObservationSubject,
  type ReviewKind,
  readingKey,
  reviewKinds,
  type Signature,
  signed,
  subjectSides,
  type TieKind,
  tieKinds,
} from './judgement.ts';
export { type ReadingNamed, readingFields, readingMeant } from './readings.ts';
export { isAnythingJudged } from './records.ts';
export type { Signing } from './ties.ts';

export interface Judgements {
  /**
   * Records that a reading is wrong, and takes its support from the link.
   * @throws JudgementError `reason`, `author`, `no-such-observation`, `already-judged`
   */
  judgeWrong(reading: ReadingNamed, signing: Signing): Promise<ObservationJudgement>;
  /**
   * Records what belongs together, what does not, or whether an identifier is shared. The next run obeys.
   * @throws JudgementError `reason`, `author`, `no-such-entity`, `not-judgeable`, `already-judged`, `contradicts`
   */
  judgeTie(kind: TieKind, subject: NetworkSubject, signing: Signing): Promise<NetworkJudgement>;
  /**
   * Records that a network is confirmed or rejected, as it was in a run: one person's answer of two.
   * @throws JudgementError `reason`, `author`, `already-judged`, `contradicts`
   */
  review(kind: ReviewKind, subject: NetworkSubject, signing: Signing): Promise<NetworkJudgement>;
  /**
   * Takes a judgement back, an answer whether a network is one only by its author; both stay on record.
   * @throws JudgementError `reason`, `author`, `not-found`, `already-withdrawn`
   */
  withdraw(id: string, signing: Signing): Promise<Judgement>;
  /** Judgements of all kinds about any of these entities or ads, the newest first, withdrawn ones too; of all when none is named. */
  all(entities?: readonly string[]): Promise<Judgement[]>;
  /** Those of readings. */
  about(entities?: readonly string[]): Promise<ObservationJudgement[]>;
  /** Those of networks, and of what belongs together. */
  aboutNetworks(entities?: readonly string[]): Promise<NetworkJudgement[]>;
  /** Judgements of readings that stand. */
  standingReadings(): Promise<ObservationJudgement[]>;
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
  room: Room,
  now: () => Date = () => new Date(),
): Promise<Judgements> {
  const { store, evidence } = room;
  await remakeMirror(room);
  const log = (event: 'judged' | 'withdrawn', judgement: Judgement, by: Signature) =>
    evidence.appendCustody({
      ...{ event, judgement: judgement.id, kind: judgement.kind },
      about: concerned(judgement),
      ...{ signed: by.author, reason: by.reason },
    });
  return {
    async judgeWrong(reading, signing) {
      const signature = signed(signing, operator(), now());
      const subject = await subjectOf(room, reading);
      const judgement: ObservationJudgement = {
        ...{ id: randomUUID(), kind: 'wrong-observation', subject, ...signature },
      };
      await record(store, judgement, () => log('judged', judgement, signature));
      await remakeMirror(room, subject.ad);
      return judgement;
    },
    async judgeTie(kind, subject, signing) {
      await checkTie(room, kind, subject.entities);
      return judge(room, kind, subject, signing, now());
    },
    review: (kind, subject, signing) => judge(room, kind, subject, signing, now()),
    async withdraw(id, signing) {
      const signature = signed(signing, operator(), now());
      const judgement = await withdraw(store, id, signature, (stood) => {
        if (isReview(stood) && stood.author !== signature.author) throw othersAnswer(stood);
        return log('withdrawn', stood, signature);
      });
      if (isOfObservation(judgement)) await remakeMirror(room, judgement.subject.ad);
      return judgement;
    },
    all: (entities) => allJudgements(store, entities),
    about: (entities) => observationJudgements(store, entities),
    aboutNetworks: (entities) => networkJudgements(store, entities),
    standingReadings: async () =>
      (await observationJudgements(store)).filter(({ withdrawn }) => !withdrawn),
    remake: () => remakeMirror(room),
  };
}

const othersAnswer = ({ author }: Judgement) =>
  new JudgementError(
    'author',
    `${author} gave this answer, and only ${author} can take it back.`,
    'Answer yourself: where two differ, nothing is decided.',
    'initials',
  );
