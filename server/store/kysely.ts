import { createRequire } from 'node:module';

/**
 * Kysely as the scripts that it also comes as. As modules it is 263 files, and each asks a thread of its own how it
 * is to be read, as all do where TypeScript is among them: 0.2 s of processor time at every start.
 */
export const { Kysely, Migrator, SqliteAdapter, SqliteDialect, SqliteDriver, sql } = createRequire(
  import.meta.url,
)('kysely') as typeof import('kysely');
