/**
 * A backup of a data folder that is in use, and a data folder from a backup. A backup holds the record (evidence, the
 * custody log, the store, what people set); the graph is made from it again.
 */

export type { CountPair } from './compare-restored.ts';
export { type Backup, makeBackup } from './make-backup.ts';
export { type Restored, restoreBackup } from './restore-backup.ts';
export { type Keys, sealedName } from './sealed.ts';
