import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { NetworkListQueryVariables } from '../../gql/graphql.ts';
import { ErrorState } from '../../ui/index.ts';
import { type NetworkRow, useNetworkList } from './operations.ts';
import { Pager } from './pager.tsx';

/** More than so many are folded until they are asked for. */
const mostOpen = 2;
const step = 50;

interface Props {
  /** What the list above is asked for: the same order and filters. */
  asked: NetworkListQueryVariables;
  row: (network: NetworkRow) => ReactNode;
}

/** Below what is to review: what two people have decided, and when. */
export function Decided({ asked, row }: Props) {
  const [opened, setOpened] = useState<boolean | null>(null);
  const [offset, setOffset] = useState(0);
  const listId = useId();
  const list = useNetworkList({ ...asked, review: 'DECIDED', offset });
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const { networks = [], total = 0 } = list.data ?? {};
  if (total === 0) return null;
  const isOpen = opened ?? total <= mostOpen;
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section className="tl-decided" aria-label={t('networks.review.DECIDED')}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpened(!isOpen)}
      >
        <Icon size={14} aria-hidden="true" />
        {t('networks.review.DECIDED')}
        <span className="tl-end">{formatNumber(total)}</span>
      </button>
      <ul id={listId} className="tl-network-list" hidden={!isOpen}>
        {networks.map((network) => (
          <li key={network.id}>{row(network)}</li>
        ))}
      </ul>
      {isOpen && total > step ? (
        <Pager
          label={t('networks.decidedPages')}
          offset={offset}
          shown={networks.length}
          total={total}
          step={step}
          onOffset={setOffset}
        />
      ) : null}
    </section>
  );
}
