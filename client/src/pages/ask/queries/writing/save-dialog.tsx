import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { request } from '../../../../api/client.ts';
import { t } from '../../../../app/i18n/t.ts';
import { graphql } from '../../../../gql/gql.ts';
import {
  Dialog,
  Failed,
  InitialsField,
  isSigned,
  SignFoot,
  useInitials,
} from '../../../../ui/index.ts';
import type { Draft } from './drafts.ts';

const SaveQuery = graphql(`
  mutation SaveQuery($name: ID!, $text: String!, $initials: String!, $from: Int) {
    saveQuery(name: $name, text: $text, initials: $initials, from: $from) { name version }
  }
`);

interface Props {
  draft: Draft;
  /** The name that follows from the title. */
  proposed: string;
  onSaved: (name: string) => void;
  onClose: () => void;
}

/** The name of the file, and who signs it. */
export function SaveDialog({ draft, proposed, onSaved, onClose }: Props) {
  const client = useQueryClient();
  const { initials } = useInitials();
  const isEdit = draft.way === 'edit';
  const [name, setName] = useState(isEdit ? draft.source : proposed);
  const written = name.trim();
  const isNext = isEdit && written === draft.source;
  const saving = useMutation({
    mutationFn: () =>
      request(SaveQuery, {
        ...{ name: written, text: draft.text, initials },
        from: isNext ? draft.from : null,
      }),
    onSuccess: async ({ saveQuery }) => {
      await client.invalidateQueries({ queryKey: ['savedQueries'] });
      onSaved(saveQuery.name);
    },
  });
  const missing =
    written === '' ? t('queries.needsName') : isSigned(initials) ? '' : t('queries.needsInitials');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing === '' && !saving.isPending) saving.mutate();
  };
  return (
    <Dialog title={t('queries.saveTitle')} opened onClose={onClose}>
      <form className="tl-judge" onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('queries.fileName')}
          description={t('queries.fileNameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p className="tl-note">
          {isNext
            ? t('queries.saveNext', { version: draft.from + 1 })
            : t('queries.saveNew', { name: written })}
        </p>
        <InitialsField />
        <SignFoot
          signLabel={t('queries.signSave')}
          missing={missing}
          isPending={saving.isPending}
          onClose={onClose}
        />
        <Failed of={saving} what={t('queries.notSaved')} safe={t('queries.notSavedSafe')} />
      </form>
    </Dialog>
  );
}
