import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Account, readAccounts } from '../../../access/api.ts';
import { t } from '../../../app/i18n/t.ts';
import { Failed, LoadingRows, Panel, PanelHead } from '../../../ui/index.ts';
import { AccountTable } from './account-table.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { InvitationTable } from './invitation-table.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import './accounts.css';

/** Who can sign in, who is asked to, and what each may do. */
export default function AccountsPage() {
  const [isInviting, setInviting] = useState(false);
  const [changed, setChanged] = useState<Account | null>(null);
  const accounts = useQuery({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => readAccounts(signal),
    staleTime: 0,
  });
  const { data } = accounts;
  return (
    <Panel label={t('accounts.title')} className="tl-accounts">
      <PanelHead
        title={t('accounts.title')}
        note={data ? t('accounts.count', { count: data.accounts.length }) : null}
      >
        <Button
          variant="filled"
          leftSection={<IconUserPlus size={14} aria-hidden="true" />}
          onClick={() => setInviting(true)}
        >
          {t('accounts.invite')}
        </Button>
      </PanelHead>
      <Failed of={accounts} />
      {data ? (
        <div className="tl-scroll">
          <AccountTable accounts={data.accounts} onChange={setChanged} />
          <InvitationTable invitations={data.invitations} />
        </div>
      ) : accounts.isError ? null : (
        <LoadingRows rows={6} />
      )}
      {isInviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
      {changed ? <ChangeDialog account={changed} onClose={() => setChanged(null)} /> : null}
    </Panel>
  );
}
