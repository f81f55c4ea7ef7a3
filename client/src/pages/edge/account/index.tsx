import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type MySession, readSessions, signOutEverywhere } from '../../../access/api.ts';
import { leave, signOut } from '../../../access/steps.ts';
import { useMe } from '../../../api/me.ts';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { Chip, DataTable, EmptyState, Failed, LoadingRows, Panel } from '../../../ui/index.ts';
import { PasswordForm } from './password-form.tsx';
import './account.css';

/** Who is signed in, where, and the password of the account. */
export default function AccountPage() {
  const me = useMe();
  if (!me) return <LoadingRows rows={6} />;
  if (!me.team) return <EmptyState text={t('account.onePerson')} />;
  return (
    <Panel label={t('account.title')} className="tl-account">
      <header className="tl-head">
        <h2 dir="auto">{me.name}</h2>
        <span className="tl-chips">
          {me.roles.map((role) => (
            <Chip key={role}>{t(`role.${role}`)}</Chip>
          ))}
        </span>
      </header>
      <div className="tl-account-body">
        <Sessions />
        <section aria-label={t('account.password')}>
          <h2>{t('account.password')}</h2>
          <PasswordForm />
        </section>
      </div>
    </Panel>
  );
}

function Sessions() {
  const sessions = useQuery({
    queryKey: ['mySessions'],
    queryFn: ({ signal }) => readSessions(signal),
    staleTime: 0,
  });
  const leaving = useMutation({ mutationFn: signOut });
  const everywhere = useMutation({
    mutationFn: () => signOutEverywhere(),
    onSuccess: leave,
  });
  return (
    <section aria-label={t('account.sessions')}>
      <h2>{t('account.sessions')}</h2>
      <Failed of={sessions} />
      {sessions.data ? (
        <DataTable
          className="tl-flush"
          label={t('account.sessions')}
          rows={sessions.data}
          keyOf={({ id }) => id}
          columns={columns}
        />
      ) : null}
      <div className="tl-buttons">
        <Button onClick={() => leaving.mutate()}>{t('account.signOut')}</Button>
        <Button onClick={() => everywhere.mutate()}>{t('account.signOutEverywhere')}</Button>
      </div>
      <Failed of={{ error: leaving.error ?? everywhere.error }} />
    </section>
  );
}

const columns = [
  { title: t('account.begun'), cell: ({ begun }: MySession) => formatTime(begun) },
  { title: t('account.lastSeen'), cell: ({ lastSeen }: MySession) => formatTime(lastSeen) },
  {
    title: t('account.address'),
    cell: ({ address, isThis }: MySession) => (
      <span className="tl-chips">
        <code>{address}</code>
        {isThis ? <Chip>{t('account.thisOne')}</Chip> : null}
      </span>
    ),
  },
];
