import { logError } from '../../core/log.ts';
import type { Store } from '../../core/store/index.ts';

interface Head {
  readonly line: number;
  readonly sha256: string;
  /** The hash that the first line of the same write follows. */
  readonly follows: string;
}

/** How often the store notes where the log stands, in milliseconds: no answer waits for that. */
const notedMs = 1_000;
/** After so long a place stays noted for ever. */
const keptMs = 60 * 60_000;

/**
 * Where the audit log stands, noted in the store: a log that was cut no longer has that line. One row an hour and a
 * program, which goes with the log; where the log is not what this program left, a new one begins and the old one stays.
 */
export class AuditHeads {
  readonly #db: Store['db'];
  #last: Head | undefined;
  /** The row that goes with the log, and until when. */
  #row = 0;
  #until = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;
  #noting: Promise<void> = Promise.resolve();

  constructor(db: Store['db']) {
    this.#db = db;
  }

  stands(head: Head): void {
    if (this.#last && this.#last.sha256 !== head.follows) {
      if (this.#timer) this.#note();
      this.#until = Number.NEGATIVE_INFINITY;
    }
    this.#last = head;
    this.#timer ??= setTimeout(() => this.#note(), notedMs).unref();
  }

  async close(): Promise<void> {
    if (this.#timer) this.#note();
    await this.#noting;
  }

  #note(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#last) return;
    const { line, sha256 } = this.#last;
    const now = Date.now();
    const said = { line, sha256, at: new Date(now).toISOString() };
    const isNew = this.#until < now;
    if (isNew) this.#until = now + keptMs;
    this.#noting = this.#noting
      .then(() => (isNew ? this.#insert(said) : this.#move(said)))
      .catch((error: unknown) => {
        this.#until = Number.NEGATIVE_INFINITY;
        logError('where the audit log stands cannot be noted', error);
      });
  }

  async #insert(said: { line: number; sha256: string; at: string }): Promise<void> {
    const { insertId } = await this.#db.insertInto('auditHead').values(said).executeTakeFirst();
    this.#row = Number(insertId);
  }

  async #move(said: { line: number; sha256: string; at: string }): Promise<void> {
    await this.#db.updateTable('auditHead').set(said).where('n', '=', this.#row).execute();
  }
}

/** Every place that was noted. */
export const headsIn = (db: Pick<Store['db'], 'selectFrom'>) =>
  db.selectFrom('auditHead').select(['line', 'sha256']).orderBy('n').execute();
