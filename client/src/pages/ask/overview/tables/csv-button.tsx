import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type CsvValue, saveCsv } from '../../../../app/csv.ts';
import { t } from '../../../../app/i18n/t.ts';

interface Props {
  /** What it is a table of, for a reader. */
  name: string;
  /** Of the file, without its ending. */
  file: string;
  rows: () => readonly (readonly CsvValue[])[];
}

/** Saves all rows of a figure. */
export function CsvButton({ name, file, rows }: Props) {
  return (
    <Button
      size="compact-sm"
      leftSection={<IconDownload size={14} aria-hidden="true" />}
      aria-label={t('overview.csv', { name })}
      onClick={() => saveCsv(`${file}.csv`, rows())}
    >
      {t('queries.csv')}
    </Button>
  );
}
