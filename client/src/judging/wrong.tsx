import { forgetAnswers } from '../api/hooks.ts';
import { judgeWrong, type Signing, withdraw } from '../api/judgements.ts';
import { t } from '../app/i18n/t.ts';
import type { ObservationFieldsFragment, ObservationInput } from '../gql/graphql.ts';
import { readLinksAgain } from '../graph/effects.ts';
import { JudgedNote } from '../ui/index.ts';
import { ask } from './asking.ts';

export type Observation = ObservationFieldsFragment;

/** Where it stands; what else it carries is the server's own. */
export const named = ({
  capture,
  field,
  raw,
  start,
  end,
  entity,
}: Observation): ObservationInput => ({
  capture,
  field,
  raw,
  start,
  end,
  entity: entity.id,
});

/** Records these as read wrongly, a judgement each, and reads again all that may count otherwise now. */
export async function signWrong(wrong: ObservationInput[], signing: Signing): Promise<void> {
  await judgeWrong(wrong, signing);
  await Promise.all([forgetAnswers(), readLinksAgain()]);
}

/** Opens the form in which one observation is judged wrong, or what judged it is withdrawn. */
export function askObservation(observation: Observation, from: HTMLElement): void {
  const { raw, entity, judgement } = observation;
  const wrong = [named(observation)];
  const about = (
    <>
      <p className="tl-sentence">
        <q dir="auto">{raw}</q> {t('judge.readAs')} <strong dir="auto">{entity.caption}</strong>
      </p>
      {judgement ? <JudgedNote judgement={judgement} /> : null}
    </>
  );
  if (judgement)
    ask(
      {
        title: t('judge.withdrawTitle'),
        about,
        effect: t('judge.withdrawEffect'),
        reasonLabel: t('judge.withdrawReason'),
        signLabel: t('judge.withdrawSign'),
        sign: async (signing) => {
          await withdraw(judgement.id, signing);
          await Promise.all([forgetAnswers(), readLinksAgain()]);
        },
      },
      from,
    );
  else
    ask(
      {
        title: t('judge.title'),
        about,
        effect: t('judge.effect'),
        preview: { wrong },
        reasonLabel: t('judge.reason'),
        signLabel: t('judge.sign'),
        sign: (signing) => signWrong(wrong, signing),
      },
      from,
    );
}
