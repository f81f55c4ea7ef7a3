import { ActionIcon } from '@mantine/core';
import { IconInfoCircle, IconX } from '@tabler/icons-react';
import { t } from '../../../app/i18n/t.ts';
import { useGraph } from '../../../graph/store.ts';
import { ErrorState } from '../../../ui/index.ts';

/** What failed or was left out, beside the canvas; one at a time. */
export function Notice() {
  const notice = useGraph((state) => state.notice);
  const set = useGraph((state) => state.set);
  if (!notice) return null;
  return (
    <div className="tl-notice">
      {notice.error === undefined ? (
        <p role="status">
          <IconInfoCircle size={16} aria-hidden="true" />
          {notice.text}
        </p>
      ) : (
        <ErrorState error={notice.error} what={notice.text} safe={t('explore.safe')} />
      )}
      <ActionIcon aria-label={t('action.close')} onClick={() => set({ notice: null })}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
