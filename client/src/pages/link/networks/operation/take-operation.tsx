import { Button } from '@mantine/core';
import { IconBriefcase, IconCheck, IconTopologyStar3 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { t } from '../../../../app/i18n/t.ts';
import { useAddToCase } from '../../../../cases/adding.ts';
import { useOpenOnCanvas } from '../../../../charts/open-on-canvas.ts';
import { readOperationDrawing } from '../../../../operations/entity-ids.ts';
import { Allowed, Failed } from '../../../../ui/index.ts';
import type { OperationView } from './queries.ts';

/** Takes an operation to the canvas, a box for each of its networks; or into the case, whole: a bundle holds their ads. */
export function TakeOperation({ operation: { id, networks, why } }: { operation: OperationView }) {
  const { file, holds, add, isAdding } = useAddToCase();
  const openAlone = useOpenOnCanvas();
  const open = useMutation({
    mutationFn: async () => {
      const { ids, options } = await readOperationDrawing(
        networks,
        why.map(({ identifier }) => identifier.id),
      );
      return openAlone(ids, options);
    },
  });
  const isIn = holds([id]);
  const Icon = isIn ? IconCheck : IconBriefcase;
  const look = { variant: 'subtle', color: 'ink', size: 'compact-sm' } as const;
  return (
    <>
      <Allowed right="CASE">
        <Button
          {...look}
          leftSection={<Icon size={16} aria-hidden="true" />}
          loading={isAdding}
          disabled={isIn}
          title={file ? t('cases.current', { title: file.title }) : t('cases.noCurrent')}
          onClick={() => add({ ids: [id] })}
        >
          {t(isIn ? 'inspector.inCase' : 'inspector.toCase')}
        </Button>
      </Allowed>
      <Button
        {...look}
        leftSection={<IconTopologyStar3 size={16} aria-hidden="true" />}
        loading={open.isPending}
        onClick={() => open.mutate()}
      >
        {t('networks.explore')}
      </Button>
      <Failed of={open} what={t('networks.notOpened')} />
    </>
  );
}
