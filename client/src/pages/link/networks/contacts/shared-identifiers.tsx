import { useState } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import { KeptApartAmong } from '../../../../judging/kept-apart.tsx';
import { NetworkLink } from '../../../../operations/network-link.tsx';
import { useSharedIdentifiers } from '../runs/run-operations.ts';
import { ContactTable } from './contact-table.tsx';
import { ContactsPanel } from './contacts-panel.tsx';

type Contact = NonNullable<ReturnType<typeof useSharedIdentifiers>['data']>['nodes'][number];

/** Contacts that several networks hold and that are no hubs: what might merge these, or be shared by strangers. */
export function SharedIdentifiers() {
  const [offset, setOffset] = useState(0);
  const page = useSharedIdentifiers(offset);
  const { nodes: contacts = [], totalCount: total = 0, open = 0 } = page.data ?? {};
  const openLabel =
    open > 0 ? t('networks.acrossOpen', { count: open }) : t('networks.acrossExplained');
  return (
    <ContactsPanel
      title={t('networks.sharedIdentifiers')}
      note={total > 0 ? t('networks.acrossNote', { count: total, open: openLabel }) : null}
      meaning={t('networks.acrossMeaning')}
      none={t('networks.acrossNone')}
      pages={t('networks.sharedIdentifierPages')}
      {...{ page, offset, total, shown: contacts.length, onOffset: setOffset }}
    >
      <ContactTable
        contacts={contacts}
        counted={{ title: t('networks.list'), of: ({ networks }) => networks }}
        why={t('networks.acrossWhy')}
        more={(contact) => <NetworksHolding contact={contact} />}
      />
    </ContactsPanel>
  );
}

/** The first of them, each with how many of its ads hold it. */
function NetworksHolding({ contact: { most, networks } }: { contact: Contact }) {
  return (
    <>
      <ul className="tl-shared-identifier-networks">
        {most.map(({ id, ads }) => (
          <li key={id}>
            <NetworkLink id={id} />{' '}
            <span className="tl-note">{t('networks.ads', { count: ads })}</span>
          </li>
        ))}
        {networks > most.length ? (
          <li className="tl-note">{t('networks.acrossMore', { count: networks - most.length })}</li>
        ) : null}
      </ul>
      <KeptApartAmong ids={most.map(({ id }) => id)} />
    </>
  );
}
