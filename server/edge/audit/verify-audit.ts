import { existsSync } from 'node:fs';
import { storeIn } from '../../core/data-folder.ts';
import { type Anchor, type LogReport, verifyLog } from '../../core/evidence/index.ts';
import { openStore, type Store } from '../../core/store/index.ts';
import { auditPath, chainIn } from './audit-log.ts';
import { headsIn } from './heads.ts';

/** Whether a folder has an audit log: that of one person who has the machine to themselves has none. */
export const hasAudit = (dataDir: string): boolean => existsSync(auditPath(dataDir));

/**
 * Walks the audit log, and compares it with anchors that were kept elsewhere and with what the store noted.
 * @param given the store, where it is open already
 */
export async function verifyAudit(
  dataDir: string,
  kept: readonly Anchor[] = [],
  given?: Store,
): Promise<LogReport> {
  const own =
    given === undefined && existsSync(storeIn(dataDir)) ? await openStore(dataDir) : given;
  try {
    // First: what is written meanwhile has its line by then.
    const heads = own ? await headsIn(own.db) : [];
    const log = { custody: () => chainIn(dataDir).lines() };
    return await verifyLog(log, { kept, known: { heads, lines: new Map() }, now: Date.now() });
  } finally {
    if (own !== given) await own?.close();
  }
}
