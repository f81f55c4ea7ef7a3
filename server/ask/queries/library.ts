import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Named, parseQuery, QueryHeaderError, type SavedQuery } from './header.ts';
import { noSuchName, ParameterError } from './parameters.ts';

/** What a folder of saved queries holds. One that cannot be read keeps none of the others away. */
export interface Library {
  readonly queries: ReadonlyMap<string, SavedQuery>;
  readonly broken: readonly QueryHeaderError[];
}

/**
 * The saved queries by name, read anew each time: a file that is put there or mended counts at once.
 * @param shipped the folder of those that ship with Throughline
 * @param dataDir the data folder, of which `queries` holds the analysts' own; it need not be there
 */
export function readLibrary(shipped: string, dataDir: string): Library {
  const queries = new Map<string, SavedQuery>();
  const broken: QueryHeaderError[] = [];
  const ownFolder = ownQueries(dataDir);
  const files = [
    ...filesOf(shipped).map((named) => ({ ...named, own: false })),
    ...(existsSync(ownFolder) ? filesOf(ownFolder).map((named) => ({ ...named, own: true })) : []),
  ];
  for (const { path, ...named } of files) {
    try {
      if (queries.has(named.name)) throw taken(named);
      queries.set(named.name, parseQuery(named, textOf(named, path)));
    } catch (error) {
      if (!(error instanceof QueryHeaderError)) throw error;
      broken.push(error);
    }
  }
  return { queries, broken };
}

/** Where analysts' own queries lie. */
export const ownQueries = (dataDir: string): string => join(dataDir, 'queries');

const filesOf = (folder: string): { name: string; path: string }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => ({ name: file.replace(/\.cypher$/, ''), path: join(folder, file) }));

const taken = (named: Named) =>
  new QueryHeaderError(
    named,
    { line: 1 },
    'a query that ships with Throughline has that name',
    'Give the file another name.',
  );

/**
 * The saved query of that name in a library.
 * @param version the one that somebody looked at: what is run is what was shown
 * @throws ParameterError where there is none, or it was saved meanwhile; QueryHeaderError where its file is not as it
 *   should be
 */
export function savedQuery(name: string, library: Library, version?: number): SavedQuery {
  const query = library.queries.get(name);
  if (!query)
    throw (
      library.broken.find((error) => error.query === name) ??
      noSuchName('saved query', name, library.queries.keys(), likeIt(name, library))
    );
  if (version === undefined || version === query.version) return query;
  throw new ParameterError(
    'version',
    `${name} was saved meanwhile, as version ${query.version}${query.saved ? ` by ${query.saved.by}` : ''}; you looked at version ${version}`,
    'Reload the page to see what it asks now, then run it.',
    'CONFLICT',
  );
}

const mostNamed = 5;

/** Names that have a word of this one; where none has, where all are. */
function likeIt(name: string, { queries }: Library): string {
  const words = name.split('-').filter((word) => word.length > 3);
  const like = [...queries.keys()].filter((one) => words.some((word) => one.includes(word)));
  return like.length > 0
    ? `Perhaps ${like.slice(0, mostNamed).join(', ')}; query --list has all.`
    : 'The Queries page and query --list have all: it may have been removed or renamed.';
}

function textOf(named: Named, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new QueryHeaderError(
      named,
      { line: 1 },
      `it cannot be read (${why})`,
      'Check the rights of the file.',
    );
  }
}
