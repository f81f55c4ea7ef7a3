import { Button, Checkbox, Tabs } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useState } from 'react';
import { formatCountry, formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { calledBy } from '../../../../app/network-name.ts';
import { buttonFor } from '../../../../judging/button-for.ts';
import { KeptApart } from '../../../../judging/kept-apart.tsx';
import { MemberLink } from '../../../../operations/member-link.tsx';
import { isJudged } from '../../../../operations/probability.ts';
import {
  type Column,
  ConfidenceMeter,
  DataTable,
  ErrorState,
  LoadingRows,
} from '../../../../ui/index.ts';
import { ByCountry } from '../counts/by-country.tsx';
import { WeekTable } from '../counts/by-week.tsx';
import { Ads } from '../members/ads.tsx';
import { PlaceTable } from '../members/place-table.tsx';
import { Pager } from '../shared/pager.tsx';
import { useShowing } from '../showing.ts';
import { choose, toggleChosen, useChosen } from './choosing.ts';
import {
  type Association,
  type OperationView,
  rowsAtOnce,
  useAssociations,
  useMembers,
  useOperationAds,
  useOperationWhere,
} from './queries.ts';

/** The drawing in tables: who is in the operation, and what is associated with what. Both share what is chosen. */
export function OperationTables({ operation }: { operation: OperationView }) {
  const { networkCount, aloneCount, associationCount } = operation;
  const { data: where } = useOperationWhere(operation.id);
  const [tab, setTab] = useState('members');
  const narrowed = useShowing((state) => state.narrowed);
  const [listed, setListed] = useState(narrowed);
  if (narrowed !== listed) {
    setListed(narrowed);
    if (narrowed) setTab('ads');
  }
  return (
    <Tabs
      value={tab}
      onChange={(value) => setTab(value ?? 'members')}
      className="tl-tabs tl-members"
      keepMounted={false}
    >
      <Tabs.List>
        <Tabs.Tab value="members">
          {t('operations.members')}{' '}
          <span className="tl-tab-count">{formatNumber(networkCount + aloneCount)}</span>
        </Tabs.Tab>
        <Tabs.Tab value="associations">
          {t('operations.associations')}{' '}
          <span className="tl-tab-count">{formatNumber(associationCount)}</span>
        </Tabs.Tab>
        <Tabs.Tab value="country">{t('networks.byCountry')}</Tabs.Tab>
        <Tabs.Tab value="places">
          {t('networks.places')}{' '}
          {where ? <span className="tl-tab-count">{formatNumber(where.places.length)}</span> : null}
        </Tabs.Tab>
        <Tabs.Tab value="weeks">{t('networks.weeks')}</Tabs.Tab>
        <Tabs.Tab value="ads">
          {t('networks.adsTab')} <span className="tl-tab-count">{formatNumber(operation.ads)}</span>
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="members">
        <Members operation={operation} />
      </Tabs.Panel>
      <Tabs.Panel value="associations">
        <Associations operation={operation} />
      </Tabs.Panel>
      <Tabs.Panel value="country">{where ? <ByCountry of={where} /> : <LoadingRows />}</Tabs.Panel>
      <Tabs.Panel value="places">
        {where ? <PlaceTable of={where} ads={t('operations.adsHere')} /> : <LoadingRows />}
      </Tabs.Panel>
      <Tabs.Panel value="weeks">{where ? <WeekTable of={where} /> : <LoadingRows />}</Tabs.Panel>
      <Tabs.Panel value="ads">
        <Ads id={operation.id} usePage={useOperationAds} />
      </Tabs.Panel>
    </Tabs>
  );
}

function Members({ operation }: { operation: OperationView }) {
  const { chosen } = useChosen();
  const [offset, setOffset] = useState(0);
  const { rows, error, again } = useMembers(operation, offset);
  const cut = new Set(operation.cutPoints.map(({ item }) => item.id));
  if (!rows) return error ? <ErrorState error={error} onRetry={again} /> : <LoadingRows rows={6} />;
  const total = operation.networkCount + operation.aloneCount;
  const columns: Column<(typeof rows)[number]>[] = [
    {
      title: t('operations.choose'),
      cell: ({ id, caption }) => (
        <Checkbox
          aria-label={t('operations.chooseOne', { name: calledBy({ id, caption }) })}
          checked={chosen.includes(id)}
          onChange={() => toggleChosen(id)}
        />
      ),
    },
    {
      title: t('operations.member'),
      className: 'tl-member',
      cell: ({ id, kind, caption }) => <MemberLink of={{ id, kind, caption }} />,
    },
    { title: t('networks.adsTab'), value: ({ ads }) => ads },
    {
      title: t('operations.countries'),
      value: ({ countries }) => countries.map(formatCountry).join(', '),
    },
    { title: t('operations.platforms'), value: ({ platforms }) => platforms.join(', ') },
    {
      title: t('operations.cutPointHead'),
      cell: ({ id }) =>
        cut.has(id) ? (
          <span className="tl-measure">
            <IconArrowsSplit2 size={14} aria-hidden="true" />
            {t('operations.cutPointYes')}
          </span>
        ) : null,
    },
  ];
  return (
    <>
      <DataTable
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        isChosen={({ id }) => chosen.includes(id)}
      />
      {total > rowsAtOnce ? (
        <Pager
          label={t('operations.memberPages')}
          offset={offset}
          total={total}
          shown={rows.length}
          step={rowsAtOnce}
          onOffset={setOffset}
        />
      ) : null}
    </>
  );
}

const associationColumns: Column<Association>[] = [
  { title: t('networks.one'), cell: ({ a }) => <MemberLink of={a} /> },
  { title: t('networks.other'), className: 'tl-member', cell: ({ b }) => <MemberLink of={b} /> },
  {
    title: t('operations.probability'),
    className: 'tl-whole',
    cell: ({ probability }) =>
      isJudged(probability) ? t('networks.judgedMerge') : <ConfidenceMeter value={probability} />,
  },
  {
    title: t('operations.share'),
    cell: (association) => (
      <>
        {sharedBy(association)}
        {association.concerns.length > 0 ? (
          <span className="tl-note">
            {' '}
            {t('operations.concerns', { count: association.concerns.length })}
          </span>
        ) : null}
        <KeptApart a={association.a.id} b={association.b.id} />
      </>
    ),
  },
  {
    title: t('operations.choose'),
    cell: ({ a, b }) => (
      <Button
        size="compact-xs"
        aria-label={buttonFor(
          'operations.chooseBoth',
          t('operations.pairName', { name: calledBy(a), other: calledBy(b) }),
        )}
        onClick={() => choose(a.id, b.id)}
      >
        {t('operations.chooseBoth')}
      </Button>
    ),
  },
];

function Associations({ operation }: { operation: OperationView }) {
  const { chosen } = useChosen();
  const [offset, setOffset] = useState(0);
  const { rows, error, again } = useAssociations(operation, offset);
  if (!rows) return error ? <ErrorState error={error} onRetry={again} /> : <LoadingRows rows={6} />;
  return (
    <>
      <DataTable
        rows={rows}
        columns={associationColumns}
        keyOf={({ a, b }) => `${a.id} ${b.id}`}
        isChosen={({ a, b }) => chosen.includes(a.id) && chosen.includes(b.id)}
      />
      {operation.associationCount > rowsAtOnce ? (
        <Pager
          label={t('operations.associationPages')}
          offset={offset}
          total={operation.associationCount}
          shown={rows.length}
          step={rowsAtOnce}
          onOffset={setOffset}
        />
      ) : null}
    </>
  );
}

/** The first two of what they share by name, the others by number. */
export function sharedBy({ items }: Pick<Association, 'items'>): string {
  const named = items.slice(0, 2).map(({ identifier }) => identifier.caption);
  const rest = items.length - named.length;
  return rest > 0
    ? t('networks.andMore', { named: named.join(', '), count: rest })
    : named.join(', ');
}
