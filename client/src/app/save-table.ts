import { type CsvValue, toCsv } from './csv.ts';
import { saveFile } from './save-file.ts';

/** The forms in which every table leaves. */
export const tableFormats = ['xlsx', 'csv', 'csv-excel'] as const;
export type TableFormat = (typeof tableFormats)[number];

/**
 * Hands the browser a table to save.
 * @param name of the file, without its ending
 * @throws Error where it is more than a sheet holds
 */
export async function saveTable(
  format: TableFormat,
  name: string,
  rows: readonly (readonly CsvValue[])[],
): Promise<void> {
  if (format !== 'xlsx') {
    const delimiter = format === 'csv' ? ',' : ';';
    saveFile(`${name}.csv`, toCsv(rows, delimiter), 'text/csv;charset=utf-8');
    return;
  }
  // Loaded by who wants such a file.
  const { workbookOf, workbookType } = await import('../../../server/core/workbook.ts');
  saveFile(`${name}.xlsx`, await workbookOf(rows), workbookType);
}
