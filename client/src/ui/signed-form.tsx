import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { t } from '../app/i18n/t.ts';
import { useInitials } from './initials.ts';
import { InitialsField } from './initials-field.tsx';
import { SignFoot } from './sign-foot.tsx';
import { isSigned } from './signed.ts';
import { Failed } from './states.tsx';

export interface SignedFormProps {
  /** What is missing besides initials. */
  lacking: string;
  signLabel: string;
  /** Records what was signed; the form stays open where it fails. */
  onSign: (initials: string) => Promise<unknown>;
  /** What follows when it is recorded; the form is closed unless said otherwise. */
  onSigned?: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form that takes initials and no reason: signed, or not recorded. */
export function SignedForm(props: SignedFormProps) {
  const { lacking, signLabel, onSign, onClose, onSigned = onClose, children } = props;
  const { initials } = useInitials();
  const signing = useMutation({ mutationFn: () => onSign(initials), onSuccess: onSigned });
  const missing = lacking || (isSigned(initials) ? '' : t('judge.needs.initials'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing === '' && !signing.isPending) signing.mutate();
  };
  return (
    <form className="tl-judge" onSubmit={submit}>
      {children}
      <InitialsField />
      <SignFoot isPending={signing.isPending} {...{ signLabel, missing, onClose }} />
      <Failed of={signing} what={t('judge.failed')} />
    </form>
  );
}
