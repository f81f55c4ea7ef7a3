import { Button } from '@mantine/core';
import { IconBriefcase, IconCheck } from '@tabler/icons-react';
import { useMay } from '../../api/me.ts';
import { t } from '../../app/i18n/t.ts';
import { useAddToCase } from '../../cases/adding.ts';

/** Puts entities, or a link between two, into the case; says when they are in it. */
export function CaseButton({ ids, link = false }: { ids: readonly string[]; link?: boolean }) {
  const { file, holds, isFinding, add, isAdding } = useAddToCase();
  const mayCase = useMay('CASE');
  if (!mayCase) return null;
  const [a, b] = ids;
  const isIn = link ? isFinding(ids) : holds(ids);
  const isPair = link && a !== undefined && b !== undefined;
  const Icon = isIn ? IconCheck : IconBriefcase;
  return (
    <Button
      variant={isIn ? 'default' : 'filled'}
      disabled={isIn}
      loading={isAdding}
      title={file ? t('cases.current', { title: file.title }) : t('cases.noCurrent')}
      leftSection={<Icon size={16} aria-hidden="true" />}
      onClick={() => add({ ids, links: isPair ? [[a, b]] : [] })}
    >
      {t(isIn ? 'inspector.inCase' : 'inspector.toCase')}
    </Button>
  );
}
