import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { saveCsv } from '../../../app/csv.ts';
import { t } from '../../../app/i18n/t.ts';
import { saveFile } from '../../../app/save-file.ts';
import { resultCsv, resultJson } from './cells.ts';
import { FileFailed } from './file-failed.tsx';
import type { Answer } from './use-run.ts';

const formats = ['csv', 'json', 'parquet'] as const;
type Format = (typeof formats)[number];

interface Props {
  name: string;
  answer: Answer;
  /** The rows that are saved, in the order of the table. */
  rows: () => Answer['rows'];
  count: number;
}

/** The answer, or the rows of it that are selected, as a file. */
export function SaveResult({ name, answer, rows, count }: Props) {
  const { error, mutate, reset } = useMutation({
    mutationFn: (format: Format) => saveAs(format, name, answer, rows()),
  });
  return (
    <>
      {' '}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            leftSection={<IconDownload size={16} aria-hidden="true" />}
            aria-label={t('queries.saveLabel', { rows: t('queries.rows', { count }) })}
          >
            {t('queries.saveRows')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map((format) => (
            <Menu.Item key={format} onClick={() => mutate(format)}>
              {t(`queries.format.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <FileFailed error={error} onClose={reset} />
    </>
  );
}

async function saveAs(
  format: Format,
  name: string,
  answer: Answer,
  rows: Answer['rows'],
): Promise<void> {
  const { columns } = answer;
  const file = fileOf(name, answer, rows.length, format);
  if (format === 'csv') {
    const titles = columns.map(({ title }) => title);
    saveCsv(file, resultCsv(titles, rows));
  } else if (format === 'json') {
    const names = columns.map((column) => column.name);
    saveFile(file, resultJson(names, rows), 'application/json');
  } else {
    // It takes some 40 kB, which only who wants such a file loads.
    const { toParquet } = await import('./parquet.ts');
    const type = 'application/vnd.apache.parquet';
    saveFile(file, new Blob([toParquet({ columns, rows })], { type }), type);
  }
}

/** A file of what was cut off at a limit says so by its name: a line in it would be read as a row. */
const fileOf = (name: string, { rows, truncated }: Answer, count: number, ending: Format): string =>
  `${name}${truncated && count === rows.length ? `-first-${count}-there-are-more` : ''}.${ending}`;
