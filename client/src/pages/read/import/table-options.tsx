import { Flex, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import type { ImportJob, TableOptions } from './operations.ts';

type Preview = NonNullable<ImportJob['preview']>;

interface Props {
  preview: Preview;
  options: TableOptions;
  onChange: (options: TableOptions) => void;
}

export const tableAsFound: TableOptions = {
  sheetName: '',
  headRow: null,
  dateForm: '',
  zone: '',
  columns: {},
};

/** Kept under its own name. */
const extra = 'extra';
const dateForms = ['iso', 'dd.mm.yyyy', 'mm/dd/yyyy'];

/** How a table is read: its sheet, the row of its names, its times, and what each column holds. */
export function TableOptionsFields({ preview, options, onChange }: Props) {
  const { sheets, table } = preview;
  if (!table && sheets.length === 0) return null;
  const set = (some: Partial<TableOptions>) => onChange({ ...options, ...some });
  return (
    <Flex component="fieldset" align="end" wrap="wrap" gap={8} mt={12}>
      <legend>{t('tables.legend')}</legend>
      {sheets.length > 1 ? (
        <NativeSelect
          label={t('tables.sheet')}
          value={options.sheetName}
          data={[
            { value: '', label: t('tables.allSheets') },
            ...sheets.map((name) => ({ value: name, label: name })),
          ]}
          // Another sheet has other columns.
          onChange={({ currentTarget: { value } }) =>
            set({ sheetName: value, headRow: null, columns: {} })
          }
        />
      ) : null}
      <NumberInput
        label={t('tables.headRow')}
        min={1}
        allowDecimal={false}
        value={options.headRow ?? table?.line ?? ''}
        onChange={(value) => set({ headRow: Number(value) || null, columns: {} })}
      />
      <NativeSelect
        label={t('tables.dateForm')}
        value={options.dateForm}
        data={[{ value: '', label: t('tables.dateFormUsual') }, ...dateForms]}
        onChange={({ currentTarget: { value } }) => set({ dateForm: value })}
      />
      <TextInput
        label={t('tables.zone')}
        placeholder="Asia/Almaty"
        value={options.zone}
        onChange={({ currentTarget: { value } }) => set({ zone: value })}
      />
      {(table?.columns ?? []).map(({ name, field }, at) => (
        <NativeSelect
          // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are, and two may have one name
          key={`${at} ${name}`}
          label={t('tables.column', { name })}
          value={options.columns[name] ?? field ?? extra}
          data={[
            { value: extra, label: t('tables.extra') },
            ...(table?.fields ?? []).map((one) => ({ value: one, label: one })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            set({ columns: { ...options.columns, [name]: value } })
          }
        />
      ))}
    </Flex>
  );
}
