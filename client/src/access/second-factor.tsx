import { Button, PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../app/i18n/t.ts';
import { saveFile } from '../app/save-file.ts';
import { Failed, LoadingRows } from '../ui/index.ts';
import { CodeField } from './code-field.tsx';
import { StepForm } from './step-form.tsx';
import { beginSecondFactor, giveCode, type SecondFactor } from './steps.ts';

/** The second factor is set up: the app reads it, the recovery codes are kept, and a code confirms it. */
export function SetUp({ password, onIn }: { password: string; onIn: () => Promise<void> }) {
  const [given, setGiven] = useState({ password, times: 0 });
  const begun = useQuery({
    queryKey: ['auth', 'second-factor', given.times],
    queryFn: () => beginSecondFactor(given.password),
    enabled: given.password !== '',
    // Each time it is asked for it is another one.
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 0, retry: false },
  });
  if (given.password === '' || begun.error)
    return (
      <AgainPassword
        error={begun.error}
        onGiven={(again) => setGiven({ password: again, times: given.times + 1 })}
      />
    );
  return begun.data ? <Confirm of={begun.data} onIn={onIn} /> : <LoadingRows rows={6} />;
}

/** The page was read again, and knows no password any more. */
function AgainPassword({ error, onGiven }: { error: unknown; onGiven: (p: string) => void }) {
  const [password, setPassword] = useState('');
  return (
    <StepForm label={t('access.goOn')} onStep={async () => onGiven(password)}>
      <p className="tl-note">{t('access.setUpAgain')}</p>
      <PasswordInput
        label={t('access.password')}
        autoComplete="current-password"
        required
        autoFocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Failed of={{ error }} what={t('access.failed')} safe="" />
    </StepForm>
  );
}

function Confirm({ of, onIn }: { of: SecondFactor; onIn: () => Promise<void> }) {
  const [code, setCode] = useState('');
  const secret = new URL(of.uri).searchParams.get('secret') ?? '';
  return (
    <StepForm
      label={t('access.confirm')}
      onStep={async () => {
        await giveCode(code);
        await onIn();
      }}
    >
      <p>{t('access.setUp')}</p>
      <div className="tl-access-factor">
        <img src={`data:image/svg+xml,${encodeURIComponent(of.picture)}`} alt={t('access.qr')} />
        <div>
          <h2 className="tl-label">{t('access.secret')}</h2>
          <code className="tl-wraps">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </div>
      </div>
      <Recovery codes={of.backupCodes} />
      <CodeField {...{ code, setCode }} label={t('access.code')} hint={t('access.codeHint')} />
    </StepForm>
  );
}

function Recovery({ codes }: { codes: readonly string[] }) {
  return (
    <section aria-label={t('access.recoveryCodes')}>
      <h2 className="tl-label">{t('access.recoveryCodes')}</h2>
      <p className="tl-note">{t('access.recoveryCodesHint')}</p>
      <ul className="tl-access-recovery">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button
        onClick={() =>
          saveFile('throughline-recovery-codes.txt', `${codes.join('\n')}\n`, 'text/plain')
        }
      >
        {t('access.save')}
      </Button>
    </section>
  );
}
