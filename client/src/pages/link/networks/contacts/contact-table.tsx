import type { ReactNode } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import type { EntityFieldsFragment } from '../../../../gql/graphql.ts';
import type { Judgement } from '../../../../judging/said.ts';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { DataTable } from '../../../../ui/index.ts';
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
    <DataTable
      rows={contacts}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('networks.identifier'),
          cell: ({ id, entity }) => <EntityLink id={id} entity={entity} />,
        },
        { title: t('networks.adsTab'), value: ({ ads }) => ads },
        { title: counted.title, value: counted.of },
        {
          title: why,
          className: 'tl-sentence',
          cell: (contact) => (
            <>
              {contact.sentence}
              {more?.(contact)}
            </>
          ),
        },
        { title: t('networks.judge'), cell: (contact) => <JudgedContact contact={contact} /> },
      ]}
    />
  );
}
