import { TextInput } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import { Toolbar } from '../../../ui/index.ts';
import type { Address } from './lines.ts';

const fields = ['who', 'did', 'text', 'from', 'to'] as const;

interface Props {
  address: Address;
  onChange: (next: Partial<Address>) => void;
}

/** Which lines are listed; a field counts when it is left, or by Enter: each question is a line of the log. */
export function Filters({ address, onChange }: Props) {
  const change = (name: (typeof fields)[number], value: string) => {
    if ((address[name] ?? '') !== value.trim()) onChange({ [name]: value.trim() || undefined });
  };
  return (
    <Toolbar label={t('audit.filters')}>
      {fields.map((name) => (
        <TextInput
          key={`${name} ${address[name] ?? ''}`}
          size="xs"
          type={name === 'from' || name === 'to' ? 'date' : 'search'}
          label={t(`audit.${name}`)}
          placeholder={name === 'text' ? t('audit.textHint') : undefined}
          defaultValue={address[name] ?? ''}
          onBlur={(event) => change(name, event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') change(name, event.currentTarget.value);
          }}
        />
      ))}
    </Toolbar>
  );
}
