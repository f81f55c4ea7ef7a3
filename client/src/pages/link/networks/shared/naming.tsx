import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { forgetAnswers } from '../../../../api/hooks.ts';
import { type GivenName, nameNetwork } from '../../../../api/names.ts';
import { readNotes, withdrawNote } from '../../../../api/notes.ts';
import { formatTime } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { numberOf, useNames } from '../../../../app/network-name.ts';
import { WithdrawForm } from '../../../../panels/inspector/note-form.tsx';
import { Withdrawn } from '../../../../panels/inspector/notes.tsx';
import { Allowed, Dialog, SignedForm } from '../../../../ui/index.ts';

/** As many characters as the server takes. */
const longest = 60;

/** A pencil beside what a network or an operation is called: it names it, in a form that is signed. */
export function NameButton({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false);
  const given = useNames()[id];
  const label = t(given ? 'naming.rename' : 'naming.name', { id: numberOf(id) });
  return (
    <Allowed right="JUDGE">
      <ActionIcon size={24} aria-label={label} title={label} onClick={() => setOpen(true)}>
        <IconPencil size={15} />
      </ActionIcon>
      <Dialog title={label} opened={isOpen} onClose={() => setOpen(false)}>
        <Naming id={id} given={given} onClose={() => setOpen(false)} />
      </Dialog>
    </Allowed>
  );
}

interface Props {
  id: string;
  given: GivenName | undefined;
  onClose: () => void;
}

/** Gives a name, or takes back the one that stands; what it was called before stays on record. */
function Naming({ id, given, onClose }: Props) {
  const [name, setName] = useState(given?.name ?? '');
  const [isLeaving, setLeaving] = useState(false);
  const signed = (change: Promise<unknown>) => change.then(forgetAnswers);
  if (isLeaving && given)
    return (
      <WithdrawForm
        text={given.name}
        onSign={(initials) => signed(withdrawNote(given.id, initials))}
        onClose={onClose}
      />
    );
  return (
    <SignedForm
      lacking={name.trim() === '' ? t('naming.empty') : ''}
      signLabel={t('naming.sign')}
      onSign={(initials) => signed(nameNetwork(id, name, initials))}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('naming.label')}
        description={t('naming.hint', { id: numberOf(id) })}
        maxLength={longest}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {given ? (
        <p className="tl-note">
          {t('naming.by', { who: given.author, time: formatTime(given.at) })}{' '}
          <Button size="compact-xs" variant="subtle" onClick={() => setLeaving(true)}>
            {t('naming.takeBack')}
          </Button>
        </p>
      ) : null}
      <Before id={id} />
    </SignedForm>
  );
}

/** What it was called before. */
function Before({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['notes', id],
    queryFn: ({ signal }) => readNotes(id, signal),
    staleTime: 0,
  });
  const names = (data?.nodes ?? []).filter(({ kind }) => kind === 'NAME');
  return <Withdrawn notes={names.filter(({ withdrawnAt }) => withdrawnAt !== null)} />;
}
