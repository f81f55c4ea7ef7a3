import { Input, TextInput } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import type { FieldProps } from './field-props.ts';
import { fromToday } from './parameter-form.ts';

/** Two days, either of which may be left out; written as one text, FROM..TO. */
export function PeriodField({
  label,
  description,
  inputWrapperOrder,
  error,
  value,
  pick,
  title,
}: FieldProps & { title: string }) {
  const [from = '', to = value.includes('..') ? '' : from] = value
    .split('..')
    .map((day) => day.trim());
  const put = (first: string, last: string) =>
    pick(first === '' && last === '' ? '' : `${first}..${last}`);
  return (
    <Input.Wrapper
      {...{ label, description, inputWrapperOrder, error }}
      className="tl-field-wide"
      labelElement="div"
      role="group"
      aria-label={title}
    >
      <div className="tl-field-period">
        <Day label={t('queries.from', { title })} value={from} onChange={(day) => put(day, to)} />
        <span aria-hidden="true">–</span>
        <Day label={t('queries.until', { title })} value={to} onChange={(day) => put(from, day)} />
      </div>
    </Input.Wrapper>
  );
}

interface DayProps {
  label: string;
  value: string;
  onChange: (day: string) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <TextInput
      aria-label={label}
      type={fromToday.test(value) ? 'text' : 'date'}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
