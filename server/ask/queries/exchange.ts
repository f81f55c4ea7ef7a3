import { asKept, checkQuery } from './check.ts';
import { parseQuery, QueryHeaderError, type SavedQuery, stampQuery } from './header.ts';
import { type Library, readLibrary } from './library.ts';
import { noSuchName, ParameterError } from './parameters.ts';
import type { Problem } from './refused.ts';
import { isName, longestName, nameOf, type SavingModules, saveQuery } from './save.ts';

/** A file with the text of a query, as it was sent. */
export interface QueryFile {
  /** Its name; of a path, the last part counts. */
  readonly file: string;
  readonly text: string;
}

/** What there is to say about a file before it is taken in. */
export interface FileCheck {
  readonly file: string;
  /** What it would be called. */
  readonly name: string;
  readonly title?: string;
  /** They keep it from being taken in. */
  readonly problems: readonly Problem[];
  /** The query that has its name already. */
  readonly there?: { readonly version: number; readonly own: boolean; readonly same: boolean };
}

/**
 * Looks at a file as at a text that is to be saved; nothing is run.
 * @throws GraphError where the server does not answer
 */
export async function checkFile(
  { graph, dataDir, library }: Omit<SavingModules, 'evidence'>,
  { file, text }: QueryFile,
): Promise<FileCheck> {
  const { query, problems } = await checkQuery(graph, text);
  const name = nameFor(file, query?.title);
  const { queries, broken } = readLibrary(library, dataDir);
  const there = queries.get(name);
  return {
    ...{ file, name, problems: [...problems, ...problemsOfName(name, there, broken)] },
    ...(query ? { title: query.title } : {}),
    ...(there
      ? { there: { version: there.version, own: there.own, same: isSame(there.cypher, text) } }
      : {}),
  };
}

/** What keeps a query from being saved under a name, whatever its text is. */
function problemsOfName(
  name: string,
  there: SavedQuery | undefined,
  broken: Library['broken'],
): Problem[] {
  if (!isName(name))
    return [
      {
        problem: 'neither the name of the file nor its title gives the query a name',
        remedy: 'Name the file with small letters, digits and single dashes between them.',
      },
    ];
  if (there || !broken.some(({ query, own }) => own && query === name)) return [];
  return [
    {
      problem: `there is a file ${name}.cypher of your own that cannot be read`,
      remedy: 'Correct that file or take it away, or give this one another name.',
    },
  ];
}

/** What is done where a query has the name of the file: both are kept, or that version of it is replaced. */
export type IfThere = 'both' | { readonly replaces: number };

/**
 * Saves what a file holds as a query of the data folder, signed by who takes it in.
 * @param ifThere not given: a name that is taken is refused
 * @throws as `saveQuery`
 */
export async function importQuery(
  modules: SavingModules,
  { file, text, initials }: QueryFile & { readonly initials: string },
  ifThere?: IfThere,
): Promise<SavedQuery> {
  const wanted = nameFor(file, titleOf(text));
  const name = ifThere === 'both' ? freeName(modules, wanted) : wanted;
  const from = typeof ifThere === 'object' ? { from: ifThere.replaces } : {};
  return saveQuery(modules, { name, text, initials, ...from });
}

/**
 * The query of that name, shipped or own; without a name, all that are own.
 * @throws ParameterError where there is none
 */
export function ownOrNamed(
  { library, dataDir }: Pick<SavingModules, 'library' | 'dataDir'>,
  name: string | undefined,
): SavedQuery[] {
  const queries = [...readLibrary(library, dataDir).queries.values()];
  const found = queries.filter((query) => (name === undefined ? query.own : query.name === name));
  if (found.length > 0) return found;
  const where = 'Give the name of one: query --list has them.';
  if (name !== undefined)
    throw noSuchName(
      'saved query',
      name,
      queries.map((query) => query.name),
      where,
    );
  throw new ParameterError(
    'name',
    'there is no query of your own to be written into files',
    where,
    'NOT_FOUND',
  );
}

/** The name of the file where it can be one, else what is nearest to it, else the title. */
function nameFor(file: string, title: string | undefined): string {
  const [last = ''] = file.split(/[/\\]/).slice(-1);
  const name = last.replace(/\.cypher$/i, '').normalize('NFC');
  return isName(name) ? name : nameOf(name) || nameOf(title ?? '');
}

function titleOf(text: string): string | undefined {
  try {
    return parseQuery({ name: 'file', own: true }, asKept(text)).title;
  } catch (error) {
    if (!(error instanceof QueryHeaderError)) throw error;
    return undefined;
  }
}

/** A name that no query has. */
function freeName({ library, dataDir }: SavingModules, wanted: string): string {
  const { queries, broken } = readLibrary(library, dataDir);
  const taken = new Set([...queries.keys(), ...broken.map(({ query }) => query)]);
  let name = wanted;
  for (let n = 2; taken.has(name); n += 1) {
    const end = `-${n}`;
    name = `${wanted.slice(0, longestName - end.length).replace(/-$/, '')}${end}`;
  }
  return name;
}

/** Whether two texts are one but for the version, and who saved it when. */
function isSame(one: string, other: string): boolean {
  try {
    return unstamped(one) === unstamped(asKept(other));
  } catch (error) {
    if (!(error instanceof QueryHeaderError)) throw error;
    return false;
  }
}

const unstamped = (text: string): string =>
  stampQuery({ name: 'file', own: true }, text, 1, '', 'X');
