import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Signing } from '../api/judgements.ts';
import { useInitials } from './initials.ts';
import { unsigned } from './signed.ts';
import { SignedForm } from './signed-form.tsx';

interface Props {
  /** What is judged. */
  children: ReactNode;
  effect: ReactNode;
  reasonLabel: string;
  /** What has to be chosen before; '' where nothing has. */
  lacking?: string;
  signLabel: string;
  /** Records what was signed; the form stays open where it fails. */
  onSign: (signing: Signing) => Promise<unknown>;
  onClose: () => void;
}

/** A reason and initials: signed, or not recorded. */
export function SignForm({ children, effect, reasonLabel, lacking = '', ...signed }: Props) {
  const { signLabel, onSign, onClose } = signed;
  const { initials } = useInitials();
  const [reason, setReason] = useState('');
  return (
    <SignedForm
      lacking={lacking || unsigned(reason, initials)}
      onSign={() => onSign({ reason: reason.trim(), initials })}
      {...{ signLabel, onClose }}
    >
      {children}
      <p className="tl-note">{effect}</p>
      <Textarea
        data-autofocus
        label={reasonLabel}
        autosize
        minRows={3}
        maxRows={8}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </SignedForm>
  );
}
