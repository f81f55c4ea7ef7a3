import { MultiSelect, Select } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import type { FieldProps } from './field-props.ts';
import { itemsIn } from './parameter-form.ts';
import type { Choice } from './use-choices.ts';

interface Props extends FieldProps {
  choices: readonly Choice[];
}

/** What stands in the address stays, though it is none of the choices: the server says so. */
function withGiven(choices: readonly Choice[], given: readonly string[]): Choice[] {
  const known = new Set(choices.map(({ value }) => value));
  return [
    ...choices,
    ...given.filter((value) => !known.has(value)).map((value) => ({ value, label: value })),
  ];
}

export function OneChoice({
  choices,
  pick,
  value,
  required,
  placeholder: _,
  ...rest
}: Props & { required: boolean }) {
  return (
    <Select
      {...rest}
      data={withGiven(choices, value === '' ? [] : [value])}
      value={value === '' ? null : value}
      placeholder={t(required ? 'queries.choose' : 'queries.any')}
      searchable
      aria-required={required}
      clearable={!required}
      comboboxProps={{ withinPortal: false }}
      allowDeselect={!required}
      checkIconPosition="right"
      onChange={(next) => pick(next ?? '')}
    />
  );
}

export function SeveralChoices({ choices, pick, value, placeholder: _, ...rest }: Props) {
  const given = itemsIn(value);
  return (
    <MultiSelect
      {...rest}
      className="tl-field-wide"
      data={withGiven(choices, given)}
      value={given}
      placeholder={given.length === 0 ? t('queries.any') : ''}
      searchable
      clearable
      comboboxProps={{ withinPortal: false }}
      onChange={(next) => pick(next.join(', '))}
    />
  );
}
