import { t } from '../../app/i18n/t.ts';
import { Dialog, JudgedNote, SignForm } from '../../ui/index.ts';
import { closeForm, sign, useJudging } from './judging.ts';

/** The form in which a reading is judged wrong, or a judgement withdrawn: signed, or not recorded. */
export function JudgementDialog() {
  const { reading } = useJudging();
  const judgement = reading?.judgement;
  const title = t(judgement ? 'judge.withdrawTitle' : 'judge.title');
  return (
    <Dialog title={title} opened={reading !== null} onClose={closeForm}>
      {reading ? (
        <SignForm
          effect={t(judgement ? 'judge.withdrawEffect' : 'judge.effect')}
          reasonLabel={t(judgement ? 'judge.withdrawReason' : 'judge.reason')}
          signLabel={t(judgement ? 'judge.withdrawSign' : 'judge.sign')}
          onSign={(signing) => sign(reading, signing)}
          onClose={closeForm}
        >
          <p className="tl-sentence">
            <q dir="auto">{reading.raw}</q> {t('judge.readAs')}{' '}
            <strong dir="auto">{reading.entity.caption}</strong>
          </p>
          {judgement ? <JudgedNote judgement={judgement} /> : null}
        </SignForm>
      ) : null}
    </Dialog>
  );
}
