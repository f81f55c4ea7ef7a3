import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EntityFieldsFragment } from '../gql/graphql.ts';
import { KindIcon } from '../ui/index.ts';
import type { Where } from './where.ts';
import './contacts.css';

interface Props {
  id: string;
  /** What the page lists; left out: all its ads. */
  where?: Where;
  children: ReactNode;
}

/** To the page of a contact, a picture or a template, or to a list there. */
export function ContactLink({ id, where = {}, children }: Props) {
  return (
    <Link to="/contact/$id" params={{ id }} search={{ ...where }}>
      {children}
    </Link>
  );
}

/** The same by mark and name. */
export function NamedContact({ entity }: { entity: EntityFieldsFragment }) {
  const { id, kind, caption, hub } = entity;
  return (
    <span className="tl-named-contact">
      <KindIcon kind={kind} hub={hub !== null} />
      <ContactLink id={id}>
        <bdi>{caption}</bdi>
      </ContactLink>
    </span>
  );
}
