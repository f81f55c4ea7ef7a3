import { Autocomplete, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { addNote, readTags, tagEntities } from '../../api/notes.ts';
import { t } from '../../app/i18n/t.ts';
import { ErrorState, InitialsField, isSigned, SignFoot, useInitials } from '../../ui/index.ts';

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
    <Signed
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
    </Signed>
  );
}

interface WithdrawProps {
  text: string;
  onSign: (initials: string) => Promise<unknown>;
  onClose: () => void;
}

/** Takes a note or a tag back. */
export function WithdrawForm({ text, onSign, onClose }: WithdrawProps) {
  return (
    <Signed lacking="" signLabel={t('notes.withdraw')} {...{ onSign, onClose }}>
      <p className="tl-sentence">
        <q dir="auto">{text}</q>
      </p>
      <p className="tl-note">{t('notes.withdrawNote')}</p>
    </Signed>
  );
}

interface SignedProps extends Omit<WithdrawProps, 'text'> {
  /** What is missing besides initials. */
  lacking: string;
  signLabel: string;
  children: ReactNode;
}

function Signed({ lacking, signLabel, onSign, onClose, children }: SignedProps) {
  const { initials } = useInitials();
  const signing = useMutation({ mutationFn: () => onSign(initials), onSuccess: onClose });
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
      {signing.isError ? <ErrorState error={signing.error} what={t('judge.failed')} /> : null}
    </form>
  );
}
