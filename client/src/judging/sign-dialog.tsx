import { useEffect } from 'react';
import { t } from '../app/i18n/t.ts';
import { Dialog, SignForm } from '../ui/index.ts';
import { focusNearAsker, stopAsking, useAsking } from './asking.ts';
import { Foreseen } from './foreseen.tsx';

/** The form of every judgement that a page asks for: nothing is recorded until it is signed. */
export function SignDialog() {
  const { asked } = useAsking();
  // What one page asked is not for the next one to answer.
  useEffect(() => stopAsking, []);
  return (
    <Dialog
      title={asked?.title ?? ''}
      opened={asked !== null}
      onClose={stopAsking}
      onExitTransitionEnd={focusNearAsker}
    >
      {asked ? (
        <SignForm
          effect={asked.effect}
          reasonLabel={t('networks.reason')}
          signLabel={asked.signLabel}
          onSign={asked.sign}
          onClose={stopAsking}
        >
          {asked.about}
          {asked.preview ? <Foreseen asked={asked.preview} /> : null}
        </SignForm>
      ) : null}
    </Dialog>
  );
}
