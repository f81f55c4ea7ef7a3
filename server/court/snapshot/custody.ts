import { createHash } from 'node:crypto';
import {
  type CustodyLine,
  CustodyWalk,
  type Evidence,
  isJson,
  type ReadLine,
  withheldLine,
} from '../../core/evidence/index.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The custody log as it is handed on with a case. Lines that made what is in scope stand as they are; of lines about
 * other work only what binds them to their place stays.
 */

type Scope = Pick<
  Snapshot,
  | 'case'
  | 'selection'
  | 'entities'
  | 'links'
  | 'batches'
  | 'judgements'
  | 'networkJudgements'
  | 'resolution'
> &
  Partial<Pick<Snapshot, 'redaction'>>;

/** Whether a line of the log is about the case. */
export type Concerns = (line: CustodyLine) => boolean;

/** Hash of what a case names: bundles of the same selection tell of one another by it, and nothing else of it. */
export const selectionSha256 = (selection: readonly string[]): string =>
  createHash('sha256')
    .update([...new Set(selection)].sort().join('\n'))
    .digest('hex');

/**
 * Kept are: the receipt and import of every file in scope and of what it came in, receipts and views of pictures in
 * scope, that a damaged copy of one of these was replaced, judgements in scope, readings of pictures where there are
 * pictures, the run that is active, what was frozen of the same selection or case and its bundles, what the case was
 * called and who answered its checks, and what is about the log and the stored files as a whole. A bundle of another
 * case is other work, whatever that one names: its name would tell of a case that is closed to whoever reads this.
 * @param isMade of a package that is looked at: an earlier build told of cases that name the same
 */
export function concernsOf(scope: Scope, isMade = false): Concerns {
  // Of a redacted version every line stays: it would name what is left out.
  if (scope.redaction?.form === 'redacted') return () => false;
  const files = new Set(scope.batches.flatMap(({ sha256, within }) => [sha256, ...within]));
  const images = new Set(
    scope.entities.flatMap(({ id, kind }) => (kind === 'image' ? [bare(id)] : [])),
  );
  const judgements = new Set([...scope.judgements, ...scope.networkJudgements].map(({ id }) => id));
  const selection = selectionSha256(scope.selection);
  const run = scope.resolution?.run;
  const tellsOfCases = scope.case ? scope.case.marking === undefined : isMade;
  return (line) => {
    switch (line.event) {
      case 'received':
      case 'imported':
        return files.has(bare(line.batch));
      // A file of the case is what an erasure left of what was received.
      case 'erased':
        return line.files.some(({ after }) => files.has(after));
      case 'picture-received':
      case 'picture-listed':
      case 'revealed':
        return images.has(bare(line.image));
      case 'file-healed':
        return files.has(line.sha256) || images.has(line.sha256);
      case 'judged':
      case 'withdrawn':
        return judgements.has(line.judgement);
      case 'pictures-read':
        return images.size > 0;
      case 'resolved':
      case 'run-restored':
        return line.run === run;
      case 'exported':
        return line.case !== undefined && line.case === scope.case?.id
          ? true
          : line.selection === selection && (line.case === undefined || tellsOfCases);
      case 'case-frozen':
        return scope.case === null
          ? line.case === undefined && line.selection === selection
          : line.case === scope.case.id;
      case 'case-detailed':
      case 'check-answered':
      case 'answer-withdrawn':
        return line.case === scope.case?.id;
      case 'log-continued':
        return true;
      // In free words, which may be about other work.
      case 'anchored':
        return line.kept === undefined;
      case 'files-checked':
        return [...line.changed, ...line.missing].every(
          (sha256) => files.has(sha256) || images.has(sha256),
        );
      default:
        return false;
    }
  };
}

const bare = (id: string): string => id.replace(/^(batch|image):/, '');

export type KeptLine = Extract<ReadLine, { withheld: false }>;

/** What a walk over the log, as far as a case has it, came to. */
export interface PackedCustody {
  readonly custody: Snapshot['custody'];
  /** What is wrong with the log, in words. */
  readonly problem: string | undefined;
}

/**
 * Walks the log and tells what of it leaves with a case, line by line. A torn last line, which a crash or a writer at
 * work left, is none yet.
 * @param until no further than this line
 * @param packed whether it may be the log of a package, where lines are withheld already
 * @param redacted whether lines of the first form are left out: their hashes have no salt, so that a short content could
 *   be guessed
 * @param onLine is given each line as it leaves, and what it is where it stays as it is
 */
export async function packCustody(
  { custody }: Pick<Evidence, 'custody'>,
  concerns: Concerns,
  {
    until = Number.POSITIVE_INFINITY,
    packed: wasPacked = false,
    redacted = false,
    onLine,
  }: {
    readonly until?: number;
    readonly packed?: boolean;
    readonly redacted?: boolean;
    readonly onLine?: (text: string, kept?: KeptLine) => void;
  } = {},
): Promise<PackedCustody> {
  const walk = new CustodyWalk();
  const packed = createHash('sha256');
  let withheld = 0;
  let ofFirstForm = 0;
  let refused: string | undefined;
  let followed = false;
  let lost: number | undefined;
  for await (const text of custody()) {
    followed = refused !== undefined;
    if (followed || walk.lines === until) break;
    const read = walk.take(text);
    if (!read) {
      refused = text;
      continue;
    }
    if (read.withheld && !wasPacked) lost ??= walk.lines;
    const kept = !read.withheld && concerns(read.line) ? read : undefined;
    const line = kept ? text : withheldLine(read);
    if (!kept) {
      withheld += 1;
      if (read.form === 1) ofFirstForm += 1;
    }
    if (redacted && read.form === 1) continue;
    packed.update(`${line}\n`);
    onLine?.(line, kept);
  }
  const first = walk.firstForm;
  const torn = refused !== undefined && !followed && !isJson(refused);
  return {
    custody: {
      lines: walk.lines,
      head: walk.head,
      sha256: packed.digest('hex'),
      withheld,
      firstForm: first ? { lines: first.lines, withheld: ofFirstForm, bound: first.bound } : null,
    },
    problem:
      lost === undefined ? (torn ? undefined : walk.problem) : `line ${lost} has lost its content`,
  };
}
