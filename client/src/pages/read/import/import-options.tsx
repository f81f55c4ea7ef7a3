import { Button, Flex, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { t } from '../../../app/i18n/t.ts';
import {
  type ImportJob,
  type ImportOptions,
  previewImport,
  readingFields,
  statedFields,
} from './operations.ts';
import { TableOptionsFields, tableAsFound } from './table-options.tsx';

const names = [...readingFields, ...statedFields];
export const nothingSaid: ImportOptions = {
  ...(Object.fromEntries(names.map((name) => [name, ''])) as Omit<ImportOptions, 'table'>),
  table: tableAsFound,
};

interface Props {
  id: string;
  preview: NonNullable<ImportJob['preview']>;
  options: ImportOptions;
  onChange: (options: ImportOptions) => void;
}

/** What the file itself does not say: how to read it, then looked at once more, and how it was collected. */
export function ImportOptionsForm({ id, preview, options, onChange }: Props) {
  const look = useMutation({ mutationFn: () => previewImport(id, options) });
  const field = (name: (typeof names)[number]) => (
    <TextInput
      key={name}
      label={t(`import.reading.${name}`)}
      placeholder={t(`import.readingExample.${name}`)}
      value={options[name]}
      onChange={({ currentTarget: { value } }) => onChange({ ...options, [name]: value })}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        look.mutate();
      }}
    >
      <TableOptionsFields
        preview={preview}
        options={options.table}
        onChange={(table) => onChange({ ...options, table })}
      />
      <Flex component="fieldset" align="end" wrap="wrap" gap={8} mt={12}>
        <legend>{t('import.readingLegend')}</legend>
        {readingFields.map(field)}
        <Button type="submit" loading={look.isPending}>
          {t('import.lookAgain')}
        </Button>
      </Flex>
      <Flex component="fieldset" align="end" wrap="wrap" gap={8} mt={12}>
        <legend>{t('import.statedLegend')}</legend>
        <p className="tl-note">{t('import.statedLead')}</p>
        {statedFields.map(field)}
      </Flex>
      {look.error ? (
        <p className="tl-refused" role="alert">
          {look.error.message}
        </p>
      ) : null}
    </form>
  );
}
