import { TextInput } from '@mantine/core';
import { t } from '../app/i18n/t.ts';
import { useInitials } from './initials.ts';

/** Who signs: what was written once stands there again. */
export function InitialsField() {
  const { initials } = useInitials();
  return (
    <TextInput
      // In a form without any other field it is where one begins.
      data-autofocus
      label={t('judge.initials')}
      description={t('judge.initialsHint')}
      className="tl-judge-initials"
      maxLength={8}
      value={initials}
      onChange={(event) => useInitials.setState({ initials: event.currentTarget.value })}
    />
  );
}
