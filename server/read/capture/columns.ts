import { contactLists } from './contacts.ts';
import { otherHeads } from './heads.ts';
import type { FieldProblem } from './problems.ts';

/** Columns that hold several values, separated by `|`. */
const lists = new Set<string>([...contactLists, 'images']);

const fields = new Set<string>([
  'platform',
  'url',
  'adId',
  'capturedAt',
  'postedAt',
  'status',
  'title',
  'text',
  'language',
  'country',
  'city',
  'lat',
  'lon',
  'price',
  'collector',
  'tool',
  'toolSettings',
  'vantage',
  'authority',
  'collectorHash',
  'page',
  ...lists,
]);

const fold = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s._\-–:№#'’ʻʼ`*()]/g, '');
const byFold = new Map(
  [...Object.entries(otherHeads), ...[...fields].map((field) => [field, field] as const)].map(
    ([name, field]) => [fold(name), field],
  ),
);

/** A column of a file: the capture field it holds, or its own name where no field is known for it. */
export type Column = string | { readonly unknown: string };

/** The capture field that a column holds; undefined when nothing is known of it. */
export function fieldOfColumn(
  column: string,
  map: Readonly<Record<string, string>> = {},
): string | undefined {
  const chosen = Object.hasOwn(map, column) ? map[column] : undefined;
  if (chosen !== undefined) return fields.has(chosen) ? chosen : undefined;
  return byFold.get(fold(column));
}

/** All fields that a column can hold. */
export const columnFields: readonly string[] = [...fields];
/** Said of a column that is to hold no field. */
const underExtra = 'extra';

/** How far down the row of names is looked for: above it people write a title. */
export const rowsLookedAt = 20;

/** Which of the first rows of a table names its columns: the one with the most names that are known, the first of such. */
export function headAmong(rows: readonly (readonly string[])[]): number {
  const known = rows
    .slice(0, rowsLookedAt)
    .map((row) => new Set(row.map((name) => fieldOfColumn(name)).filter(Boolean)).size);
  const most = Math.max(0, ...known);
  return Math.max(0, known.indexOf(most));
}

/** What a column is called, where its head says it and where it does not. */
export const columnName = (written: string, at: number): string =>
  written === '' ? `column ${at + 1}` : written;

/**
 * The columns of a header row, and what there is to say about them.
 * No value is lost: of two columns for one field the second is kept under its own name, and every
 * name is made unique.
 */
export function columnsOf(
  names: readonly string[],
  map: Readonly<Record<string, string>> = {},
): { columns: Column[]; notices: FieldProblem[] } {
  const notices: FieldProblem[] = [];
  const taken = new Set<string>();
  const ownNames = new Set<string>();
  const columns = names.map((written, i): Column => {
    let name = columnName(written, i);
    const field = fieldOfColumn(name, map);
    if (field !== undefined && (lists.has(field) || !taken.has(field))) {
      taken.add(field);
      return field;
    }
    if (ownNames.has(name)) name = `${name} (column ${i + 1})`;
    ownNames.add(name);
    if (map[written] !== underExtra)
      notices.push({
        field: name,
        reason: field
          ? `is a second column for ${field}; its values are kept under extra`
          : 'is a column that no field is known for; its values are kept under extra',
        remedy: `Give the column the name of its field, or say it on the command line: --map "${name}=FIELD".`,
      });
    return { unknown: name };
  });
  for (const [column, field] of Object.entries(map)) {
    if (!names.some((name, i) => columnName(name, i) === column))
      notices.push({
        field: column,
        reason: 'is named by --map and is no column of the file',
        remedy: `The columns are ${names.join(', ')}.`,
      });
    else if (field !== underExtra && !fields.has(field))
      notices.push({
        field: column,
        reason: `is mapped to ${field}, which is no field of a capture`,
        remedy: `The fields are ${columnFields.join(', ')}, and extra.`,
      });
  }
  return { columns, notices };
}

/** One row as a record of the capture format. */
export function recordOfRow(columns: readonly Column[], row: readonly string[]): unknown {
  const record: Record<string, unknown> = {};
  const contacts: Record<string, string[]> = {};
  const images: string[] = [];
  const extra = new Map<string, string>();
  for (const [i, column] of columns.entries()) {
    const value = row[i] ?? '';
    if (value === '') continue;
    if (typeof column !== 'string') extra.set(column.unknown, value);
    else if (column === 'page') record.page = { path: value };
    else if (column === 'images') images.push(...split(value));
    else if (lists.has(column)) contacts[column] = [...(contacts[column] ?? []), ...split(value)];
    else record[column] = value;
  }
  return {
    ...record,
    ...(images.length > 0 ? { images } : {}),
    contacts,
    // Not by assignment: a column may be called __proto__.
    extra: Object.fromEntries(extra),
  };
}

const split = (value: string) =>
  value
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
