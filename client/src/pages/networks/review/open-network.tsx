import { Button } from '@mantine/core';
import { IconBriefcase, IconCheck, IconTopologyStar3 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { useCaseFile } from '../../../case-file/store.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { ErrorState } from '../../../ui/index.ts';
import {
  adsOnCanvas,
  identifiersTaken,
  type NetworkView as Network,
  readIdentifierIds,
  readMemberIds,
} from '../operations.ts';

/** What stands for a network elsewhere: what it rests on without its hubs, and its ads as far as a drawing takes them. */
async function idsOf(network: Network): Promise<string[]> {
  const bridges = network.bridges.map(({ id }) => id);
  const [kept, ads] = await Promise.all([readIdentifierIds(network.id), readMemberIds(network.id)]);
  return [...new Set([...bridges, ...kept, ...ads])];
}

/** Takes a network to the canvas, or into the case file. */
export function OpenNetwork({ network }: { network: Network }) {
  const show = useShowOnCanvas();
  const { add, entities } = useCaseFile();
  const [added, setAdded] = useState<readonly string[]>([]);
  const open = useMutation({
    mutationFn: async () => show(await idsOf(network), { select: false }),
  });
  const take = useMutation({
    mutationFn: async () => {
      const ids = await idsOf(network);
      add(ids, { network: network.id, run: network.run });
      setAdded(ids);
    },
  });
  const isIn = added.length > 0 && added.every((id) => entities.includes(id));
  const left = network.size - adsOnCanvas;
  const held = network.identifiersTotal - identifiersTaken;
  const hubs = network.identifiers.filter(({ hub }) => hub).length;
  const CaseIcon = isIn ? IconCheck : IconBriefcase;
  return (
    <span className="tl-end">
      <span className="tl-note">
        {left > 0 ? t('networks.adsLeft', { count: left }) : ''}{' '}
        {held > 0 ? t('networks.identifiersLeft', { count: held }) : ''}{' '}
        {hubs > 0 ? t('networks.hubsLeft', { count: hubs }) : ''}
      </span>
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
