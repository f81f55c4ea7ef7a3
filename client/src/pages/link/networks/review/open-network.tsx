import { Button } from '@mantine/core';
import { IconBriefcase, IconCheck, IconPlus, IconTopologyStar3 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { useAddToCase } from '../../../../cases/adding.ts';
import { mostInCase } from '../../../../cases/fitting.ts';
import { useOpenOnCanvas } from '../../../../charts/open-on-canvas.ts';
import { useShowOnCanvas } from '../../../../graph/show-on-canvas.ts';
import { useGraph } from '../../../../graph/store.ts';
import { onCanvas, readEntityIds, readNetworkDrawing } from '../../../../operations/entity-ids.ts';
import { Allowed, Failed } from '../../../../ui/index.ts';
import type { NetworkView as Network } from '../operations.ts';

/** Takes a network to the canvas, or into the case. */
export function OpenNetwork({ network }: { network: Network }) {
  const show = useShowOnCanvas();
  const openAlone = useOpenOnCanvas();
  const isDrawn = useGraph((state) => Object.keys(state.log.present.nodes).length > 0);
  const { file, size, holds, add, isAdding } = useAddToCase();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const open = useMutation({
    mutationFn: async (how: 'alone' | 'added') => {
      if (how === 'added') return show(await readEntityIds(network.id, onCanvas));
      const { ids, options } = await readNetworkDrawing(network.id);
      return openAlone(ids, options);
    },
  });
  const take = useMutation({
    mutationFn: async () => {
      const ids = await readEntityIds(network.id, { identifiers: mostInCase, ads: mostInCase });
      setAsked(ids);
      add({ ids, from: { network: network.id, run: network.run } });
    },
  });
  const added = asked.filter((id) => holds([id]));
  // Of what was asked for, all that found room.
  const isIn = added.length > 0 && (added.length === asked.length || size >= mostInCase);
  const taken = isIn ? added.length : mostInCase - size + added.length;
  const CaseIcon = isIn ? IconCheck : IconBriefcase;
  return (
    <span className="tl-end">
      <span className="tl-note">{copiedContent(network, taken).join(' ')}</span>
      <Allowed right="CASE">
        <Button
          variant="subtle"
          color="ink"
          size="compact-sm"
          leftSection={<CaseIcon size={16} aria-hidden="true" />}
          loading={take.isPending || isAdding}
          disabled={isIn}
          title={file ? t('cases.current', { title: file.title }) : t('cases.noCurrent')}
          onClick={() => take.mutate()}
        >
          {isIn ? t('networks.inCase', { count: added.length }) : t('networks.toCase')}
        </Button>
      </Allowed>
      {isDrawn ? (
        <Button
          variant="subtle"
          color="ink"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          loading={open.isPending && open.variables === 'added'}
          disabled={open.isPending}
          onClick={() => open.mutate('added')}
        >
          {t('networks.addToDrawing')}
        </Button>
      ) : null}
      <Button
        variant="subtle"
        color="ink"
        size="compact-sm"
        leftSection={<IconTopologyStar3 size={16} aria-hidden="true" />}
        loading={open.isPending && open.variables === 'alone'}
        disabled={open.isPending}
        onClick={() => open.mutate('alone')}
      >
        {t('networks.explore')}
      </Button>
      <Failed of={open} what={t('networks.notOpened')} />
      <Failed of={take} what={t('networks.notTaken')} />
    </span>
  );
}

/**
 * What of a network is not opened or taken, a sentence for each limit that it meets.
 * @param taken how much of it is in the case, or finds room there
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
