import type { OpenInvitation } from '../../../access/api.ts';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { DataTable, PanelHead } from '../../../ui/index.ts';
import { personColumns } from './person-columns.tsx';

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
          ...personColumns,
          { title: t('accounts.madeBy'), value: ({ madeBy }) => madeBy },
          { title: t('accounts.until'), cell: ({ expiresAt }) => formatTime(expiresAt) },
        ]}
      />
    </section>
  );
}
