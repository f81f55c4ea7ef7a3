import { useState } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import { useHubs } from '../runs/run-operations.ts';
import { ContactTable } from './contact-table.tsx';
import { ContactsPanel } from './contacts-panel.tsx';

/** Identifiers that merge strangers, with the numbers that say so. */
export function Hubs() {
  const [offset, setOffset] = useState(0);
  const page = useHubs(offset);
  const { nodes: hubs = [], totalCount: total = 0 } = page.data ?? {};
  return (
    <ContactsPanel
      title={t('networks.hubs')}
      note={page.data ? t('networks.hubsNote', { count: total }) : null}
      meaning={t('networks.hubsMeaning')}
      none={t('networks.hubsNone')}
      pages={t('networks.hubPages')}
      {...{ page, offset, total, shown: hubs.length, onOffset: setOffset }}
    >
      <ContactTable
        contacts={hubs}
        counted={{ title: t('networks.groups'), of: ({ groups }) => groups }}
        why={t('networks.hubWhy')}
      />
    </ContactsPanel>
  );
}
