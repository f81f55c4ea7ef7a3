import type { OpenInvitation } from '../../../access/api.ts';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { DataTable, PanelHead } from '../../../ui/index.ts';
import { RolesOf } from './role-fields.tsx';

/** Links that nobody has used yet; nothing where there are none. */
export function InvitationTable({ invitations }: { invitations: readonly OpenInvitation[] }) {
  if (invitations.length === 0) return null;
  return (
    <section aria-label={t('accounts.invitations')}>
      <PanelHead title={t('accounts.invitations')} note={t('accounts.invitationsNote')} />
      <DataTable
        label={t('accounts.invitations')}
        className="tl-from-top"
        rows={invitations}
        keyOf={({ email }) => email}
        columns={[
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
          { title: t('accounts.madeBy'), value: ({ madeBy }) => madeBy },
          { title: t('accounts.until'), cell: ({ expiresAt }) => formatTime(expiresAt) },
        ]}
      />
    </section>
  );
}
