import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { queryClient } from '../api/hooks.ts';
import { meOptions, useMe } from '../api/me.ts';
import { useSignedOut } from '../api/signed-out.ts';
import { t } from '../app/i18n/t.ts';
import { Failed, useInitials } from '../ui/index.ts';
import { Frame } from './frame.tsx';
import { initialsOf } from './initials-of.ts';
import { Invitation } from './invitation.tsx';
import { SetUp } from './second-factor.tsx';
import { SignIn } from './sign-in.tsx';
import { leave, readStanding } from './steps.ts';

/** The workspace for who is let in; else a way in. A page on which somebody works stays below it as it is. */
export function Gate({ children }: { children: ReactNode }) {
  const { isOut } = useSignedOut();
  const me = useMe();
  const [token] = useState(() => new URLSearchParams(window.location.search).get('invitation'));
  useEffect(() => {
    if (me?.team && useInitials.getState().initials === '')
      useInitials.setState({ initials: initialsOf(me.name) });
  }, [me]);
  if (token) return <Invitation token={token} />;
  if (isOut && !me) return <WayIn />;
  return (
    <>
      {children}
      {isOut ? <WayIn isOver /> : null}
    </>
  );
}

/** Whoever signed in goes on where they were; somebody else begins anew. */
async function goOn(): Promise<void> {
  const before = queryClient.getQueryData(meOptions.queryKey);
  const now = await queryClient.fetchQuery({ ...meOptions, staleTime: 0 });
  if (before && before.name !== now.name) return leave();
  useSignedOut.setState({ isOut: false });
  void queryClient.invalidateQueries();
}

function WayIn({ isOver = false }: { isOver?: boolean }) {
  const standing = useQuery({
    queryKey: ['auth', 'standing'],
    queryFn: readStanding,
    // Another window may sign in meanwhile.
    refetchOnWindowFocus: 'always',
    ...{ staleTime: 0, gcTime: 0, retry: false },
  });
  const data = standing.data?.state;
  if (data === 'no-second-factor')
    return (
      <Frame title={t('access.setUpTitle')} isOver={isOver}>
        <SetUp password="" onIn={goOn} />
      </Frame>
    );
  if (data === 'one-person')
    return (
      <Frame title={t('access.closed')} isOver={isOver}>
        <p>{t('access.openAddress')}</p>
      </Frame>
    );
  return (
    <Frame title={t('access.signIn')} isOver={isOver}>
      {isOver ? <p>{t('access.ended')}</p> : null}
      {data === 'signed-in' ? (
        <>
          <p>{t('access.signedIn')}</p>
          <Button variant="filled" onClick={() => void goOn()}>
            {t('access.goOn')}
          </Button>
        </>
      ) : (
        <>
          <Failed of={standing} safe="" />
          {data ? <SignIn onIn={goOn} /> : null}
          {standing.data?.oidc ? (
            // The page on which somebody works stays: they come back to it from another one.
            <Button
              {...{ component: 'a', href: '/auth/oidc/start', variant: 'default', mt: 'sm' }}
              target={isOver ? '_blank' : undefined}
            >
              {t('access.byProvider')}
            </Button>
          ) : null}
        </>
      )}
    </Frame>
  );
}
