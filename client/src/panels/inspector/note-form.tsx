import { Autocomplete, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addNote, readTags, tagEntities } from '../../api/notes.ts';
import { t } from '../../app/i18n/t.ts';
import { SignedForm } from '../../ui/index.ts';

/** What is being written, and about which entities; a note is about one. */
export interface NoteForm {
  kind: 'note' | 'tag';
  entities: readonly string[];
}

/** As many characters as the server takes. */
const longest = { note: 2000, tag: 40 } as const;

interface Props {
  form: NoteForm;
  caption: string;
  onClose: () => void;
}

/** The words of a note or a tag; signed, or not recorded. */
export function NoteFormFields({ form: { kind, entities }, caption, onClose }: Props) {
  const [text, setText] = useState('');
  const tags = useQuery({
    queryKey: ['notes', 'tags'],
    enabled: kind === 'tag',
    queryFn: ({ signal }) => readTags(signal),
  });
  const write = (initials: string) =>
    kind === 'note'
      ? addNote(entities[0] ?? '', text, initials)
      : tagEntities([...entities], text, initials);
  const shared = { label: t(`notes.${kind}`), maxLength: longest[kind], value: text };
  return (
    <SignedForm
      lacking={text.trim() === '' ? t('notes.needsWords') : ''}
      signLabel={t(`notes.add.${kind}`)}
      onSign={write}
      onClose={onClose}
    >
      <p className="tl-sentence" dir="auto">
        {caption}
      </p>
      {kind === 'note' ? (
        <Textarea
          data-autofocus
          autosize
          minRows={3}
          maxRows={10}
          {...shared}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <Autocomplete
          data-autofocus
          {...shared}
          description={t('notes.tagHint')}
          data={(tags.data ?? []).map(({ tag }) => tag)}
          onChange={setText}
        />
      )}
    </SignedForm>
  );
}

interface WithdrawProps {
  text: string;
  onSign: (initials: string) => Promise<unknown>;
  onClose: () => void;
}

/** Takes a note, a tag or a name back. */
export function WithdrawForm({ text, onSign, onClose }: WithdrawProps) {
  return (
    <SignedForm lacking="" signLabel={t('notes.withdraw')} {...{ onSign, onClose }}>
      <p className="tl-sentence">
        <q dir="auto">{text}</q>
      </p>
      <p className="tl-note">{t('notes.withdrawNote')}</p>
    </SignedForm>
  );
}
