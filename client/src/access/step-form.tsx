import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { t } from '../app/i18n/t.ts';
import { Failed } from '../ui/index.ts';

interface Props {
  label: string;
  /** The form stays, with all that was written, where it fails. */
  onStep: () => Promise<unknown>;
  /** Why it cannot be done yet; '' where it can. */
  lacking?: string;
  /** Beside its button. */
  beside?: ReactNode;
  children: ReactNode;
}

/** One step: fields, a button, and what went wrong. */
export function StepForm({ label, onStep, lacking = '', beside, children }: Props) {
  const step = useMutation({ mutationFn: onStep });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacking === '' && !step.isPending) step.mutate();
  };
  return (
    <form className="tl-judge" onSubmit={submit}>
      {children}
      <div className="tl-judge-foot">
        <Button type="submit" variant="filled" loading={step.isPending} disabled={lacking !== ''}>
          {label}
        </Button>
        {beside}
      </div>
      {lacking === '' ? null : (
        <p className="tl-note" role="status">
          {lacking}
        </p>
      )}
      <Failed of={{ error: step.error }} what={t('access.failed')} safe="" />
    </form>
  );
}
