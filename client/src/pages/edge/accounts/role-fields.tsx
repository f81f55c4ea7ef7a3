import { Checkbox } from '@mantine/core';
import { allRoles } from '../../../access/api.ts';
import { t } from '../../../app/i18n/t.ts';
import type { AccountRole } from '../../../gql/graphql.ts';
import { Chip } from '../../../ui/index.ts';

interface Props {
  value: readonly AccountRole[];
  onChange: (roles: AccountRole[]) => void;
}

/** What an account is for: one role or more, each with what it lets somebody do. */
export function RoleFields({ value, onChange }: Props) {
  return (
    <fieldset className="tl-role-fields">
      <legend>{t('accounts.roles')}</legend>
      {allRoles.map((role) => (
        <Checkbox
          key={role}
          label={t(`role.${role}`)}
          description={t(`role.about.${role}`)}
          checked={value.includes(role)}
          onChange={({ currentTarget: { checked } }) =>
            onChange(allRoles.filter((one) => (one === role ? checked : value.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
}

/** The roles of an account, in words. */
export function RolesOf({ roles }: { roles: readonly AccountRole[] }) {
  return (
    <span className="tl-chips">
      {roles.map((role) => (
        <Chip key={role}>{t(`role.${role}`)}</Chip>
      ))}
    </span>
  );
}
