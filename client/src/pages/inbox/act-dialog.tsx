import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { handOver, markRead, readInboxAgain } from '../../api/watches.ts';
import { t } from '../../app/i18n/t.ts';
import { Dialog, isSigned, SignedForm } from '../../ui/index.ts';
import type { Asked } from './use-acts.ts';

/** Signs that items were read, or hands them over. */
export function ActDialog({ asked, onClose }: { asked: Asked | null; onClose: () => void }) {
  return (
    <Dialog
      title={asked ? t(`inbox.ask.${asked.act}`, { count: asked.items.length }) : ''}
      opened={asked !== null}
      onClose={onClose}
    >
      {asked?.act === 'read' ? <ReadForm items={asked.items} onClose={onClose} /> : null}
      {asked?.act === 'hand' ? <HandForm items={asked.items} onClose={onClose} /> : null}
    </Dialog>
  );
}

interface Props {
  items: readonly string[];
  onClose: () => void;
}

const signed = (change: Promise<unknown>) => change.then(readInboxAgain);

function ReadForm({ items, onClose }: Props) {
  return (
    <SignedForm
      lacking=""
      signLabel={t('inbox.markRead')}
      onSign={(initials) => signed(markRead([...items], initials))}
      onClose={onClose}
    >
      <p className="tl-note">{t('inbox.readNote')}</p>
    </SignedForm>
  );
}

/** Four letters, each with a dot. */
const longest = 8;

function HandForm({ items, onClose }: Props) {
  const [to, setTo] = useState('');
  return (
    <SignedForm
      lacking={isSigned(to) ? '' : t('inbox.needsTo')}
      signLabel={t('inbox.hand')}
      onSign={(initials) => signed(handOver([...items], to, initials))}
      onClose={onClose}
    >
      <p className="tl-note">{t('inbox.handNote')}</p>
      <TextInput
        data-autofocus
        className="tl-judge-initials"
        label={t('inbox.to')}
        description={t('inbox.toHint')}
        maxLength={longest}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
    </SignedForm>
  );
}
