import { useState } from 'react';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { useHubs } from '../runs/run-operations.ts';
import { EntityLink } from '../shared/entity-link.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import { JudgedContact } from './judged-contact.tsx';

type Hub = NonNullable<ReturnType<typeof useHubs>['data']>['hubs'][number];

/** Identifiers that join strangers, with the numbers that say so. */
export function Hubs() {
  const [offset, setOffset] = useState(0);
  const page = useHubs(offset);
  const { hubs = [], total = 0 } = page.data ?? {};
  return (
    <ContactsPanel
      title={t('networks.hubs')}
      note={page.data ? t('networks.hubsNote', { count: total }) : null}
      meaning={t('networks.hubsMeaning')}
      none={t('networks.hubsNone')}
      pages={t('networks.hubPages')}
      {...{ page, offset, total, shown: hubs.length, onOffset: setOffset }}
    >
      <HubTable hubs={hubs} />
    </ContactsPanel>
  );
}

function HubTable({ hubs }: { hubs: readonly Hub[] }) {
  return (
    <table className="tl-network-table">
      <thead>
        <tr>
          <th>{t('networks.identifier')}</th>
          <th className="tl-number">{t('networks.adsTab')}</th>
          <th className="tl-number">{t('networks.groups')}</th>
          <th>{t('networks.hubWhy')}</th>
          <th>{t('networks.judge')}</th>
        </tr>
      </thead>
      <tbody>
        {hubs.map((hub) => (
          <tr key={hub.id}>
            <td>
              <EntityLink id={hub.id} entity={hub.entity} />
            </td>
            <td className="tl-number">{formatNumber(hub.ads)}</td>
            <td className="tl-number">{formatNumber(hub.groups)}</td>
            <td className="tl-sentence">{hub.sentence}</td>
            <td>
              <JudgedContact contact={hub} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
