import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../api/errors.ts';
import { beginWatch, type NewWatch, readInboxAgain } from '../api/watches.ts';
import { t } from '../app/i18n/t.ts';
import type { WatchFieldsFragment } from '../gql/graphql.ts';
import { SignedForm } from '../ui/index.ts';
import type { Wanted } from './asking.ts';
import { Standing } from './standing.tsx';

/** As many characters as the server takes. */
const longest = { title: 120, note: 1000 } as const;

interface Props {
  wanted: Wanted;
  /** It is watched now. */
  onBegun?: () => void;
  onClose: () => void;
}

/** What it is called and why it is watched; signed, or not watched. Then it says that it is. */
export function WatchForm({ wanted, onBegun, onClose }: Props) {
  const [title, setTitle] = useState(() => [...wanted.title].slice(0, longest.title).join(''));
  const [note, setNote] = useState('');
  const [begun, setBegun] = useState<WatchFieldsFragment | null>();
  if (begun !== undefined) return <Standing watch={begun} onClose={onClose} />;
  const sign = async (initials: string) => {
    setBegun(await begin({ target: wanted.target, title, note }, initials));
    onBegun?.();
    void readInboxAgain();
  };
  return (
    <SignedForm
      lacking={title.trim() === '' ? t('watch.needsTitle') : ''}
      signLabel={t('watch.watch')}
      onSign={sign}
      // What comes of it stands in its place.
      onSigned={() => undefined}
      onClose={onClose}
    >
      <p className="tl-note">{t(wanted.target.query ? 'watch.tellsRows' : 'watch.tells')}</p>
      <TextInput
        data-autofocus
        label={t('watch.titleLabel')}
        description={t('watch.titleHint')}
        maxLength={longest.title}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={t('watch.note')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={longest.note}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </SignedForm>
  );
}

/** @returns null where it is watched already: that is no failure */
async function begin(wanted: NewWatch, initials: string): Promise<WatchFieldsFragment | null> {
  try {
    return await beginWatch(wanted, initials);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'CONFLICT') return null;
    throw error;
  }
}
