/** What analysts say about what was read; kept in the application store, obeyed by the graph. */
import { randomUUID } from 'node:crypto';
import { operator } from '../evidence/index.ts';
import { JudgementError } from './errors.ts';
import {
  type Judgement,
  type NetworkJudgement,
  type NetworkSubject,
  type ObservationSubject,
  type ReviewKind,
  reviewKinds,
  signed,
  type TieKind,
} from './judgement.ts';
import { type Room, remakeMirror } from './mirror.ts';
import { type ReadingNamed, subjectOf } from './readings.ts';
import {
  concerned,
  judgementsAbout,
  networkJudgements,
  record,
  withdraw,
  withdrawNetwork,
} from './records.ts';
import { checkTie, judge, type Signing } from './ties.ts';

export { JudgementError } from './errors.ts';
export {
  answerOf,
  authorOf,
  type Judgement,
  judgementKinds,
  type NetworkJudgement,
  type NetworkSubject,
  namedIn,
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
export { readingFields, readingMeant } from './readings.ts';
export { isAnythingJudged } from './records.ts';
export type { Signing } from './ties.ts';

export interface Judgements {
  /**
   * Records that a reading is wrong, and takes its support from the link.
   * @throws JudgementError `reason`, `author`, `no-such-observation`, `already-judged`
   */
  judgeWrong(reading: ReadingNamed, signing: Signing): Promise<Judgement>;
  /**
   * Takes a judgement of a reading back; both stay on record.
   * @throws JudgementError `reason`, `author`, `not-found`, `already-withdrawn`
   */
  withdraw(id: string, signing: Signing): Promise<Judgement>;
  /** Judgements of readings about any of these entities or ads, the newest first, withdrawn ones too; of all when none is named. */
  about(entities?: readonly string[]): Promise<Judgement[]>;
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
  /** Takes a judgement of ties or of a network back, as `withdraw` does; an answer whether it is one only by its author. */
  withdrawTie(id: string, signing: Signing): Promise<NetworkJudgement>;
  /** Judgements of ties and networks, the newest first, withdrawn ones too; of all things when none is named. */
  aboutNetworks(entities?: readonly string[]): Promise<NetworkJudgement[]>;
  /** Judgements of readings that stand. */
  standingReadings(): Promise<Judgement[]>;
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
  await remakeMirror(room);
  const log = (
    event: 'judged' | 'withdrawn',
    judgement: Judgement | NetworkJudgement,
    by: Signed,
  ) =>
    room.evidence.appendCustody({
      ...{ event, judgement: judgement.id, kind: judgement.kind },
      about: concerned(judgement),
      ...{ signed: by.author, reason: by.reason },
    });
  return {
    async judgeWrong(reading, signing) {
      const signature = signed(signing, operator(), now());
      const subject = await subjectOf(room, reading);
      const judgement: Judgement = {
        ...{ id: randomUUID(), kind: 'wrong-observation', subject, ...signature },
      };
      await record(room.store, judgement, () => log('judged', judgement, signature));
      await remakeMirror(room, subject.ad);
      return judgement;
    },
    async withdraw(id, signing) {
      const signature = signed(signing, operator(), now());
      const judgement = await withdraw(room.store, id, signature, (stood) =>
        log('withdrawn', stood, signature),
      );
      await remakeMirror(room, judgement.subject.ad);
      return judgement;
    },
    about: (entities) => judgementsAbout(room.store, entities),
    async judgeTie(kind, subject, signing) {
      await checkTie(room, kind, subject.entities);
      return judge(room, kind, subject, signing, now());
    },
    review: (kind, subject, signing) => judge(room, kind, subject, signing, now()),
    withdrawTie(id, signing) {
      const signature = signed(signing, operator(), now());
      return withdrawNetwork(room.store, id, signature, (stood) => {
        if (reviewKinds.some((one) => one === stood.kind) && stood.author !== signature.author)
          throw new JudgementError(
            'author',
            `${stood.author} gave this answer, and only ${stood.author} can take it back.`,
            'Answer yourself: where two differ, nothing is decided.',
            'initials',
          );
        return log('withdrawn', stood, signature);
      });
    },
    aboutNetworks: (entities) => networkJudgements(room.store, entities),
    standingReadings: async () =>
      (await judgementsAbout(room.store)).filter(({ withdrawn }) => !withdrawn),
    remake: () => remakeMirror(room),
  };
}

type Signed = ReturnType<typeof signed>;
