import { ActionIcon, Button, Flex } from '@mantine/core';
import { IconTag, IconX } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSigner } from '../../api/me.ts';
import { readNotes, withdrawNote } from '../../api/notes.ts';
import { formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { EntityNotesQuery } from '../../gql/graphql.ts';
import { readNoted } from '../../graph/noted.ts';
import { Allowed, Chip, Dialog, Failed, SectionLabel } from '../../ui/index.ts';
import { type NoteForm, NoteFormFields, WithdrawForm } from './note-form.tsx';
import './notes.css';

type Note = EntityNotesQuery['entityNotes']['nodes'][number];

/** What analysts wrote about an entity: tags as chips, notes as sentences; those withdrawn stay on record. */
export function Notes({ id, caption }: { id: string; caption: string }) {
  const client = useQueryClient();
  const [form, setForm] = useState<NoteForm | null>(null);
  const [leaving, setLeaving] = useState<Note | null>(null);
  const notes = useQuery({
    queryKey: ['notes', id],
    queryFn: ({ signal }) => readNotes(id, signal),
    staleTime: 0,
  });
  if (notes.isError) return <Failed of={notes} />;
  const all = notes.data?.nodes ?? [];
  const standing = all.filter(({ withdrawnAt }) => withdrawnAt === null);
  const close = () => {
    setForm(null);
    setLeaving(null);
    void client.invalidateQueries({ queryKey: ['notes', id] });
    void readNoted([id]);
  };
  return (
    <section className="tl-inset" aria-label={t('notes.title')}>
      <SectionLabel title={t('notes.title')}>
        <Allowed right="JUDGE">
          <Flex component="span" gap={6}>
            {(['note', 'tag'] as const).map((kind) => (
              <Button
                key={kind}
                size="compact-xs"
                onClick={() => setForm({ kind, entities: [id] })}
              >
                {t(`notes.add.${kind}`)}
              </Button>
            ))}
          </Flex>
        </Allowed>
      </SectionLabel>
      <TagRow tags={standing.filter(({ kind }) => kind === 'TAG')} onWithdraw={setLeaving} />
      <NoteList notes={standing.filter(({ kind }) => kind === 'NOTE')} onWithdraw={setLeaving} />
      <Withdrawn notes={all.filter(({ withdrawnAt }) => withdrawnAt !== null)} />
      <Dialog
        title={form ? t(`notes.add.${form.kind}`) : t('notes.withdraw')}
        opened={form !== null || leaving !== null}
        onClose={close}
      >
        {form ? <NoteFormFields form={form} caption={caption} onClose={close} /> : null}
        {leaving ? (
          <WithdrawForm
            text={leaving.text}
            onSign={(initials) => withdrawNote(leaving.id, initials)}
            onClose={close}
          />
        ) : null}
      </Dialog>
    </section>
  );
}

interface RowProps {
  onWithdraw: (note: Note) => void;
}

function TagRow({ tags, onWithdraw }: RowProps & { tags: readonly Note[] }) {
  const signer = useSigner();
  if (tags.length === 0) return null;
  return (
    <Flex component="ul" wrap="wrap" gap={6} m="4px 0 8px" aria-label={t('notes.tags')}>
      {tags.map((tag) => (
        <li key={tag.id} title={t('notes.by', { who: signer(tag), time: formatTime(tag.at) })}>
          <Chip icon={<IconTag size={13} aria-hidden="true" />}>
            <bdi>{tag.text}</bdi>
            <Allowed right="JUDGE">
              <ActionIcon
                size={24}
                aria-label={t('notes.untag', { tag: tag.text })}
                onClick={() => onWithdraw(tag)}
              >
                <IconX size={12} />
              </ActionIcon>
            </Allowed>
          </Chip>
        </li>
      ))}
    </Flex>
  );
}

function NoteList({ notes, onWithdraw }: RowProps & { notes: readonly Note[] }) {
  const signer = useSigner();
  if (notes.length === 0) return null;
  return (
    <ul className="tl-notes">
      {notes.map((note) => (
        <li key={note.id}>
          <p dir="auto">{note.text}</p>
          <p className="tl-note">
            {t('notes.by', { who: signer(note), time: formatTime(note.at) })}{' '}
            <Allowed right="JUDGE">
              <Button size="compact-xs" variant="subtle" onClick={() => onWithdraw(note)}>
                {t('notes.withdraw')}
              </Button>
            </Allowed>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Nothing that was written disappears. */
export function Withdrawn({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <details className="tl-note">
      <summary>{t('notes.withdrawn', { count: notes.length })}</summary>
      <ul className="tl-notes">
        {notes.map(({ id, kind, text, author, at, withdrawnBy, withdrawnAt }) => (
          <li key={id}>
            <p dir="auto">
              <s>{text}</s>
            </p>
            <p>
              {t(`notes.by.${kind}`, {
                who: author,
                time: formatTime(at),
              })}{' '}
              {t('notes.withdrawnBy', {
                who: withdrawnBy ?? '',
                time: formatTime(withdrawnAt ?? ''),
              })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
