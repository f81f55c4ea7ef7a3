import { Select, TextInput } from '@mantine/core';
import { t } from '../../app/i18n/t.ts';
import { useCountries } from '../../app/use-countries.ts';
import { kindOrder, kindStyles } from '../../theme/kinds.ts';
import { EntityPicker } from '../../ui/index.ts';
import type { Parameter } from './parameter-form.ts';

interface Props {
  parameter: Parameter;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One field of the form: what it looks like follows from the parameter's type. */
export function ParameterField({ parameter, value, error, onChange }: Props) {
  const { type, required, example } = parameter;
  const shared = {
    label: <FieldLabel parameter={parameter} />,
    error,
    value,
    placeholder: example ? t('queries.example', { example }) : '',
    'aria-required': required,
  };
  if (type === 'ENTITY') {
    const { label, error: wrong } = shared;
    return (
      <EntityPicker
        label={label}
        error={wrong}
        value={value}
        onChange={onChange}
        className="tl-field-wide"
      />
    );
  }
  if (type === 'COUNTRY') return <CountryField {...shared} required={required} pick={onChange} />;
  if (type === 'KIND') {
    const data = kindOrder.map((kind) => ({ value: kind, label: kindStyles[kind].label }));
    return <Choice {...shared} required={required} pick={onChange} data={data} />;
  }
  return (
    <TextInput
      {...shared}
      type={type === 'DATE' ? 'date' : 'text'}
      inputMode={type === 'INTEGER' ? 'numeric' : type === 'NUMBER' ? 'decimal' : 'text'}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function FieldLabel({ parameter }: { parameter: Parameter }) {
  const type = t(`queries.type.${parameter.type}`);
  return (
    <>
      <span className="tl-field-title">{parameter.title}</span>
      <small>{parameter.required ? type : t('queries.optional')}</small>
    </>
  );
}

interface ChoiceProps {
  label: React.ReactNode;
  error: string | undefined;
  value: string;
  required: boolean;
  pick: (value: string) => void;
}

function Choice({
  data,
  pick,
  required,
  value,
  ...rest
}: ChoiceProps & { data: { value: string; label: string }[] }) {
  const known = value === '' || data.some((one) => one.value === value);
  return (
    <Select
      {...rest}
      data={known ? data : [...data, { value, label: value }]}
      value={value === '' ? null : value}
      placeholder={t(required ? 'queries.choose' : 'queries.any')}
      searchable
      clearable={!required}
      comboboxProps={{ withinPortal: false }}
      allowDeselect={!required}
      checkIconPosition="right"
      onChange={(next) => pick(next ?? '')}
    />
  );
}

/** Countries by name: those that this workspace holds. */
function CountryField(props: ChoiceProps) {
  const data = useCountries().sort((a, b) => a.label.localeCompare(b.label));
  return <Choice {...props} data={data} />;
}
