import { t } from '../../app/i18n/t.ts';
import { Dialog, JudgedNote, SignForm } from '../../ui/index.ts';
import { closeForm, sign, useJudging } from './judging.ts';

/** The form in which an observation is judged wrong, or a judgement withdrawn: signed, or not recorded. */
export function JudgementDialog() {
  const { observation } = useJudging();
  const judgement = observation?.judgement;
  const title = t(judgement ? 'judge.withdrawTitle' : 'judge.title');
  return (
    <Dialog title={title} opened={observation !== null} onClose={closeForm}>
      {observation ? (
        <SignForm
          effect={t(judgement ? 'judge.withdrawEffect' : 'judge.effect')}
          reasonLabel={t(judgement ? 'judge.withdrawReason' : 'judge.reason')}
          signLabel={t(judgement ? 'judge.withdrawSign' : 'judge.sign')}
          onSign={(signing) => sign(observation, signing)}
          onClose={closeForm}
        >
          <p className="tl-sentence">
            <q dir="auto">{observation.raw}</q> {t('judge.readAs')}{' '}
            <strong dir="auto">{observation.entity.caption}</strong>
          </p>
          {judgement ? <JudgedNote judgement={judgement} /> : null}
        </SignForm>
      ) : null}
    </Dialog>
  );
}
