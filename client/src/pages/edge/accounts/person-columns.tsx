import { t } from '../../../app/i18n/t.ts';
import type { AccountRole } from '../../../gql/graphql.ts';
import type { Column } from '../../../ui/index.ts';
import { RolesOf } from './role-fields.tsx';

/** Who it is, and what they may do: of an account, and of who is invited. */
export const personColumns: readonly Column<{
  name: string;
  email: string;
  roles: readonly AccountRole[];
}>[] = [
  {
    title: t('access.name'),
    isName: true,
    cell: ({ name, email }) => (
      <>
        <strong dir="auto">{name}</strong>
        <small>{email}</small>
      </>
    ),
  },
  { title: t('accounts.roles'), cell: ({ roles }) => <RolesOf roles={roles} /> },
];
