import { useNavigate, useSearch } from '@tanstack/react-router';
import { formatConfidence, formatDate } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { labelOf } from '../../../../app/network-name.ts';
import { Level } from '../../../../operations/level.tsx';
import { Filter } from '../list/filters.tsx';
import type { Address } from '../list/where.ts';
import { Where } from '../list/where.tsx';
import { countriesOf, countryNames } from '../shared/countries.ts';
import { Listed, ListedRow } from '../shared/listed.tsx';
import { operationSorts, operationsAsked } from './asked.ts';
import { type OperationRow, useOperationList } from './queries.ts';

/** The operations of a level of the active run: sorted, filtered, fifty at a time. */
export function OperationList({ chosen }: { chosen: string | undefined }) {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const asked = operationsAsked(address);
  const list = useOperationList(asked);
  const found = list.data;
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
        <Where address={address} onChange={change} />
      </div>
      <div className="tl-network-queue">
        <Listed
          list={list}
          none={found ? noneAt(found) : ''}
          chosen={chosen}
          row={(operation, place) => <Row operation={operation} address={address} {...place} />}
          label={t('operations.pages')}
          offset={asked.offset ?? 0}
          onOffset={(from) => change({ from: String(from) })}
        />
      </div>
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
  const { id, ads, probability, countries, networkCount, lastSeen } = operation;
  return (
    <ListedRow {...{ id, here, tabIndex }} search={{ ...address, by: 'operation' }}>
      <span>
        <strong className="tl-cut">{labelOf(id)}</strong>
        <span className="tl-note">{t('networks.ads', { count: ads })}</span>
      </span>
      <span
        className="tl-note"
        title={t('operations.leastProbable', { probability: formatConfidence(probability) })}
      >
        <span title={countryNames(countries)}>{countriesOf(countries)}</span>
        <span title={membersOf(operation)}>{t('networks.count', { count: networkCount })}</span>
        <span>{formatDate(lastSeen)}</span>
      </span>
    </ListedRow>
  );
}

/** "12 networks and 3 single ads" */
function membersOf({
  networkCount,
  aloneCount,
}: Pick<OperationRow, 'networkCount' | 'aloneCount'>): string {
  const networks = t('networks.count', { count: networkCount });
  const alone = t('operations.alone', { count: aloneCount });
  if (aloneCount === 0) return networks;
  return networkCount === 0 ? alone : t('operations.both', { networks, alone });
}
