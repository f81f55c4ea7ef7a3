import type { ReactNode } from 'react';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { EntityFieldsFragment } from '../../../gql/graphql.ts';
import { EntityLink } from '../../../operations/entity-link.tsx';
import type { Judgement } from '../operations.ts';
import { JudgedContact } from './judged-contact.tsx';

interface Contact {
  id: string;
  ads: number;
  sentence: string;
  /** null: the graph no longer holds it. */
  entity: EntityFieldsFragment | null;
  judgement: Judgement | null;
}

interface Props<One extends Contact> {
  contacts: readonly One[];
  /** What is counted beside ads. */
  counted: { title: string; of: (contact: One) => number };
  /** Over the sentences. */
  why: string;
  /** What follows a sentence. */
  more?: (contact: One) => ReactNode;
}

/** Contacts with their numbers, what is known of each in a sentence, and what people can say of it. */
export function ContactTable<One extends Contact>({ contacts, counted, why, more }: Props<One>) {
  return (
    <table className="tl-network-table">
      <thead>
        <tr>
          <th>{t('networks.identifier')}</th>
          <th className="tl-number">{t('networks.adsTab')}</th>
          <th className="tl-number">{counted.title}</th>
          <th>{why}</th>
          <th>{t('networks.judge')}</th>
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <tr key={contact.id}>
            <td>
              <EntityLink id={contact.id} entity={contact.entity} />
            </td>
            <td className="tl-number">{formatNumber(contact.ads)}</td>
            <td className="tl-number">{formatNumber(counted.of(contact))}</td>
            <td className="tl-sentence">
              {contact.sentence}
              {more?.(contact)}
            </td>
            <td>
              <JudgedContact contact={contact} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
