import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLock } from '@tabler/icons-react';
import type { Account } from '../../../access/api.ts';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { buttonFor } from '../../../judging/button-for.ts';
import { Chip, DataTable } from '../../../ui/index.ts';
import { personColumns } from './person-columns.tsx';

interface Props {
  accounts: readonly Account[];
  onChange: (account: Account) => void;
}

/** The accounts, by name; those that are closed last. */
export function AccountTable({ accounts, onChange }: Props) {
  return (
    <DataTable
      label={t('accounts.title')}
      className="tl-from-top"
      rows={accounts}
      keyOf={({ id }) => id}
      columns={[
        ...personColumns,
        { title: t('accounts.state'), cell: ({ state }) => <StateChip state={state} /> },
        {
          title: t('accounts.lastSeen'),
          cell: ({ lastSeen }) => (lastSeen ? formatTime(lastSeen) : t('accounts.notSignedIn')),
        },
        {
          title: t('accounts.change'),
          isTitleHidden: true,
          className: 'tl-number',
          cell: (account) => (
            <Button
              aria-label={buttonFor('accounts.change', account.name)}
              onClick={() => onChange(account)}
            >
              {t('accounts.change')}
            </Button>
          ),
        },
      ]}
    />
  );
}

const looks = {
  OPEN: { tone: 'ready', icon: IconCheck },
  NO_SECOND_FACTOR: { tone: 'caution', icon: IconAlertTriangle },
  CLOSED: { tone: 'plain', icon: IconLock },
} as const;

function StateChip({ state }: Pick<Account, 'state'>) {
  const { tone, icon: Icon } = looks[state];
  return (
    <Chip tone={tone} icon={<Icon size={14} aria-hidden="true" />}>
      {t(`accounts.state.${state}`)}
    </Chip>
  );
}
