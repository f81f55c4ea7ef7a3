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

/** What a link needs to know of an entity. */
export type Named = Pick<EntityFieldsFragment, 'id' | 'kind' | 'caption'> & {
  readonly hub?: object | null;
};

/** The same by mark and name. @param name where a part of it is meant; what the whole is judged to be says nothing of it */
export function NamedContact({ entity, name }: { entity: Named; name?: string }) {
  const { id, kind, caption, hub } = entity;
  const called = name ?? caption;
  return (
    <span className="tl-named-contact">
      <KindIcon kind={kind} hub={Boolean(hub) && called === caption} />
      <ContactLink id={id}>
        <bdi>{called}</bdi>
      </ContactLink>
    </span>
  );
}
