import type { CheckOptions, FileReport } from './check-files.ts';
import { ClockOrder } from './clock-order.ts';
import type { CustodyEvent, CustodyLine } from './events.ts';
import { EvidenceError } from './evidence-errors.ts';
import { type Known, keyOf } from './known.ts';
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

/** What a walk over the log is compared with. */
export interface Compared {
  /** Anchors that were kept elsewhere. */
  readonly kept?: readonly Anchor[];
  /** What the store knows, as it was before the walk begins. */
  readonly known?: Known;
  /** What the clock says, in milliseconds since the epoch. */
  readonly now?: number;
}

/** A line of a record that the store should have: its key, as in `Known`. */
export interface Unheld {
  readonly line: number;
  readonly key: string;
}

/** What is never deleted from the store. */
const stays: ReadonlySet<string> = new Set([
  ...['judged', 'withdrawn', 'noted', 'note-withdrawn', 'chart-made', 'watched', 'watch-ended'],
  ...['case-made', 'case-changed'],
]);

/** A walk over the log, and what it was compared with. */
export interface LogReport extends CustodyReport {
  readonly anchors: number;
  /** How many places that the store noted were compared. */
  readonly heads: number;
  /** What the store knows and the log does not tell, in words; the first hundred. */
  readonly missing: readonly string[];
  readonly missingTotal: number;
  /** Lines that tell of a record which the store does not have; the first hundred. */
  readonly unheld: readonly Unheld[];
  /** Where the times of the lines do not follow each other, in sentences. */
  readonly clock: readonly string[];
  /** Its last line has no end: a writer is at work, or was cut off. The next line that is written takes it away. */
  readonly torn: boolean;
}

/** All that is wrong with a log, in sentences; nothing where it is whole. */
export const logProblems = ({ problem, missing, missingTotal, clock }: LogReport): string[] => [
  ...(problem === undefined ? [] : [problem]),
  ...missing.map((what) => `no line tells of ${what}`),
  ...(missingTotal > missing.length
    ? [`no line tells of ${missingTotal - missing.length} more records`]
    : []),
  ...clock,
];

/** Walks the log, and compares it with its anchors, with what the store knows, and its times with each other. */
export async function verifyLog(
  log: Pick<Log, 'custody'>,
  { kept = [], known, now }: Compared = {},
): Promise<LogReport> {
  const walk = new CustodyWalk();
  const clock = new ClockOrder();
  const hashes: string[] = [];
  const anchors: Anchor[] = [...kept];
  const wanted = new Map([...(known?.lines ?? [])].map(([key, { total }]) => [key, total]));
  const withheld: number[] = [];
  const erased = new Map<number, string | undefined>();
  const unheld: Unheld[] = [];
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
    // Of a line that shows its hash alone an erasure has to tell; else somebody took the content out.
    if (read.withheld) withheld.push(walk.lines);
    else {
      clock.take(read.line);
      if (read.line.event === 'anchored') anchors.push(read.line);
      if (read.line.event === 'erased')
        for (const { line, of } of read.line.withheld) erased.set(line, of);
      const key = keyOf(read.line);
      const left = key === undefined ? undefined : wanted.get(key);
      if (key !== undefined && left !== undefined) wanted.set(key, left - 1);
      else if (key !== undefined && known && stays.has(read.line.event))
        unheld.push({ line: walk.lines, key });
    }
  }
  const lost = withheld.find((n) => !erased.has(n));
  // What an erased line told of is not missing. One whose content is still there was counted above.
  for (const n of withheld) tick(wanted, erased.get(n));
  const isElsewhere = ({ line, sha256 }: Anchor) => hashes[line - 1] !== sha256;
  const wrong = anchors.find(isElsewhere);
  const unknown = known?.heads.find(isElsewhere);
  const torn = refused !== undefined && !followed && !isJson(refused);
  const { problem: broken, ...report } = reportOf(walk);
  const problem =
    (torn ? undefined : broken) ??
    (lost === undefined ? undefined : `line ${lost} has lost its content`) ??
    (wrong &&
      `line ${wrong.line} is not what its anchor says: ${wrong.sha256}, and the log has ${hashes[wrong.line - 1] ?? 'no such line'}`) ??
    (unknown &&
      `line ${unknown.line} is not the one that the store noted when it was written: the log was cut there or before${hashes.length < unknown.line ? '' : ', and written on'}`);
  const missing = [...(known?.lines ?? [])].flatMap(([key, { what }]) =>
    (wanted.get(key) ?? 0) > 0 ? [what] : [],
  );
  return {
    ...report,
    ...{ anchors: anchors.length, heads: known?.heads.length ?? 0, torn },
    // A log that breaks off tells nothing of what comes after: what is missing there is no news.
    missing: broken !== undefined && !torn ? [] : missing.slice(0, mostNamed),
    missingTotal: broken !== undefined && !torn ? 0 : missing.length,
    unheld: unheld.slice(0, mostNamed),
    clock: clock.problems(now),
    ...(problem === undefined ? {} : { problem }),
  };
}

/** Counts the first record that is still wanted and that a bare key stands for; see `bareKeyOf`. */
function tick(wanted: Map<string, number>, bareKey: string | undefined): void {
  if (bareKey === undefined) return;
  for (const [key, left] of wanted)
    if (left > 0 && (key === bareKey || key.startsWith(`${bareKey} `))) {
      wanted.set(key, left - 1);
      return;
    }
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
