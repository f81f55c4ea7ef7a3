import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { lackingOf, NewPassword, type Twice } from '../../../access/new-password.tsx';
import { StepForm } from '../../../access/step-form.tsx';
import { changePassword } from '../../../access/steps.ts';
import { queryClient } from '../../../api/hooks.ts';
import { t } from '../../../app/i18n/t.ts';

const empty: Twice = { password: '', again: '' };

/** Another password; every other session of the account ends with it. */
export function PasswordForm() {
  const [current, setCurrent] = useState('');
  const [twice, setTwice] = useState(empty);
  const [isDone, setDone] = useState(false);
  return (
    <StepForm
      label={t('account.changePassword')}
      lacking={current === '' ? t('account.passwordNeeds') : lackingOf(twice)}
      onStep={async () => {
        await changePassword(current, twice.password);
        setCurrent('');
        setTwice(empty);
        setDone(true);
        await queryClient.invalidateQueries({ queryKey: ['mySessions'] });
      }}
    >
      <PasswordInput
        label={t('account.currentPassword')}
        autoComplete="current-password"
        required
        value={current}
        onChange={(event) => {
          setDone(false);
          setCurrent(event.currentTarget.value);
        }}
      />
      <NewPassword value={twice} onChange={setTwice} />
      {isDone ? <p role="status">{t('account.passwordChanged')}</p> : null}
    </StepForm>
  );
}
