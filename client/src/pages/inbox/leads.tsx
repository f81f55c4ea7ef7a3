import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readEntities } from '../../api/graph.ts';
import type { InboxItem } from '../../api/watches.ts';
import { t } from '../../app/i18n/t.ts';
import { useShowOnCanvas } from '../../graph/show-on-canvas.ts';
import { EntityLink } from '../../operations/entity-link.tsx';
import { NetworkLink } from '../../operations/network-link.tsx';
import { OperationLink } from '../../operations/operation-link.tsx';
import { ErrorState } from '../../ui/index.ts';
import { mostLeads } from './use-items.ts';

/** More at once is no drawing that anyone can read. */
const mostOnCanvas = 300;

/** What an item leads to: networks to their pages, all else to the canvas. */
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
    <div className="tl-inbox-leads">
      <ul>
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
      </ul>
      {all.isError ? <ErrorState error={all.error} onRetry={() => void all.refetch()} /> : null}
      {drawn.length > 1 || ids.length < entityIds.length ? (
        <p className="tl-buttons">
          {ids.length < entityIds.length ? (
            <Button size="compact-xs" loading={all.isFetching} onClick={() => setWhole(true)}>
              {t('inbox.more', { count: entityIds.length - ids.length })}
            </Button>
          ) : null}
          {drawn.length > 1 ? (
            <Button size="compact-xs" onClick={() => void show(drawn)}>
              {t('inbox.onCanvas', { count: drawn.length })}
            </Button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

const isGroup = (id: string): boolean => /^(?:network|operation):/.test(id);
