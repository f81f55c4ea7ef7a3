import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { formatConfidence, formatDate } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { operationName } from '../../../app/network-name.ts';
import { ErrorState, LoadingRows } from '../../../ui/index.ts';
import type { Address } from '../list/choices.ts';
import { Filter, WhereAndSize } from '../list/filters.tsx';
import { countriesOf } from '../shared/countries.ts';

import { Pager } from '../shared/pager.tsx';
import { Queue } from '../shared/queue.tsx';
import { operationSorts, operationsAsked } from './asked.ts';
import { Level } from './level.tsx';
import { type OperationRow, useOperationList } from './reading.ts';

const step = 50;

/** The operations of a level of the active run: sorted, filtered, fifty at a time. */
export function OperationList({ chosen }: { chosen: string | undefined }) {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const asked = operationsAsked(address);
  const { data: found, isPending, isError, error, refetch } = useOperationList(asked);
  const change = (next: Address) =>
    void navigate({ to: '.', search: { ...address, from: undefined, ...next }, replace: true });
  return (
    <>
      {found ? <Level page={found} onLevel={(level) => change({ level: String(level) })} /> : null}
      <div className="tl-network-filters">
        <Filter
          address={address}
          onChange={change}
          name="sort"
          label={t('networks.sort')}
          data={operationSorts.map((value) => ({ value, label: t(`operations.sort.${value}`) }))}
        />
        <WhereAndSize address={address} onChange={change} />
      </div>
      {isPending ? <LoadingRows rows={6} height={72} /> : null}
      {isError ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {found && found.nodes.length === 0 ? (
        <p className="tl-networks-words" role="status">
          {noneAt(found)}
        </p>
      ) : null}
      <Queue
        items={found?.nodes ?? []}
        chosen={chosen}
        row={(operation, place) => <Row operation={operation} address={address} {...place} />}
      />
      <Pager
        label={t('operations.pages')}
        offset={asked.offset ?? 0}
        shown={found?.nodes.length ?? 0}
        total={found?.totalCount ?? 0}
        step={step}
        onOffset={(from) => change({ from: String(from) })}
      />
    </>
  );
}

/** Why a list is empty: none at this level, or none that fits. */
export function noneAt({
  level,
  levels,
}: {
  level: number;
  levels: readonly { level: number; operations: number }[];
}): string {
  if (levels.every(({ operations }) => operations === 0)) return t('operations.noneFound');
  const here = levels.find((one) => one.level === level)?.operations ?? 0;
  return t(here === 0 ? 'operations.noneAtLevel' : 'operations.noneMatch', { level });
}

interface RowProps {
  operation: OperationRow;
  address: Address;
  here: boolean;
  tabIndex: number;
}

function Row({ operation, address, here, tabIndex }: RowProps) {
  const { id, ads, probability, countries, platforms, lastSeen } = operation;
  const row = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <Link
      ref={row}
      to="/networks/$id"
      params={{ id }}
      search={{ ...address, by: 'operation' }}
      aria-current={here ? 'page' : undefined}
      tabIndex={tabIndex}
    >
      <span>
        <strong>{operationName(id)}</strong>
        <span className="tl-note">{t('networks.ads', { count: ads })}</span>
      </span>
      <span className="tl-network-members">{membersOf(operation)}</span>
      <span className="tl-note">
        {countriesOf(countries)}, {t('networks.platforms', { count: platforms.length })}
      </span>
      <span className="tl-note">
        <span>{t('operations.leastSure', { probability: formatConfidence(probability) })}</span>
        <span>{formatDate(lastSeen)}</span>
      </span>
    </Link>
  );
}

/** "12 networks and 3 single ads" */
export function membersOf({
  networkCount,
  aloneCount,
}: Pick<OperationRow, 'networkCount' | 'aloneCount'>): string {
  const networks = t('networks.count', { count: networkCount });
  const alone = t('operations.alone', { count: aloneCount });
  if (aloneCount === 0) return networks;
  return networkCount === 0 ? alone : t('operations.both', { networks, alone });
}
