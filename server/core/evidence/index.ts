import { existsSync, type ReadStream } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Actor, acting, operator } from '../access/index.ts';
import { VERSION } from '../version.ts';
import { type CheckOptions, checkFiles, type FileReport } from './check-files.ts';
import { clockNow } from './clock.ts';
import { CustodyLog, type CustodyWriter } from './custody.ts';
import type { CustodyEvent, CustodyLine } from './events.ts';
import {
  type Anchor,
  anchorLog,
  type Compared,
  checkAndLog,
  type LogReport,
  lastCheck,
  verifyLog,
} from './keeping.ts';
import { type KeepsHead, keepHead } from './known.ts';
import type { Patch } from './patch.ts';
import { type EvidenceLimits, Room } from './room.ts';
import { FileStore, type Healed, type HeldFile, type StoredFile } from './store.ts';
import { withholdLines } from './withhold.ts';

export { operator } from '../access/index.ts';
export { type FileReport, receivedIn } from './check-files.ts';
export { scheduleChecks } from './check-schedule.ts';
export { type Clock, clockNow } from './clock.ts';
export { clockProblems } from './clock-order.ts';
export { CustodyLog } from './custody.ts';
export type {
  CustodyEvent,
  CustodyLine,
  ErasedFile,
  ErasedReceipt,
  HowRead,
  NamedPicture,
  ReceivedSignature,
} from './events.ts';
export { EvidenceError, storageError } from './evidence-errors.ts';
export {
  type Anchor,
  hasImports,
  type LogReport,
  lastCheck,
  logProblems,
  verifyLog,
} from './keeping.ts';
export { type KeepsHead, knownIn } from './known.ts';
export { custodyStart, isJson, type ReadLine, readLine, sha256Of, withheldLine } from './line.ts';
export { linesOf } from './lines-of.ts';
export type { Patch } from './patch.ts';
export { freeBytes } from './room.ts';
export type { HeldFile, StoredFile } from './store.ts';
export { CustodyWalk, checkCustody, type LeftOut } from './walk.ts';
export { bareKeyOf, type WithheldLine } from './withhold.ts';

/** What was received, byte for byte, and the log of what became of it. */
export interface Evidence {
  has(sha256: string): Promise<boolean>;
  /** Where the bytes are on disk. */
  path(sha256: string): string;
  size(sha256: string): Promise<number>;
  put(source: AsyncIterable<Buffer>, maxBytes?: number): Promise<StoredFile>;
  /** Receives bytes that are evidence only when they are kept; see `FileStore.hold`. */
  hold(source: AsyncIterable<Buffer>, maxBytes?: number, expected?: number): Promise<HeldFile>;
  /** How many bytes the folder of the evidence holds. */
  usedBytes(): Promise<number>;
  putBytes(content: Buffer): Promise<StoredFile>;
  readSlice(sha256: string, offset: number, length: number): Promise<Buffer>;
  createReadStream(sha256: string, range?: { start: number; end: number }): ReadStream;
  /** Stores a file again with other bytes in some places; the one that it is made from stays. */
  patch(sha256: string, patches: readonly Patch[]): Promise<StoredFile>;
  /** Deletes a stored file: only an erasure does. */
  remove(sha256: string): Promise<void>;
  /** Takes the content out of lines of the custody log, whose chain stays: only an erasure does. */
  withholdCustody(lines: ReadonlySet<number>): Promise<void>;
  /** @param beside the store, or its transaction in which the record is written: it notes where the log stands then */
  appendCustody(event: CustodyEvent, beside?: KeepsHead): Promise<CustodyLine>;
  /** Several at once: one write to the disk. */
  appendCustodyAll(
    events: readonly CustodyEvent[],
    beside?: KeepsHead,
  ): Promise<readonly CustodyLine[]>;
  /** The custody log's lines as written, each without its line end. */
  custody(): AsyncIterable<string>;
  /** The same from the last line on. */
  custodyBackwards(): AsyncIterable<string>;
  /** Walks the custody log; see `verifyLog`. */
  verifyCustody(compared?: Compared): Promise<LogReport>;
  /** Notes where the custody log stands; see `anchorLog`. */
  anchorCustody(kept?: string): Promise<Anchor & { readonly at: string }>;
  /** Did the last check of the files name one that is damaged or missing? */
  wasFoundWrong(): Promise<boolean>;
  /** Hashes every stored file again, and logs what came of it. */
  checkFiles(options?: CheckOptions): Promise<FileReport>;
}

/**
 * Opens the evidence of a data folder; makes its folders when they are first needed.
 * @param now the clock, for the custody log
 * @param limits what it may take of the disk
 */
export function openEvidence(
  dataDir: string,
  now: () => Date = () => new Date(),
  limits: EvidenceLimits = {},
): Evidence {
  const root = join(dataDir, 'evidence');
  const room = new Room(root, limits);
  const log = new CustodyLog(join(root, 'custody.jsonl'));
  const appendCustodyAll: Evidence['appendCustodyAll'] = async (events, beside) => {
    const at = now();
    const { lines, head } = await log.appendAll(events, await writer(), at);
    if (beside && head) await keepHead(beside, { ...head, at: at.toISOString() });
    return lines;
  };
  const own = {
    custody: () => log.lines(),
    async appendCustody(event: CustodyEvent, beside?: KeepsHead) {
      const [line] = await appendCustodyAll([event], beside);
      if (!line) throw new Error('no line was written');
      return line;
    },
  };
  const onHealed = (healed: Healed) => own.appendCustody({ event: 'file-healed', ...healed });
  const files = new FileStore(root, onHealed, room);
  return {
    ...own,
    has: (sha256) => files.has(sha256),
    path: (sha256) => files.path(sha256),
    size: (sha256) => files.size(sha256),
    put: (source, maxBytes) => files.put(source, maxBytes),
    hold: (source, maxBytes, expected) => files.hold(source, maxBytes, expected),
    usedBytes: () => room.used(),
    putBytes: (content) => files.putBytes(content),
    patch: (sha256, patches) => files.patch(sha256, patches),
    remove: (sha256) => files.remove(sha256),
    withholdCustody: (lines) => withholdLines(log.path, log.lines(), ({ n }) => lines.has(n)),
    readSlice: (sha256, offset, length) => files.slice(sha256, offset, length),
    createReadStream: (sha256, range) => files.stream(sha256, range),
    appendCustodyAll,
    custodyBackwards: () => log.linesBackwards(),
    verifyCustody: async (compared = {}) => {
      const report = await verifyLog(own, { ...compared, now: now().getTime() });
      return report.lines === 0 && existsSync(join(root, 'sha256'))
        ? { ...report, problem: report.problem ?? noLog }
        : report;
    },
    anchorCustody: (kept) => anchorLog(own, kept),
    wasFoundWrong: async () =>
      ((await lastCheck({ custodyBackwards: () => log.linesBackwards() }))?.wrong ?? 0) > 0,
    checkFiles: (options = {}) =>
      checkAndLog((given) => checkFiles(join(root, 'sha256'), log.lines(), given), own, options),
  };
}

const noLog = 'it is not there or has no line, and files are stored of which it should tell';

async function writer(): Promise<CustodyWriter> {
  const actor = acting();
  return {
    ...{ by: operator(), host: hostname(), program: VERSION },
    ...(actor ? signedInAs(actor) : {}),
    clock: await clockNow(),
  };
}

const signedInAs = ({ id: account, roles, session, address }: Actor) => ({
  ...{ account, roles, session, address },
});
