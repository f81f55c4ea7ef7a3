import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../../core/store/index.ts';
import { isLiving, mine } from '../../core/temporary.ts';
import type { ReadOptions } from '../capture/index.ts';

/** How an import of which the store tells goes on, or ended. */
type BegunState =
  | 'arriving'
  | 'waiting'
  | 'running'
  /** Under way once more, by itself, after it was cut off. */
  | 'taken-up'
  | 'done'
  | 'failed'
  | 'cancelled'
  | 'given-again';

/** An import that no program is at work on any more, and that did not end. */
export interface CutOff {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of its bytes; null where they had not all arrived, or came by the command line. */
  readonly batch: string | null;
  readonly options: ReadOptions;
  /** It was taken up by itself before, and cut off again. */
  readonly again: boolean;
  readonly startedAt: string;
}

const optionsSchema = z.record(z.string(), z.json());

/** The imports that programs have begun on a data folder: one that was cut off is known when the next program starts. */
export class BegunImports {
  readonly #db: Store['db'];

  constructor({ db }: Pick<Store, 'db'>) {
    this.#db = db;
  }

  /** Notes that an import begins, or how far one is by now. @returns its id */
  async note(
    state: BegunState,
    {
      id = randomUUID(),
      name,
      bytes,
      batch = null,
      options = {},
    }: {
      readonly id?: string;
      readonly name: string;
      readonly bytes: number;
      readonly batch?: string | null;
      readonly options?: ReadOptions;
    },
  ): Promise<string> {
    const row = { name, state, batch, bytes, options: JSON.stringify(options), process: mine };
    const startedAt = new Date().toISOString();
    await this.#db
      .insertInto('importBegun')
      .values({ id, ...row, startedAt, endedAt: null })
      .onConflict((same) => same.column('id').doUpdateSet(row))
      .execute();
    return id;
  }

  /**
   * Notes how an import ended. One that is done stands for those of the same name that were cut off.
   * @param batch SHA-256 of what was imported, where it is known only now
   */
  async end(
    id: string,
    state: Exclude<BegunState, 'arriving' | 'waiting' | 'running' | 'taken-up'>,
    batch?: string,
  ): Promise<void> {
    const ended = { state, endedAt: new Date().toISOString(), ...(batch ? { batch } : {}) };
    const rows = await this.#db
      .updateTable('importBegun')
      .set(ended)
      .where('id', '=', id)
      .returning('name')
      .execute();
    if (state !== 'done') return;
    for (const { name } of rows)
      for (const cut of await this.cutOff())
        if (cut.name === name) await this.end(cut.id, 'given-again');
  }

  /** Those that are cut off, in the order in which they began. */
  async cutOff(): Promise<CutOff[]> {
    const rows = await this.#db
      .selectFrom('importBegun')
      .selectAll()
      .where('endedAt', 'is', null)
      .orderBy('startedAt')
      .execute();
    return rows
      .filter(({ process }) => !isLiving(process))
      .map(({ id, name, bytes, batch, options, state, startedAt }) => ({
        ...{ id, name, bytes, batch, startedAt, again: state === 'taken-up' },
        options: optionsSchema.parse(JSON.parse(options)),
      }));
  }
}
