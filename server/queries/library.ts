import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../config.ts';
import { statement } from '../neo4j/index.ts';
import { parseQuery, type SavedQuery } from './header.ts';

let library: ReadonlyMap<string, SavedQuery> | undefined;

/** The saved queries of cypher/library, by name; read once. */
export function savedQueries(): ReadonlyMap<string, SavedQuery> {
  library ??= new Map(
    readdirSync(join(REPOSITORY, 'cypher', 'library'))
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => file.replace(/\.cypher$/, ''))
      .sort()
      .map((name) => [name, parseQuery(name, statement(`library/${name}`))]),
  );
  return library;
}
