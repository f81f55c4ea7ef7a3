import { Button, Checkbox, Tabs } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useState } from 'react';
import { formatCountry, formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { calledBy } from '../../../app/network-name.ts';
import { buttonFor } from '../../../judging/button-for.ts';
import { KeptApart } from '../../../judging/kept-apart.tsx';
import { MemberLink } from '../../../operations/member-link.tsx';
import { isJudged } from '../../../operations/probability.ts';
import { ConfidenceMeter, ErrorState, LoadingRows } from '../../../ui/index.ts';
import { Pager } from '../shared/pager.tsx';
import { choose, toggleChosen, useChosen } from './choosing.ts';
import {
  type Association,
  type OperationView,
  rowsAtOnce,
  useAssociations,
  useMembers,
} from './queries.ts';

/** The drawing in tables: who is in the operation, and what is associated with what. Both share what is chosen. */
export function OperationTables({ operation }: { operation: OperationView }) {
  const { networkCount, aloneCount, associationCount } = operation;
  return (
    <Tabs defaultValue="members" className="tl-tabs tl-members" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="members">
          {t('operations.members')}{' '}
          <span className="tl-tab-count">{formatNumber(networkCount + aloneCount)}</span>
        </Tabs.Tab>
        <Tabs.Tab value="associations">
          {t('operations.associations')}{' '}
          <span className="tl-tab-count">{formatNumber(associationCount)}</span>
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="members">
        <Members operation={operation} />
      </Tabs.Panel>
      <Tabs.Panel value="associations">
        <Associations operation={operation} />
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
  return (
    <>
      <table className="tl-network-table tl-member-table">
        <thead>
          <tr>
            <th>{t('operations.choose')}</th>
            <th>{t('operations.member')}</th>
            <th className="tl-number">{t('networks.adsTab')}</th>
            <th>{t('operations.countries')}</th>
            <th>{t('operations.platforms')}</th>
            <th>{t('operations.cutPointHead')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, kind, caption, ads, countries, platforms }) => (
            <tr key={id} className={chosen.includes(id) ? 'tl-is-chosen' : undefined}>
              <td>
                <Checkbox
                  aria-label={t('operations.chooseOne', { name: calledBy({ id, caption }) })}
                  checked={chosen.includes(id)}
                  onChange={() => toggleChosen(id)}
                />
              </td>
              <td>
                <MemberLink of={{ id, kind, caption }} />
              </td>
              <td className="tl-number">{formatNumber(ads)}</td>
              <td>{countries.map(formatCountry).join(', ')}</td>
              <td>{platforms.join(', ')}</td>
              <td>
                {cut.has(id) ? (
                  <span className="tl-measure">
                    <IconArrowsSplit2 size={14} aria-hidden="true" />
                    {t('operations.cutPointYes')}
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > rowsAtOnce ? (
        <Pager
          label={t('operations.memberPages')}
          {...{ offset, total, shown: rows.length, step: rowsAtOnce, onOffset: setOffset }}
        />
      ) : null}
    </>
  );
}

function Associations({ operation }: { operation: OperationView }) {
  const { chosen } = useChosen();
  const [offset, setOffset] = useState(0);
  const { rows, error, again } = useAssociations(operation, offset);
  if (!rows) return error ? <ErrorState error={error} onRetry={again} /> : <LoadingRows rows={6} />;
  const isHere = ({ a, b }: Association) => chosen.includes(a.id) && chosen.includes(b.id);
  return (
    <>
      <table className="tl-network-table tl-member-table">
        <thead>
          <tr>
            <th>{t('networks.one')}</th>
            <th>{t('networks.other')}</th>
            <th>{t('operations.probability')}</th>
            <th>{t('operations.share')}</th>
            <th>{t('operations.choose')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((association) => {
            const { a, b, probability, concerns } = association;
            return (
              <tr
                key={`${a.id} ${b.id}`}
                className={isHere(association) ? 'tl-is-chosen' : undefined}
              >
                <td>
                  <MemberLink of={a} />
                </td>
                <td>
                  <MemberLink of={b} />
                </td>
                <td className="tl-whole">
                  {isJudged(probability) ? (
                    t('networks.judgedMerge')
                  ) : (
                    <ConfidenceMeter value={probability} />
                  )}
                </td>
                <td>
                  {sharedBy(association)}
                  {concerns.length > 0 ? (
                    <span className="tl-note">
                      {' '}
                      {t('operations.concerns', { count: concerns.length })}
                    </span>
                  ) : null}
                  <KeptApart a={a.id} b={b.id} />
                </td>
                <td>
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
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {operation.associationCount > rowsAtOnce ? (
        <Pager
          label={t('operations.associationPages')}
          {...{ offset, total: operation.associationCount, shown: rows.length }}
          {...{ step: rowsAtOnce, onOffset: setOffset }}
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
