import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { MessageKey } from '../../app/i18n/t.ts';
import { t } from '../../app/i18n/t.ts';
import { Dialog, ErrorState, JudgedNote } from '../../ui/index.ts';
import { closeForm, type Reading, sign, useJudging } from './judging.ts';

const longestReason = 2000;
const initialsPattern = /^\s*(\p{L}[.\s]*){1,4}$/u;

/** The form in which a reading is judged wrong, or a judgement withdrawn: signed, or not recorded. */
export function JudgementDialog() {
  const { reading } = useJudging();
  const title = t(reading?.judgement ? 'judge.withdrawTitle' : 'judge.title');
  return (
    <Dialog title={title} opened={reading !== null} onClose={closeForm}>
      {reading ? <JudgementForm reading={reading} /> : null}
    </Dialog>
  );
}

function need(reason: string, initials: string): MessageKey | undefined {
  if (reason.trim() === '') return 'judge.needs.reason';
  return initialsPattern.test(initials) ? undefined : 'judge.needs.initials';
}

function JudgementForm({ reading }: { reading: Reading }) {
  const { initials } = useJudging();
  const [reason, setReason] = useState('');
  const noteId = useId();
  const { judgement } = reading;
  const signing = useMutation({
    mutationFn: () => sign(reading, { reason: reason.trim(), initials }),
    onSuccess: closeForm,
  });
  const missing = need(reason, initials);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing && !signing.isPending) signing.mutate();
  };
  return (
    <form className="tl-judge" onSubmit={submit}>
      <p className="tl-sentence">
        <q dir="auto">{reading.raw}</q> {t('judge.readAs')}{' '}
        <strong dir="auto">{reading.entity.caption}</strong>
      </p>
      {judgement ? <JudgedNote judgement={judgement} /> : null}
      <p className="tl-note">{t(judgement ? 'judge.withdrawEffect' : 'judge.effect')}</p>
      <Textarea
        data-autofocus
        label={t(judgement ? 'judge.withdrawReason' : 'judge.reason')}
        autosize
        minRows={3}
        maxRows={8}
        maxLength={longestReason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        label={t('judge.initials')}
        description={t('judge.initialsHint')}
        className="tl-judge-initials"
        maxLength={8}
        value={initials}
        onChange={(event) => useJudging.setState({ initials: event.currentTarget.value })}
      />
      <div className="tl-judge-foot">
        <Button
          type="submit"
          loading={signing.isPending}
          disabled={missing !== undefined}
          aria-describedby={noteId}
        >
          {t(judgement ? 'judge.withdrawSign' : 'judge.sign')}
        </Button>
        <Button variant="subtle" color="ink" onClick={closeForm}>
          {t('action.cancel')}
        </Button>
      </div>
      <p id={noteId} className="tl-note" role="status">
        {missing ? t(missing) : ''}
      </p>
      {signing.isError ? <ErrorState error={signing.error} what={t('judge.failed')} /> : null}
    </form>
  );
}
