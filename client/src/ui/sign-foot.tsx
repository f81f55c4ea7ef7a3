import { Button } from '@mantine/core';
import { useId } from 'react';
import { t } from '../app/i18n/t.ts';

interface Props {
  signLabel: string;
  /** Why it cannot be signed yet; '' where it can. */
  missing: string;
  isPending: boolean;
  onClose: () => void;
}

/** The foot of a form that is signed: sign, or leave it, and what is missing. */
export function SignFoot({ signLabel, missing, isPending, onClose }: Props) {
  const noteId = useId();
  return (
    <>
      <div className="tl-judge-foot">
        <Button
          type="submit"
          loading={isPending}
          disabled={missing !== ''}
          aria-describedby={noteId}
        >
          {signLabel}
        </Button>
        <Button variant="subtle" color="ink" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
      <p id={noteId} className="tl-note" role="status">
        {missing}
      </p>
    </>
  );
}
