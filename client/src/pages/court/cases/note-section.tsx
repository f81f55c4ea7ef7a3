import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { type CaseNote, saveNote, withdraw } from '../../../cases/entries.ts';
import type { CaseItem } from '../../../cases/scope.ts';
import { isOpen } from '../../../cases/use-case.ts';
import { EmptyState, ErrorState, SectionLabel } from '../../../ui/index.ts';
import { EntryFoot } from './entry-foot.tsx';
import { useChanging } from './use-changing.ts';
import { WordsDialog } from './words-dialog.tsx';

interface Props {
  file: CaseFile;
  notes: readonly CaseNote[];
  items: readonly CaseItem[];
}

const longest = 4000;
/** More would be no list to choose from. */
const mostOffered = 500;

/** What people wrote about the case, or about something in it, the newest first. */
export function NoteSection({ file, notes, items }: Props) {
  const [asked, setAsked] = useState<CaseNote | 'new' | null>(null);
  const { change, error, canChange } = useChanging(file);
  const captions = new Map(items.map(({ id, caption }) => [id, caption]));
  return (
    <section className="tl-case-section" aria-label={t('cases.tab.notes')}>
      <SectionLabel title={t('cases.notes')}>
        <Button
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          disabled={!isOpen(file)}
          onClick={() => setAsked('new')}
        >
          {t('cases.addNoteButton')}
        </Button>
      </SectionLabel>
      {notes.length === 0 ? <EmptyState text={t('cases.noNotes')} /> : null}
      {error ? <ErrorState error={error} what={t('cases.notSaved')} /> : null}
      <ul className="tl-case-entries">
        {notes.toReversed().map((note) => (
          <li key={note.id}>
            {note.about ? (
              <p className="tl-note">
                {t('cases.noteAbout', { name: captions.get(note.about) ?? note.about })}
              </p>
            ) : null}
            <p className="tl-case-words" dir="auto">
              {note.text}
            </p>
            <EntryFoot
              entry={note}
              name={note.text}
              canEdit={isOpen(file)}
              canWithdraw={canChange}
              onEdit={() => setAsked(note)}
              onWithdraw={() => change((initials) => withdraw('note', file.id, note, initials))}
            />
          </li>
        ))}
      </ul>
      {asked ? (
        <NoteDialog
          {...{ file, items }}
          note={asked === 'new' ? undefined : asked}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </section>
  );
}

interface DialogProps {
  file: CaseFile;
  items: readonly CaseItem[];
  note: CaseNote | undefined;
  onClose: () => void;
}

function NoteDialog({ file, items, note, onClose }: DialogProps) {
  return (
    <WordsDialog<Pick<CaseNote, 'text' | 'about'>>
      {...{ file, onClose, base: note }}
      title={t(note ? 'cases.changeNote' : 'cases.addNoteButton')}
      words={{ text: note?.text ?? '', about: note?.about ?? null }}
      lacking={({ text }) => (text.trim() === '' ? t('notes.needsWords') : '')}
      told={({ text }) => ({ [t('notes.note')]: text })}
      standing={({ notes }, id) => notes.find((one) => one.id === id)}
      save={(base, { text, about }, initials) => saveNote(file.id, base, { text, about }, initials)}
      fields={(words, set) => (
        <>
          <Textarea
            data-autofocus
            label={t('notes.note')}
            autosize
            minRows={4}
            maxRows={12}
            maxLength={longest}
            value={words.text}
            onChange={(event) => set({ ...words, text: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('cases.about')}
            value={words.about ?? ''}
            onChange={(event) => set({ ...words, about: event.currentTarget.value || null })}
            data={[
              { value: '', label: t('cases.aboutCase') },
              ...items
                .slice(0, mostOffered)
                .map(({ id, caption }) => ({ value: id, label: caption })),
            ]}
          />
        </>
      )}
    />
  );
}
