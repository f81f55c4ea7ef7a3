import { IconArchive, IconCircleCheck, IconLock } from '@tabler/icons-react';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { Chip } from '../../../ui/index.ts';

/** Whether a case is worked on. */
export function StatusChip({ file }: { file: Pick<CaseFile, 'status' | 'imported'> }) {
  if (file.imported)
    return (
      <Chip tone="caution" icon={<IconLock size={14} aria-hidden="true" />}>
        {t('cases.readOnly')}
      </Chip>
    );
  if (file.status === 'ARCHIVED')
    return <Chip icon={<IconArchive size={14} aria-hidden="true" />}>{t('cases.archived')}</Chip>;
  return (
    <Chip tone="ready" icon={<IconCircleCheck size={14} aria-hidden="true" />}>
      {t('cases.isOpen')}
    </Chip>
  );
}
