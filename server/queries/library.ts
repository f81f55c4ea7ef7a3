import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuery, QueryHeaderError, type SavedQuery } from './header.ts';
import { ParameterError } from './parameters.ts';

/** What a folder of saved queries holds. One that cannot be read keeps none of the others away. */
export interface Library {
  readonly queries: ReadonlyMap<string, SavedQuery>;
  readonly broken: readonly QueryHeaderError[];
}

/** The saved queries of a folder by name, read anew each time: a file that is put there or mended counts at once. */
export function readLibrary(folder: string): Library {
  const queries = new Map<string, SavedQuery>();
  const broken: QueryHeaderError[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.cypher')) continue;
    const name = file.replace(/\.cypher$/, '');
    try {
      queries.set(name, parseQuery(name, textOf(name, join(folder, file))));
    } catch (error) {
      if (!(error instanceof QueryHeaderError)) throw error;
      broken.push(error);
    }
  }
  return { queries, broken };
}

/**
 * The saved query of that name in a library.
 * @throws ParameterError where there is none, QueryHeaderError where its file is not as it should be
 */
export function savedQuery(name: string, library: Library): SavedQuery {
  const query = library.queries.get(name);
  if (query) return query;
  throw (
    library.broken.find((error) => error.query === name) ??
    new ParameterError(
      'name',
      `there is no saved query ${name}`,
      `There are: ${[...library.queries.keys()].join(', ')}.`,
    )
  );
}

function textOf(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new QueryHeaderError(name, 1, `it cannot be read (${why})`);
  }
}
