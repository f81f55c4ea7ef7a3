import { Input, Switch, TagsInput, TextInput } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import { EntityPicker } from '../../../ui/index.ts';
import type { FieldProps } from './field-props.ts';
import { OneChoice, SeveralChoices } from './parameter-choices.tsx';
import { EntitiesField } from './parameter-entities.tsx';
import { fromToday, itemsIn, type Parameter } from './parameter-form.ts';
import { PeriodField } from './parameter-period.tsx';
import { useChoices } from './use-choices.ts';

interface Props {
  parameter: Parameter;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const several = ['TEXTS', 'COUNTRIES', 'PLATFORMS', 'KINDS'];

/** One field of the form: what it looks like follows from the parameter's type. */
export function ParameterField({ parameter, value, error, onChange }: Props) {
  const { type, required, example, help } = parameter;
  const choices = useChoices(parameter);
  const shared: FieldProps = {
    label: <FieldLabel parameter={parameter} />,
    description: help,
    inputWrapperOrder: ['label', 'input', 'description', 'error'],
    ...{ error, value, pick: onChange },
    placeholder: example ? t('queries.example', { example }) : '',
  };
  if (choices)
    return several.includes(type) ? (
      <SeveralChoices {...shared} choices={choices} />
    ) : (
      <OneChoice {...shared} choices={choices} required={required} />
    );
  switch (type) {
    case 'ENTITY': {
      const { label, error: wrong } = shared;
      return (
        <EntityPicker {...{ label, value, onChange }} error={wrong} className="tl-field-wide" />
      );
    }
    case 'ENTITIES':
      return <EntitiesField {...shared} />;
    case 'PERIOD':
      return <PeriodField {...shared} title={parameter.title} />;
    case 'BOOLEAN':
      return <YesField {...shared} title={parameter.title} />;
    case 'TEXTS':
      return <TextsField {...shared} />;
    default:
      return <TextField {...shared} parameter={parameter} />;
  }
}

/** Yes or no is always given: nobody has to be told that it may be left out. */
function FieldLabel({ parameter }: { parameter: Parameter }) {
  const type = t(`queries.type.${parameter.type}`);
  return (
    <>
      <span className="tl-wraps">{parameter.title}</span>
      {parameter.type === 'BOOLEAN' ? null : (
        <small>{parameter.required ? type : t('queries.optional')}</small>
      )}
    </>
  );
}

function TextField({ parameter, pick, value, ...rest }: FieldProps & { parameter: Parameter }) {
  const { type, required } = parameter;
  // A day that is counted from today is none that a calendar shows.
  const isCalendar = type === 'DATE' && !fromToday.test(value);
  return (
    <TextInput
      {...rest}
      value={value}
      aria-required={required}
      type={isCalendar ? 'date' : 'text'}
      inputMode={type === 'INTEGER' ? 'numeric' : isDecimal(type) ? 'decimal' : 'text'}
      onChange={(event) => pick(event.currentTarget.value)}
    />
  );
}

const isDecimal = (type: Parameter['type']) => type === 'NUMBER' || type === 'CONFIDENCE';

function YesField({
  label,
  description,
  inputWrapperOrder,
  error,
  value,
  pick,
  title,
}: FieldProps & { title: string }) {
  const isOn = /^(?:true|yes|1)$/i.test(value);
  return (
    <Input.Wrapper {...{ label, description, inputWrapperOrder, error }} labelElement="div">
      <Switch
        className="tl-field-switch"
        aria-label={title}
        label={t(isOn ? 'queries.yes' : 'queries.no')}
        checked={isOn}
        onChange={(event) => pick(String(event.currentTarget.checked))}
      />
    </Input.Wrapper>
  );
}

function TextsField({ pick, value, placeholder, ...rest }: FieldProps) {
  return (
    <TagsInput
      {...rest}
      className="tl-field-wide"
      placeholder={value === '' ? placeholder || t('queries.addText') : ''}
      value={itemsIn(value)}
      splitChars={[',', ';']}
      acceptValueOnBlur
      comboboxProps={{ withinPortal: false }}
      onChange={(items) => pick(items.join(', '))}
    />
  );
}
