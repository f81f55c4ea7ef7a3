import { t } from '../../../app/i18n/t.ts';
import { saveFile } from '../../../app/save-file.ts';
import { SaveTable } from '../../../ui/index.ts';
import { resultCsv, resultJson } from './cells.ts';
import type { Answer } from './use-run.ts';

interface Props {
  name: string;
  answer: Answer;
  /** The rows that are saved, in the order of the table. */
  rows: () => Answer['rows'];
  count: number;
}

/** The answer, or the rows of it that are selected, as a file. */
export function SaveResult({ name, answer, rows, count }: Props) {
  const { columns } = answer;
  const file = fileOf(name, answer, count);
  const json = () => {
    const names = columns.map((column) => column.name);
    saveFile(`${file}.json`, resultJson(names, rows()), 'application/json');
  };
  const parquet = async () => {
    // It takes some 40 kB, which only who wants such a file loads.
    const { toParquet } = await import('./parquet.ts');
    const type = 'application/vnd.apache.parquet';
    saveFile(`${file}.parquet`, new Blob([toParquet({ columns, rows: rows() })], { type }), type);
  };
  const titles = columns.map(({ title }) => title);
  return (
    <>
      {' '}
      <SaveTable
        file={file}
        rows={() => resultCsv(titles, rows())}
        label={t('queries.saveLabel', { rows: t('queries.rows', { count }) })}
        others={{ [t('queries.format.json')]: json, [t('queries.format.parquet')]: parquet }}
      />
    </>
  );
}

/** A file of what was cut off at a limit says so by its name: a line in it would be read as a row. */
const fileOf = (name: string, { rows, truncated }: Answer, count: number): string =>
  `${name}${truncated && count === rows.length ? `-first-${count}-there-are-more` : ''}`;
