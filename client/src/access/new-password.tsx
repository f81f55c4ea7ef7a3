import { PasswordInput } from '@mantine/core';
import { t } from '../app/i18n/t.ts';

/** As few and as many letters as the server takes. */
const least = 12;
const most = 128;

export interface Twice {
  password: string;
  again: string;
}

/** What is to be mended before it is taken; '' where nothing is. */
function wrongWith({ password, again }: Twice): string {
  if (password === '') return '';
  if (password.length < least || password.length > most)
    return t('access.passwordLength', { least, most });
  return again !== '' && again !== password ? t('access.notTheSame') : '';
}

/** Why it cannot be sent yet; '' where it can. */
export const lackingOf = (twice: Twice): string =>
  wrongWith(twice) || (twice.password === '' || twice.again === '' ? t('access.bothNeeded') : '');

/** A password that is chosen, twice. */
export function NewPassword({ value, onChange }: { value: Twice; onChange: (v: Twice) => void }) {
  return (
    <>
      <PasswordInput
        label={t('access.newPassword')}
        description={t('access.passwordHint', { least })}
        autoComplete="new-password"
        required
        value={value.password}
        onChange={({ currentTarget }) => onChange({ ...value, password: currentTarget.value })}
      />
      <PasswordInput
        label={t('access.again')}
        autoComplete="new-password"
        required
        error={wrongWith(value) !== ''}
        value={value.again}
        onChange={({ currentTarget }) => onChange({ ...value, again: currentTarget.value })}
      />
    </>
  );
}
