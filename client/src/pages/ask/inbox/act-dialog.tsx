import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { handOver, readInboxAgain } from '../../../api/watches.ts';
import { t } from '../../../app/i18n/t.ts';
import { Dialog, isSigned, SignedForm } from '../../../ui/index.ts';
import type { Asked } from './use-acts.ts';

interface Props {
  onMark: (items: readonly string[], initials: string) => Promise<unknown>;
  onClose: () => void;
}

interface Chosen {
  items: readonly string[];
}

/** Signs that items were read, or hands them over. */
export function ActDialog({ asked, onMark, onClose }: Props & { asked: Asked | null }) {
  return (
    <Dialog
      title={asked ? t(`inbox.ask.${asked.act}`, { count: asked.items.length }) : ''}
      opened={asked !== null}
      onClose={onClose}
    >
      {asked?.act === 'read' ? <ReadForm items={asked.items} {...{ onMark, onClose }} /> : null}
      {asked?.act === 'hand' ? <HandForm items={asked.items} onClose={onClose} /> : null}
    </Dialog>
  );
}

function ReadForm({ items, onMark, onClose }: Props & Chosen) {
  return (
    <SignedForm
      lacking=""
      signLabel={t('inbox.markRead')}
      onSign={(initials) => onMark(items, initials)}
      onClose={onClose}
    >
      <p className="tl-note">{t('inbox.readNote')}</p>
    </SignedForm>
  );
}

/** Four letters, each with a dot. */
const longest = 8;

function HandForm({ items, onClose }: Pick<Props, 'onClose'> & Chosen) {
  const [to, setTo] = useState('');
  return (
    <SignedForm
      lacking={isSigned(to) ? '' : t('inbox.needsTo')}
      signLabel={t('inbox.hand')}
      onSign={(initials) => handOver([...items], to, initials).then(readInboxAgain)}
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
