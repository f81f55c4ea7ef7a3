import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../app/i18n/t.ts';
import { Failed, LoadingRows } from '../ui/index.ts';
import { Frame } from './frame.tsx';
import { lackingOf, NewPassword } from './new-password.tsx';
import { SetUp } from './second-factor.tsx';
import { StepForm } from './step-form.tsx';
import { acceptInvitation, givePassword, readInvitation } from './steps.ts';

/** By a link an account is made: its holder chooses a password, and sets up the second factor. */
export function Invitation({ token }: { token: string }) {
  const [password, setPassword] = useState('');
  const { data, error } = useQuery({
    queryKey: ['auth', 'invitation', token],
    queryFn: () => readInvitation(token),
    // Once it is used it is none any more.
    ...{ staleTime: Number.POSITIVE_INFINITY, retry: false },
  });
  if (password !== '')
    return (
      <Frame title={t('access.setUpTitle')}>
        <SetUp password={password} onIn={async () => window.location.replace('/')} />
      </Frame>
    );
  return (
    <Frame title={t('access.invited')}>
      <Failed of={{ error }} what={t('access.invitationFailed')} safe="" />
      {data ? (
        <Accept token={token} of={data} onMade={setPassword} />
      ) : error ? null : (
        <LoadingRows rows={4} />
      )}
    </Frame>
  );
}

interface Props {
  token: string;
  of: { name: string; email: string };
  onMade: (password: string) => void;
}

function Accept({ token, of, onMade }: Props) {
  const [own, setOwn] = useState(of);
  const [twice, setTwice] = useState({ password: '', again: '' });
  const { password } = twice;
  // The first administrator says who they are; whoever is invited is told.
  const isNamed = of.email !== '';
  const make = async () => {
    const email = own.email.trim();
    await acceptInvitation({ token, name: own.name, email, password });
    // It opens nothing any more: a reload signs in instead.
    window.history.replaceState(null, '', '/');
    await givePassword(email, password);
    onMade(password);
  };
  return (
    <StepForm label={t('access.make')} onStep={make} lacking={lackingOf(twice)}>
      <p>{t(isNamed ? 'access.invitedHint' : 'access.firstHint')}</p>
      <TextInput
        label={t('access.name')}
        description={t('access.nameHint')}
        autoComplete="name"
        required
        readOnly={isNamed}
        maxLength={80}
        value={own.name}
        onChange={({ currentTarget }) => setOwn({ ...own, name: currentTarget.value })}
      />
      <TextInput
        label={t('access.email')}
        type="email"
        autoComplete="username"
        required
        readOnly={isNamed}
        maxLength={200}
        value={own.email}
        onChange={({ currentTarget }) => setOwn({ ...own, email: currentTarget.value })}
      />
      <NewPassword value={twice} onChange={setTwice} />
    </StepForm>
  );
}
