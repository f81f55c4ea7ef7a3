import {
  type DatabaseConnection,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import { translate } from './store-errors.ts';

/** SQLite that says of an error what a user can do about it, where that is known. */
export class TellingDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #path: string;

  /** @param path of the store, for people */
  constructor(config: SqliteDialectConfig, path: string) {
    super(config);
    this.#config = config;
    this.#path = path;
  }

  override createDriver() {
    return new TellingDriver(this.#config, this.#path);
  }
}

class TellingDriver extends SqliteDriver {
  readonly #path: string;

  constructor(config: SqliteDialectConfig, path: string) {
    super(config);
    this.#path = path;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: async (query) => {
        try {
          return await connection.executeQuery(query);
        } catch (error) {
          throw translate(error, this.#path);
        }
      },
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
  }
}
