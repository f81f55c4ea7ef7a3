import { Button } from '@mantine/core';
import { IconBriefcase, IconCheck, IconTopologyStar3 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { mostInCase, useCaseFile } from '../../../case-file/store.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { onCanvas, readEntityIds } from '../../../operations/entity-ids.ts';
import { ErrorState } from '../../../ui/index.ts';
import type { NetworkView as Network } from '../operations.ts';

/** Takes a network to the canvas, or into the case file. */
export function OpenNetwork({ network }: { network: Network }) {
  const show = useShowOnCanvas();
  const { add, entities, from } = useCaseFile();
  const [added, setAdded] = useState<readonly string[]>([]);
  const open = useMutation({
    mutationFn: async () => show(await readEntityIds(network.id, onCanvas), { select: false }),
  });
  const take = useMutation({
    mutationFn: async () => {
      const ids = await readEntityIds(network.id, { identifiers: mostInCase, ads: mostInCase });
      setAdded(add(ids, { network: network.id, run: network.run }));
    },
  });
  const isIn = added.length > 0 && added.every((id) => entities.includes(id));
  const own = entities.filter((one) => from[one]?.network === network.id).length;
  const taken = isIn ? added.length : mostInCase - entities.length + own;
  const CaseIcon = isIn ? IconCheck : IconBriefcase;
  return (
    <span className="tl-end">
      <span className="tl-note">{copiedContent(network, taken).join(' ')}</span>
      <Button
        variant="subtle"
        color="ink"
        size="compact-sm"
        leftSection={<CaseIcon size={16} aria-hidden="true" />}
        loading={take.isPending}
        disabled={isIn}
        onClick={() => take.mutate()}
      >
        {isIn ? t('networks.inCase', { count: added.length }) : t('networks.toCase')}
      </Button>
      <Button
        variant="subtle"
        color="ink"
        size="compact-sm"
        leftSection={<IconTopologyStar3 size={16} aria-hidden="true" />}
        loading={open.isPending}
        onClick={() => open.mutate()}
      >
        {t('networks.explore')}
      </Button>
      {open.isError ? <ErrorState error={open.error} what={t('networks.notOpened')} /> : null}
      {take.isError ? <ErrorState error={take.error} what={t('networks.notTaken')} /> : null}
    </span>
  );
}

/**
 * What of a network is not opened or taken, a sentence for each limit that it meets.
 * @param taken how much of it is in the case file, or finds room there
 */
function copiedContent(
  { id, size, identifiersTotal, hubsTotal }: Network,
  taken: number,
): string[] {
  const held = identifiersTotal - hubsTotal;
  const all = size + held;
  const counts = [
    ['networks.adsLeft', size - onCanvas.ads],
    ['networks.identifiersLeft', held - onCanvas.identifiers],
    ['networks.hubsLeft', hubsTotal],
  ] as const;
  const most = formatNumber(mostInCase);
  const left = all - taken;
  return [
    ...counts.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count })),
    ...(left > 0 ? [t('networks.caseLeft', { count: left, most, id })] : []),
  ];
}
