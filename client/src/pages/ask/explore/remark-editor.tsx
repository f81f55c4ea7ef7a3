import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { deleteRemark, editRemark } from '../../../graph/commands.ts';
import { useGraph } from '../../../graph/store.ts';
import type { Remark } from '../../../graph/types.ts';
import { useView } from '../../../graph/view.ts';

const longest = 500;

const close = (): void => {
  useView.setState({ remark: null });
  document.getElementById('canvas')?.focus();
};

/** Writes a text or the title of a frame, or takes it away: of the one that was clicked or just put there. */
export function RemarkEditor() {
  const id = useView((state) => state.remark);
  const remark = useGraph(({ log }) => log.present.remarks.find((one) => one.id === id));
  return remark ? <Fields key={remark.id} remark={remark} /> : null;
}

function Fields({ remark }: { remark: Remark }) {
  const [text, setText] = useState(remark.text);
  const label = t(remark.framed ? 'remark.title' : 'remark.text');
  const save = () => {
    if (text.trim() === '') deleteRemark(remark.id);
    else if (text !== remark.text) editRemark(remark.id, text.trim());
    close();
  };
  return (
    <form
      className="tl-guard"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        const isWriting = event.target instanceof HTMLTextAreaElement;
        const isKept = isWriting && event.key === 'Enter' && !event.shiftKey;
        if (!isKept && event.key !== 'Escape') return;
        // The key does nothing else on the page.
        event.preventDefault();
        if (isKept) save();
        else close();
      }}
    >
      <Textarea
        label={label}
        description={t('remark.keys')}
        autosize
        maxLength={longest}
        data-autofocus
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="tl-guard-buttons">
        <Button type="submit" variant="filled" mt={8}>
          {t('remark.save')}
        </Button>
        <ActionIcon
          mt={8}
          size={32}
          aria-label={t('remark.delete')}
          onClick={() => {
            deleteRemark(remark.id);
            close();
          }}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </div>
    </form>
  );
}
