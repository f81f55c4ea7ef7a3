import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Signing } from '../api/judgements.ts';
import { t } from '../app/i18n/t.ts';
import { useInitials } from './initials.ts';
import { InitialsField } from './initials-field.tsx';
import { SignFoot } from './sign-foot.tsx';
import { unsigned } from './signed.ts';
import { ErrorState } from './states.tsx';

interface Props {
  /** What is judged. */
  children: ReactNode;
  effect: ReactNode;
  reasonLabel: string;
  signLabel: string;
  /** Records what was signed; the form stays open where it fails. */
  onSign: (signing: Signing) => Promise<unknown>;
  onClose: () => void;
}

/** A reason and initials: signed, or not recorded. */
export function SignForm({ children, effect, reasonLabel, signLabel, onSign, onClose }: Props) {
  const { initials } = useInitials();
  const [reason, setReason] = useState('');
  const signing = useMutation({
    mutationFn: () => onSign({ reason: reason.trim(), initials }),
    onSuccess: onClose,
  });
  const missing = unsigned(reason, initials);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing === '' && !signing.isPending) signing.mutate();
  };
  return (
    <form className="tl-judge" onSubmit={submit}>
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
      <InitialsField />
      <SignFoot
        signLabel={signLabel}
        missing={missing}
        isPending={signing.isPending}
        onClose={onClose}
      />
      {signing.isError ? <ErrorState error={signing.error} what={t('judge.failed')} /> : null}
    </form>
  );
}
