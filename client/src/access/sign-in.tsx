import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../app/i18n/t.ts';
import { CodeField } from './code-field.tsx';
import { SetUp } from './second-factor.tsx';
import { StepForm } from './step-form.tsx';
import { giveCode, givePassword, giveRecovery, readStanding } from './steps.ts';

type At = 'password' | 'code' | 'recovery' | 'set-up';

/** Email and password, then a code; who has no second factor yet sets one up. */
export function SignIn({ onIn }: { onIn: () => Promise<void> }) {
  const [at, setAt] = useState<At>('password');
  const [password, setPassword] = useState('');
  if (at === 'code' || at === 'recovery')
    return <Code isRecovery={at === 'recovery'} onIn={onIn} onTurn={setAt} />;
  if (at === 'set-up') return <SetUp password={password} onIn={onIn} />;
  return (
    <Password
      {...{ password, setPassword }}
      onPassed={async (wantsCode) => {
        if (wantsCode) setAt('code');
        else if ((await readStanding()).state === 'signed-in') await onIn();
        else setAt('set-up');
      }}
    />
  );
}

interface PasswordProps {
  password: string;
  setPassword: (password: string) => void;
  onPassed: (wantsCode: boolean) => Promise<void>;
}

function Password({ password, setPassword, onPassed }: PasswordProps) {
  const [email, setEmail] = useState('');
  return (
    <StepForm
      label={t('access.signIn')}
      onStep={async () => onPassed((await givePassword(email.trim(), password)).wantsCode)}
    >
      <TextInput
        label={t('access.email')}
        type="email"
        autoComplete="username"
        required
        autoFocus
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('access.password')}
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
    </StepForm>
  );
}

interface CodeProps {
  isRecovery: boolean;
  onIn: () => Promise<void>;
  onTurn: (to: At) => void;
}

/** A code of the app; where that is lost, one of those that were kept. */
function Code({ isRecovery, onIn, onTurn }: CodeProps) {
  const [code, setCode] = useState('');
  const other = isRecovery ? 'code' : 'recovery';
  return (
    <StepForm
      label={t('access.signIn')}
      onStep={async () => {
        await (isRecovery ? giveRecovery(code) : giveCode(code));
        await onIn();
      }}
      beside={
        <Button
          variant="subtle"
          color="ink"
          onClick={() => {
            setCode('');
            onTurn(other);
          }}
        >
          {t(`access.by.${other}`)}
        </Button>
      }
    >
      <CodeField
        key={other}
        {...{ code, setCode }}
        label={t(isRecovery ? 'access.recoveryCode' : 'access.code')}
        hint={t(isRecovery ? 'access.recoveryHint' : 'access.codeHint')}
        isDigits={!isRecovery}
      />
    </StepForm>
  );
}
