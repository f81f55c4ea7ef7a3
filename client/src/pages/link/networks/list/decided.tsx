import { type ReactNode, useState } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import type { NetworkListQueryVariables } from '../../../../gql/graphql.ts';
import { Failed } from '../../../../ui/index.ts';
import { type NetworkRow, useNetworkList } from '../operations.ts';
import { Pager } from '../shared/pager.tsx';
import { Folded } from './folded.tsx';

const step = 50;

interface Props {
  /** What the list above is asked for: the same order and filters. */
  asked: NetworkListQueryVariables;
  row: (network: NetworkRow) => ReactNode;
}

/** Below what is to review: what two people have decided, and when. */
export function Decided({ asked, row }: Props) {
  const [offset, setOffset] = useState(0);
  const list = useNetworkList({
    ...{ ...asked, offset },
    filter: { ...asked.filter, reviews: ['DECIDED'] },
  });
  if (list.isError) return <Failed of={list} />;
  const { nodes: networks = [], totalCount: total = 0 } = list.data ?? {};
  if (total === 0) return null;
  return (
    <Folded
      label={t('networks.review.DECIDED')}
      count={total}
      below={
        total > step ? (
          <Pager
            label={t('networks.decidedPages')}
            offset={offset}
            shown={networks.length}
            total={total}
            step={step}
            onOffset={setOffset}
          />
        ) : null
      }
    >
      {networks.map((network) => (
        <li key={network.id}>{row(network)}</li>
      ))}
    </Folded>
  );
}
