import { Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { t } from '../app/i18n/t.ts';
import {
  asSigned,
  Dialog,
  Failed,
  InitialsField,
  isSigned,
  SignFoot,
  useInitials,
} from '../ui/index.ts';
import { save, saveAsNew } from './save.ts';
import { useCharts } from './store.ts';

interface Props {
  /** A chart of its own, a copy of the open one, or the open one's words. */
  how: 'save' | 'copy' | 'about';
  onSaved: () => void;
  onClose: () => void;
}

const longestTitle = 120;

/** Title, notes and initials of a chart. */
export function SaveDialog({ how, onSaved, onClose }: Props) {
  const open = useCharts((state) => state.open);
  const { initials } = useInitials();
  const [words, setWords] = useState(() => wordsFor(how, open));
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: () => signAndSave(how, words, initials),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['charts'] });
      onSaved();
    },
  });
  const missing =
    words.title.trim() === ''
      ? t('charts.needsTitle')
      : isSigned(initials)
        ? ''
        : t('charts.needsInitials');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing === '' && !saving.isPending) saving.mutate();
  };
  return (
    <Dialog title={t(`charts.${how}Title`)} opened onClose={onClose}>
      <form className="tl-judge" onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('charts.title')}
          description={t('charts.titleHint')}
          maxLength={longestTitle}
          value={words.title}
          onChange={({ currentTarget: { value: title } }) => setWords({ ...words, title })}
        />
        <Textarea
          label={t('charts.notes')}
          autosize
          minRows={2}
          maxRows={8}
          value={words.notes}
          onChange={({ currentTarget: { value: notes } }) => setWords({ ...words, notes })}
        />
        <InitialsField />
        <p className="tl-note">{t('charts.saveNote')}</p>
        <SignFoot
          signLabel={t('charts.sign')}
          missing={missing}
          isPending={saving.isPending}
          onClose={onClose}
        />
        <Failed of={saving} what={t('charts.notSaved')} />
      </form>
    </Dialog>
  );
}

function wordsFor(how: Props['how'], open: { title: string; notes: string } | null) {
  if (!open || how === 'save') return { title: '', notes: '' };
  const { title, notes } = open;
  return { title: how === 'copy' ? t('charts.copyOf', { title }) : title, notes };
}

/** @throws ApiError where it was not saved, and nobody else was first: of that the page tells itself */
async function signAndSave(
  how: Props['how'],
  words: { title: string; notes: string },
  initials: string,
): Promise<void> {
  useCharts.setState({ signer: asSigned(initials) });
  if (how !== 'about') return saveAsNew(words);
  await save(words);
  const { saving, error, overtaken } = useCharts.getState();
  if (saving === 'failed' && !overtaken) throw error;
}
