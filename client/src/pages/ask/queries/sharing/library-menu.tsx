import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import { Dialog, FileFailed } from '../../../../ui/index.ts';
import type { SavedQuery } from '../use-saved-queries.ts';
import { saveAll } from './export.ts';
import { History } from './history.tsx';
import { Import } from './import.tsx';

/** What was asked before, and files of questions: in and out. */
export function LibraryMenu({ own }: { own: readonly SavedQuery[] }) {
  const [shown, setShown] = useState<'history' | 'import' | null>(null);
  const saving = useMutation({ mutationFn: () => saveAll(own) });
  const close = () => setShown(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={28} aria-label={t('queries.more')}>
            <IconDots size={16} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setShown('history')}>{t('queries.history')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setShown('import')}>{t('queries.import')}</Menu.Item>
          <Menu.Item disabled={own.length === 0} onClick={() => saving.mutate()}>
            {t('queries.exportAll', { count: own.length })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <FileFailed error={saving.error} onClose={saving.reset} />
      <Dialog title={t('queries.history')} opened={shown === 'history'} onClose={close} size={1040}>
        <History onLeave={close} />
      </Dialog>
      <Dialog title={t('queries.import')} opened={shown === 'import'} onClose={close} size={720}>
        <Import onClose={close} />
      </Dialog>
    </>
  );
}
