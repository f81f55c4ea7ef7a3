import { parse } from 'csv-parse/sync';
import { CaseError } from '../../snapshot/index.ts';
import { changing, type Keeping, type Signed } from './changing.ts';
import { type Contents, checked, type NameRole, nameRoles } from './contents.ts';
import { addEntries, entriesOf } from './entries.ts';
import type { CaseFile } from './records.ts';

export type NameMark = Contents['name'];

/** What became of names that were given. */
export interface Marked {
  readonly file: CaseFile;
  readonly marked: number;
  /** How many the case had already: those stay as they are. */
  readonly known: number;
}

/**
 * Marks names of people in a case, all or none: a redacted version leaves them out. The custody log says that names were
 * marked, and holds none of them.
 * @throws CaseError `text`, `too-many`; `conflict` where one is marked already with another role or fewer spellings; and as `changing`
 */
export async function markNames(
  modules: Keeping,
  signed: Signed,
  given: readonly NameMark[],
): Promise<Marked> {
  const names = given.map((one) => checked('name', one));
  let marked = 0;
  const file = await changing(modules, signed, async ({ run, file: { id }, by }) => {
    const had = new Map(
      (await entriesOf(run, id, 'name')).map(({ content }) => [same(content), content]),
    );
    const fresh = names.filter((one) => {
      const before = had.get(same(one));
      if (before && saysOther(one, before)) throw otherwise(one, before);
      had.set(same(one), one);
      return !before;
    });
    marked = fresh.length;
    if (marked === 0) return undefined;
    const written = fresh.map((one) => JSON.stringify(one));
    return { what: 'name', about: await addEntries(run, { case: id, by }, 'name', written) };
  });
  return { file, marked, known: names.length - marked };
}

const saysOther = (one: NameMark, before: NameMark): boolean =>
  one.role !== before.role ||
  one.spellings.some((word) => ![before.text, ...before.spellings].includes(word));

/** A spelling that nobody keeps would be looked for nowhere, and a role that nobody keeps be told nowhere. */
const otherwise = ({ text }: NameMark, { role, spellings }: NameMark) =>
  new CaseError(
    'conflict',
    `“${text}” is marked already, as ${role}${spellings.length > 0 ? ` with ${spellings.join(', ')}` : ''}`,
    'Change that mark on the page of the case, or give the name as it is marked.',
    { field: 'text' },
  );

/** Capitals make no other name. */
const same = ({ text }: NameMark) => text.toLocaleLowerCase('und');

/**
 * Reads a list of names: one a line, as `name`, `name;role` or `name;role;spelling;spelling`. Empty lines and lines that
 * begin with # say nothing.
 * @param usual the role of a line that names none
 * @throws CaseError `text` naming the line
 */
export function readNames(text: string, usual: NameRole): NameMark[] {
  const lines = rowsOf(text);
  return lines.map(({ record, info: { lines: line } }): NameMark => {
    const [name = '', role = '', ...spellings] = record;
    const given = role.toLowerCase() || usual;
    if (!isRole(given))
      throw new CaseError(
        'text',
        `Line ${line} has the role “${role.slice(0, 40)}”.`,
        `Write one of ${Object.keys(nameRoles).join(', ')} behind the name, or nothing.`,
        { field: 'names' },
      );
    return { text: name, role: given, spellings: spellings.filter((one) => one !== '') };
  });
}

const isRole = (role: string): role is NameRole => Object.hasOwn(nameRoles, role);

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function rowsOf(text: string): Row[] {
  try {
    return parse(text, {
      ...{ bom: true, delimiter: ';', comment: '#', comment_no_infix: true, trim: true },
      ...{
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        skip_empty_lines: true,
        info: true,
        relax_quotes: true,
      },
    }) as unknown as Row[];
  } catch (cause) {
    throw new CaseError(
      'text',
      `The list of names cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      'Write one name a line, and behind a semicolon its role.',
      { cause, field: 'names' },
    );
  }
}
