import canonicalize from 'canonicalize';
import {
  type CustodyLine,
  CustodyWalk,
  type Evidence,
  type LeftOut,
  sha256Of,
} from '../../../core/evidence/index.ts';
import {
  concernsOf,
  isRedacted,
  type KeptLine,
  packCustody,
  type Snapshot,
} from '../../snapshot/index.ts';
import { BundleError } from '../bundle-errors.ts';

/** The custody log as a package holds it: made from the log, and read from a package. */

/** A line of the log that concerns the case. */
export interface CustodyEntry {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly event: string;
  /** What it was about: a file's name, or a hash. */
  readonly about: string;
  readonly sha256: string;
  readonly line: CustodyLine;
}

export interface CaseCustody {
  /** The file's text. */
  readonly text: string;
  readonly entries: readonly CustodyEntry[];
  readonly custody: Snapshot['custody'];
}

/**
 * Reads the log up to where it stood when the snapshot was frozen.
 * @throws BundleError `custody-behind` when the log no longer leads to the snapshot's line
 */
export async function caseCustody(
  snapshot: Snapshot,
  evidence: Pick<Evidence, 'custody'>,
): Promise<CaseCustody> {
  const lines: string[] = [];
  const entries: CustodyEntry[] = [];
  const { custody, problem } = await packCustody(evidence, concernsOf(snapshot), {
    until: snapshot.custody.lines,
    redacted: isRedacted(snapshot),
    onLine: (text, kept) => {
      lines.push(`${text}\n`);
      if (kept) entries.push(entryOf(kept));
    },
  });
  if (problem !== undefined) throw broken(`was changed: ${problem}`);
  if (canonicalize(custody) !== canonicalize(snapshot.custody))
    throw broken(
      `does not lead to line ${snapshot.custody.lines} as it was when the case was frozen`,
    );
  return { text: lines.join(''), entries, custody };
}

function entryOf({ n, sha256, line }: KeptLine): CustodyEntry {
  const { at, by, event } = line;
  return { n, at, by, event, about: aboutOf(line), sha256, line };
}

/** A split at a cut point names many ads; the line itself, which is in the bundle, has all of them. */
const mostDescribed = 6;
function inShort(about: readonly string[]): string {
  const more = about.length > mostDescribed ? ` and ${about.length - mostDescribed} more` : '';
  return `${about.slice(0, mostDescribed).join(', ')}${more}`;
}

const bare = (id: string): string => id.replace(/^(batch|image):/, '');

/** What a line is about, for a reader. */
function aboutOf(line: CustodyLine): string {
  switch (line.event) {
    case 'received':
      return line.signature?.outcome === 'invalid'
        ? `${line.name}, WITH AN INVALID SIGNATURE: ${line.signature.said}`
        : line.name;
    case 'imported':
      return bare(line.batch);
    case 'picture-received':
    case 'revealed':
      return bare(line.image);
    case 'judged':
    case 'withdrawn':
      return inShort(line.about);
    case 'pictures-read':
      return `codes ${line.codes}, words ${line.words}`;
    case 'resolved':
    case 'run-restored':
      return `run ${line.run}`;
    case 'exported':
      return line.bundle;
    case 'case-detailed':
      return [line.title, line.reference].filter((one) => one !== '').join(', ');
    case 'check-answered':
    case 'answer-withdrawn':
      return `${line.check}, ${line.signed}`;
    case 'case-frozen':
    case 'file-healed':
      return line.sha256;
    case 'anchored':
      return `line ${line.line}, ${line.sha256}`;
    case 'log-continued':
      return `${line.earlier.lines} lines before, ${line.earlier.sha256}`;
    case 'files-checked':
      return `${line.counts.files ?? 0} files, ${line.changed.length} changed, ${line.missing.length} missing`;
    default:
      return '';
  }
}

function broken(what: string, cause?: unknown): BundleError {
  return new BundleError(
    'custody-behind',
    `The custody log ${what}`,
    'Restore the evidence folder from a copy; keep the present one for whoever looks into it.',
    { cause },
  );
}

/**
 * Lines of the first form that a redacted version leaves out: how many, and the hash of the last line of all; undefined
 * in a full version, and where there are none.
 */
export const leftOutLines = (
  snapshot: Pick<Snapshot, 'custody' | 'redaction'>,
): LeftOut | undefined =>
  isRedacted(snapshot) && snapshot.custody.firstForm
    ? { lines: snapshot.custody.firstForm.lines, head: snapshot.custody.head }
    : undefined;

/** The log of a package with this snapshot, and the first thing that is wrong with its chain, in words. */
export function readPackagedCustody(
  text: string,
  snapshot: Pick<Snapshot, 'custody' | 'redaction'>,
): CaseCustody & { readonly problem: string | undefined } {
  const walk = new CustodyWalk(leftOutLines(snapshot));
  const entries: CustodyEntry[] = [];
  const lines = text.split('\n');
  const end = lines.pop();
  for (const one of lines) {
    const read = walk.take(one);
    if (!read) break;
    if (!read.withheld) entries.push(entryOf(read));
  }
  const { lines: n, head, withheld, firstForm, problem } = walk;
  return {
    text,
    entries,
    custody: {
      lines: n,
      head,
      sha256: sha256Of(text),
      withheld,
      firstForm,
    },
    problem: problem ?? (end === '' ? undefined : 'the last line has no end'),
  };
}

/**
 * Compares the log of a package with what the snapshot says of it.
 * @returns what is wrong with it, in words, or undefined
 */
export function custodyProblem(
  { custody: found, problem }: ReturnType<typeof readPackagedCustody>,
  expected: Snapshot['custody'],
): string | undefined {
  if (problem !== undefined) return problem;
  if (found.lines !== expected.lines)
    return `has ${found.lines} lines where the snapshot counted ${expected.lines}`;
  if (found.head !== expected.head) return 'does not end in the hash that the snapshot names';
  if (found.withheld !== expected.withheld)
    return `withholds ${found.withheld} lines where the snapshot counted ${expected.withheld}`;
  if (canonicalize(found.firstForm) !== canonicalize(expected.firstForm))
    return 'has another part of the first form than the snapshot says';
  return found.sha256 === expected.sha256
    ? undefined
    : `is not the log that the snapshot names: ${expected.sha256}`;
}
