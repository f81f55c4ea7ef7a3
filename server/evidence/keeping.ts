import type { CheckOptions, FileReport } from './check-files.ts';
import { EvidenceError } from './errors.ts';
import type { CustodyEvent, CustodyLine } from './events.ts';
import { isJson, readLine } from './line.ts';
import { type CustodyReport, CustodyWalk, reportOf } from './walk.ts';

/** What is done to keep the log and the files what they are: walking, anchoring, hashing again. */

/** A place of the log that was written down elsewhere, or that the log says was asked for. */
export interface Anchor {
  readonly line: number;
  readonly sha256: string;
}

interface Log {
  custody(): AsyncIterable<string>;
  appendCustody(event: CustodyEvent): Promise<CustodyLine>;
}

/** A walk over the log, and the anchors that it was compared with. */
export interface LogReport extends CustodyReport {
  readonly anchors: number;
  /** Its last line has no end: a writer is at work, or was cut off. The next line that is written takes it away. */
  readonly torn: boolean;
}

/**
 * Walks the log, and compares it with its anchors.
 * @param kept anchors that were kept elsewhere
 */
export async function verifyLog(
  log: Pick<Log, 'custody'>,
  kept: readonly Anchor[] = [],
): Promise<LogReport> {
  const walk = new CustodyWalk();
  const hashes: string[] = [];
  const anchors: Anchor[] = [...kept];
  let withheld: number | undefined;
  let refused: string | undefined;
  let followed = false;
  for await (const text of log.custody()) {
    followed = refused !== undefined;
    if (followed) break;
    const read = walk.take(text);
    if (!read) {
      refused = text;
      continue;
    }
    hashes.push(read.sha256);
    // Only a package withholds; here somebody took the content out.
    if (read.withheld) withheld ??= walk.lines;
    if (!read.withheld && read.line.event === 'anchored') anchors.push(read.line);
  }
  const wrong = anchors.find(({ line, sha256 }) => hashes[line - 1] !== sha256);
  const torn = refused !== undefined && !followed && !isJson(refused);
  const { problem: broken, ...report } = reportOf(walk);
  const problem =
    (torn ? undefined : broken) ??
    (withheld === undefined ? undefined : `line ${withheld} has lost its content`) ??
    (wrong &&
      `line ${wrong.line} is not what its anchor says: ${wrong.sha256}, and the log has ${hashes[wrong.line - 1] ?? 'no such line'}`);
  return {
    ...report,
    ...{ anchors: anchors.length, torn },
    ...(problem === undefined ? {} : { problem }),
  };
}

/**
 * Notes where the log stands, so that it can be kept where nobody who can write the log can write.
 * @throws EvidenceError `CHANGED` where the log is not whole, `MISSING` where it is empty
 */
export async function anchorLog(log: Log, kept?: string): Promise<Anchor & { at: string }> {
  const { lines, head, problem } = await verifyLog(log);
  if (problem !== undefined)
    throw new EvidenceError(
      'CHANGED',
      `the custody log was changed: ${problem}`,
      'Restore the evidence folder from a copy; keep the present one for whoever looks into it.',
    );
  if (lines === 0)
    throw new EvidenceError(
      'MISSING',
      'the custody log has no line',
      'Import something first: there is nothing to anchor.',
    );
  const anchor = { line: lines, sha256: head };
  const { at } = await log.appendCustody({
    event: 'anchored',
    ...anchor,
    ...(kept ? { kept } : {}),
  });
  return { ...anchor, at };
}

/** So many differences are named in the log; all are in the answer. */
const mostNamed = 100;

/** Hashes the stored files again and logs what came of it. */
export async function checkAndLog(
  check: (options: CheckOptions) => Promise<FileReport>,
  log: Pick<Log, 'appendCustody'>,
  options: CheckOptions,
): Promise<FileReport> {
  const report = await check(options);
  const { files, bytes, changed, missing, foreign } = report;
  await log.appendCustody({
    event: 'files-checked',
    counts: {
      ...{ files, bytes, changed: changed.length },
      ...{ missing: missing.length, foreign: foreign.length },
    },
    changed: changed.slice(0, mostNamed),
    missing: missing.slice(0, mostNamed),
  });
  return report;
}

/** What the last check of the files came to. */
interface LastCheck {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** How many files were not what they were, or not there. */
  readonly wrong: number;
}

/** @returns undefined where the files were never checked */
export async function lastCheck(log: {
  custodyBackwards(): AsyncIterable<string>;
}): Promise<LastCheck | undefined> {
  for await (const text of log.custodyBackwards()) {
    if (!text.includes('"files-checked"')) continue;
    const read = readLine(text);
    if (!read || read.withheld || read.line.event !== 'files-checked') continue;
    const { changed = 0, missing = 0 } = read.line.counts;
    return { at: Date.parse(read.line.at), wrong: changed + missing };
  }
  return undefined;
}

/** Whether captures were ever read from a file. */
export async function hasImports(log: Pick<Log, 'custody'>): Promise<boolean> {
  for await (const text of log.custody()) {
    if (!text.includes('"imported"')) continue;
    const read = readLine(text);
    if (!read || read.withheld || read.line.event !== 'imported') continue;
    const { new: fresh = 0, updated = 0, unchanged = 0 } = read.line.counts;
    if (fresh + updated + unchanged > 0) return true;
  }
  return false;
}
