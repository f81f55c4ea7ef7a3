import type { CsvValue } from '../../../../app/csv.ts';
import { t } from '../../../../app/i18n/t.ts';
import { SaveTable } from '../../../../ui/index.ts';

interface Props {
  /** What it is a table of, for a reader. */
  name: string;
  /** Of the file, without its ending. */
  file: string;
  rows: () => readonly (readonly CsvValue[])[];
}

/** Saves all rows of a figure. */
export const SaveFigure = ({ name, ...of }: Props) => (
  <SaveTable {...of} compact label={t('tables.saveNamed', { name })} />
);
