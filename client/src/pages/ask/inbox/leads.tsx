import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readEntities } from '../../../api/graph.ts';
import type { InboxItem } from '../../../api/watches.ts';
import { t } from '../../../app/i18n/t.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { EntityLink } from '../../../operations/entity-link.tsx';
import { NetworkLink } from '../../../operations/network-link.tsx';
import { OperationLink } from '../../../operations/operation-link.tsx';
import { Failed } from '../../../ui/index.ts';
import { mostLeads } from './use-items.ts';

/** More at once is no drawing that anyone can read. */
const mostOnCanvas = 300;

/** What an item leads to: what has a page to it, all else to the canvas. */
export function Leads({ item: { entityIds, entities } }: { item: InboxItem }) {
  const [isWhole, setWhole] = useState(false);
  const show = useShowOnCanvas();
  const all = useQuery({
    queryKey: ['entities', entityIds],
    enabled: isWhole,
    queryFn: () => readEntities([...entityIds]),
  });
  if (entityIds.length === 0) return null;
  const found = new Map([...entities, ...(all.data ?? [])].map((one) => [one.id, one]));
  const ids = all.data ? entityIds : entityIds.slice(0, mostLeads);
  const drawn = entityIds.filter((id) => !isGroup(id)).slice(0, mostOnCanvas);
  return (
    <>
      <ul className="tl-inbox-leads">
        {ids.map((id) => (
          <li key={id}>
            {id.startsWith('network:') ? (
              <NetworkLink id={id} />
            ) : id.startsWith('operation:') ? (
              <OperationLink id={id} />
            ) : (
              <EntityLink id={id} entity={found.get(id) ?? null} />
            )}
          </li>
        ))}
        {ids.length < entityIds.length ? (
          <li>
            <Button size="compact-xs" loading={all.isFetching} onClick={() => setWhole(true)}>
              {t('inbox.more', { count: entityIds.length - ids.length })}
            </Button>
          </li>
        ) : null}
        {drawn.length > 1 ? (
          <li>
            <Button size="compact-xs" onClick={() => void show(drawn)}>
              {t('inbox.onCanvas', { count: drawn.length })}
            </Button>
          </li>
        ) : null}
      </ul>
      <Failed of={all} />
    </>
  );
}

const isGroup = (id: string): boolean => /^(?:network|operation):/.test(id);
