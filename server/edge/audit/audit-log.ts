import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { CustodyLog, sha256Of } from '../../core/evidence/index.ts';
import { logError } from '../../core/log.ts';
import type { Store } from '../../core/store/index.ts';
import { secretIn } from '../access/index.ts';
import { type Audited, auditLineIn } from './audit-line.ts';
import { AuditHeads } from './heads.ts';

export const auditPath = (dataDir: string): string => join(dataDir, 'audit.jsonl');

/** The chained log of a data folder; no line of it needs more than it says itself. */
export const chainIn = (dataDir: string) => new CustodyLog<Audited, object>(auditPath(dataDir));

interface Waiting {
  readonly said: Audited;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * The audit log of a team's server. Lines that come while others are written go to the disk together, so that a hundred
 * people wait for one write and not for a hundred.
 */
export class AuditLog {
  readonly #chain;
  readonly #heads;
  #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;
  #texts: Promise<Set<string>> | undefined;

  constructor(dataDir: string, db: Store['db']) {
    this.#chain = chainIn(dataDir);
    this.#heads = new AuditHeads(db);
  }

  /**
   * Resolves when the line is on the disk.
   * @throws EvidenceError where it cannot be written
   */
  write(said: Audited): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ said, done, failed });
      this.#working ??= this.#work();
    });
  }

  /**
   * Keeps the words of a query, unless the log has them.
   * @returns their SHA-256
   */
  async keepText(text: string, by: Pick<Audited, 'by' | 'address'>): Promise<string> {
    const sha256 = sha256Of(text);
    this.#texts ??= textsIn(this.#chain.lines());
    const held = await this.#texts.catch((error: unknown) => {
      this.#texts = undefined;
      throw error;
    });
    if (held.has(sha256)) return sha256;
    held.add(sha256);
    const { by: name, address } = by;
    await this.write({
      ...{ event: 'query-text', by: name, address, of: [sha256], text, outcome: 'done', ms: 0 },
    }).catch((error: unknown) => {
      held.delete(sha256);
      throw error;
    });
    return sha256;
  }

  async close(): Promise<void> {
    await this.#working;
    await this.#heads.close();
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      try {
        const said = batch.map((each) => each.said);
        const { lines, head } = await this.#chain.appendAll(said, {}, new Date());
        if (head) this.#heads.stands({ ...head, follows: lines[0]?.previous ?? '' });
        for (const { done } of batch) done();
      } catch (error) {
        logError('the audit log cannot be written', error);
        for (const { failed } of batch) failed(error);
      }
    }
    // Nothing waits here: between the last look and this line nobody can have come.
    this.#working = undefined;
  }
}

async function textsIn(lines: AsyncIterable<string>): Promise<Set<string>> {
  const held = new Set<string>();
  for await (const text of lines) {
    const line = text.includes('"event":"query-text"') ? auditLineIn(text) : undefined;
    if (line?.event === 'query-text') for (const sha256 of line.of ?? []) held.add(sha256);
  }
  return held;
}

/** What tells nothing by itself: hashes, random ids, short numbers. */
const telling =
  /^(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9]{32}|\d{1,9})$/;

/**
 * How ids stand in the log. The id of a phone is its number, and a log that only grows is no place for it: it stands by
 * its kind and a hash with a key of this folder, so that who knows the number finds it and nobody else can try numbers.
 */
export function shortIds(dataDir: string): (id: string) => string {
  const key = secretIn(join(dataDir, 'audit.key'));
  return (id) => {
    const [, kind = '', rest = ''] = /^([a-z][a-z-]{0,30}):(.+)$/s.exec(id) ?? ['', '', id];
    const of = kind === '' ? '' : `${kind}:`;
    if (telling.test(rest)) return `${of}${rest}`;
    return `${of}#${createHmac('sha256', key).update(id).digest('hex').slice(0, 16)}`;
  };
}
