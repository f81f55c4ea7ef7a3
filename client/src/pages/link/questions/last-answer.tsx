import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { forgetAnswers } from '../../../api/hooks.ts';
import { withdraw } from '../../../api/judgements.ts';
import { useResolveJob } from '../../../api/resolve-job.ts';
import { t } from '../../../app/i18n/t.ts';
import { Failed, useInitials } from '../../../ui/index.ts';
import type { Answered } from './answers.tsx';

interface Props {
  answered: Answered;
  onBack: () => void;
}

/** What was answered last, and a way to take it back. */
export function LastAnswer({ answered: { judgement, label }, onBack }: Props) {
  const { initials } = useInitials();
  const { data: job } = useResolveJob();
  const back = useMutation({
    mutationFn: () => withdraw(judgement, { initials, reason: t('questions.undone') }),
    onSuccess: () => {
      onBack();
      return forgetAnswers();
    },
  });
  return (
    <div className="tl-asked-last" role="status">
      <p>
        {t('questions.answered', { answer: label })}{' '}
        {job?.state === 'RUNNING' ? t('questions.running') : ''}
      </p>
      <Button size="compact-sm" loading={back.isPending} onClick={() => back.mutate()}>
        {t('questions.undo')}
      </Button>
      <Link to="/judgements">{t('judgements.title')}</Link>
      <Failed of={{ error: back.error }} />
    </div>
  );
}
