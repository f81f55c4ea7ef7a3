import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { t } from '../app/i18n/t.ts';
import { Dialog, SignForm } from '../ui/index.ts';
import { focusNearAsker, stopAsking, useAsking } from './asking.ts';
import { Foreseen } from './foreseen.tsx';

/** The form of every judgement that a page asks for: nothing is recorded until it is signed. */
export function SignDialog() {
  const { asked } = useAsking();
  const page = useLocation({ select: ({ pathname }) => pathname.split('/')[1] });
  // What one page asked is not for the next one to answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is what it follows
  useEffect(() => stopAsking, [page]);
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
          reasonLabel={asked.reasonLabel ?? t('networks.reason')}
          lacking={asked.lacking ?? ''}
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
