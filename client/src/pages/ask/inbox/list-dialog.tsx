import { Stack, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readPasted } from '../../../api/watches.ts';
import { t } from '../../../app/i18n/t.ts';
import { Dialog, ErrorState, FileDrop, LoadingRows } from '../../../ui/index.ts';
import { WatchForm } from '../../../watching/watch-form.tsx';
import { beginList, useListDraft } from './list-draft.ts';
import { Pasted } from './pasted.tsx';
import { readText } from './read-text.ts';

/** A pasted list of numbers and accounts: what of it is here already, and to be told of the rest. */
export function ListDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog title={t('watch.list')} opened={opened} onClose={onClose} size={640}>
      <ListForm onClose={onClose} />
    </Dialog>
  );
}

const typingMs = 400;

function ListForm({ onClose }: { onClose: () => void }) {
  const { text, country, isWatched } = useListDraft();
  useEffect(beginList, []);
  const [asked] = useDebouncedValue(text.trim(), typingMs);
  const code = country.trim();
  const pasted = useQuery({
    queryKey: ['pastedContacts', asked, code],
    // One letter is no country yet.
    enabled: asked !== '' && code.length !== 1,
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: ({ signal }) => readPasted(asked, code, signal),
  });
  const { ids } = pasted.data ?? { ids: [] };
  const isRead = pasted.data !== undefined && text.trim() !== '' && !pasted.isError;
  return (
    <Stack gap={12}>
      {isWatched ? null : <Fields />}
      {pasted.isError && !isWatched ? (
        <ErrorState error={pasted.error} what={t('watch.listNotRead')} />
      ) : null}
      {pasted.isFetching && !pasted.data ? <LoadingRows rows={3} /> : null}
      {isRead && !isWatched && pasted.data ? <Pasted pasted={pasted.data} /> : null}
      {isRead && ids.length > 0 ? (
        <WatchForm
          wanted={{ target: { list: ids }, title: '' }}
          onBegun={() => useListDraft.setState({ isWatched: true })}
          onClose={onClose}
        />
      ) : null}
    </Stack>
  );
}

/** The text, from the clipboard or a file, and the country of numbers that do not say theirs. */
function Fields() {
  const { text, country } = useListDraft();
  const [trouble, setTrouble] = useState('');
  const take = async ([file]: File[]) => {
    if (!file) return;
    const read = await readText(file);
    setTrouble(read === null ? t('watch.fileTooLarge', { name: file.name }) : '');
    if (read !== null) useListDraft.setState({ text: read });
  };
  return (
    <>
      <Textarea
        data-autofocus
        label={t('watch.pasted')}
        description={t('watch.pastedHint')}
        minRows={5}
        maxRows={10}
        autosize
        spellCheck={false}
        className="tl-list-text"
        value={text}
        onChange={(event) => useListDraft.setState({ text: event.currentTarget.value })}
      />
      <FileDrop
        title={t('watch.drop')}
        choose={t('watch.choose')}
        accept=".txt,.csv,.tsv,text/plain,text/csv"
        onFiles={(files) => void take(files)}
      />
      {trouble ? (
        <p className="tl-note" role="alert">
          {trouble}
        </p>
      ) : null}
      <TextInput
        className="tl-judge-initials"
        label={t('watch.country')}
        description={t('watch.countryHint')}
        placeholder="KZ"
        maxLength={2}
        value={country}
        onChange={(event) => useListDraft.setState({ country: event.currentTarget.value })}
      />
    </>
  );
}
