import { Button } from '@mantine/core';
import { IconBriefcase, IconCheck } from '@tabler/icons-react';
import { t } from '../../../../app/i18n/t.ts';
import { useAddToCase } from '../../../../cases/adding.ts';

/** Takes an operation into the case, whole: a bundle holds the ads of its networks. */
export function ToCase({ id }: { id: string }) {
  const { file, holds, add, isAdding } = useAddToCase();
  const isIn = holds([id]);
  const Icon = isIn ? IconCheck : IconBriefcase;
  return (
    <Button
      variant="subtle"
      color="ink"
      size="compact-sm"
      leftSection={<Icon size={16} aria-hidden="true" />}
      loading={isAdding}
      disabled={isIn}
      title={file ? t('cases.current', { title: file.title }) : t('cases.noCurrent')}
      onClick={() => add({ ids: [id] })}
    >
      {t(isIn ? 'inspector.inCase' : 'inspector.toCase')}
    </Button>
  );
}
