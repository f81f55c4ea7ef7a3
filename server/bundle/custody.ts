import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Snapshot } from '../cases/index.ts';
import { custodyStart, type Evidence } from '../evidence/index.ts';
import { BundleError } from './errors.ts';

/** A split at a cut point names many ads; the line itself, which is in the bundle, has all of them. */
const mostDescribed = 6;
function inShort(about: readonly string[] = []): string {
  const more = about.length > mostDescribed ? ` and ${about.length - mostDescribed} more` : '';
  return `${about.slice(0, mostDescribed).join(', ')}${more}`;
}

/**
 * The custody log as it leaves the house. Lines about this case are kept as they stand in the log.
 * Lines about other work are withheld: only their number, the hash before and their own hash stay,
 * so the chain can still be followed from the first line to the last.
 */

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
const chained = z.looseObject({ n: z.number().int(), previous: sha256Hex });
const withheld = z.strictObject({
  n: z.number().int(),
  previous: sha256Hex,
  withheld: z.literal(true),
  sha256: sha256Hex,
});
const entry = chained.extend({
  at: z.string(),
  by: z.string(),
  event: z.string(),
  batch: z.string().optional(),
  image: z.string().optional(),
  name: z.string().optional(),
  // Of a watch and of a report it is one text.
  about: z.union([z.array(z.string()), z.string().transform((one) => [one])]).optional(),
  judgement: z.string().optional(),
});

/** A line of the log that concerns the case. */
export interface CustodyEntry {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly event: string;
  /** What it was about: a file's name, or a hash. */
  readonly about: string;
  readonly sha256: string;
}

export interface CaseCustody {
  /** The file's text. */
  readonly text: string;
  readonly entries: readonly CustodyEntry[];
  readonly withheld: number;
}

const hashOf = (line: string): string => createHash('sha256').update(line).digest('hex');

/**
 * Reads the log up to where it stood when the snapshot was frozen.
 * @throws BundleError `custody-behind` when the log no longer leads to the snapshot's line
 */
export async function caseCustody(
  snapshot: Snapshot,
  evidence: Pick<Evidence, 'custody'>,
): Promise<CaseCustody> {
  const concerns = new Set([
    ...snapshot.batches.map(({ sha256 }) => sha256),
    ...snapshot.entities.map(({ id }) => id.replace(/^image:/, '')),
  ]);
  const judgements = new Set(
    [...snapshot.judgements, ...snapshot.networkJudgements].map(({ id }) => id),
  );
  const kept: string[] = [];
  const entries: CustodyEntry[] = [];
  let head = custodyStart;
  for await (const line of evidence.custody()) {
    if (kept.length === snapshot.custody.lines) break;
    const { batch, image, name, about, judgement, ...rest } = readEntry(line, kept.length + 1);
    if (rest.previous !== head || rest.n !== kept.length + 1) {
      throw broken(`was changed at or before line ${kept.length + 1}`);
    }
    const subject = (batch ?? image ?? '').replace(/^(batch|image):/, '');
    const sha256 = hashOf(line);
    const judged = judgement !== undefined && judgements.has(judgement);
    if (concerns.has(subject) || judged) {
      const { n, at, by, event } = rest;
      entries.push({ n, at, by, event, about: name ?? (inShort(about) || subject), sha256 });
      kept.push(line);
    } else {
      kept.push(withheldLine({ n: rest.n, previous: head, sha256, withheld: true }));
    }
    head = sha256;
  }
  if (kept.length < snapshot.custody.lines || head !== snapshot.custody.head) {
    throw broken(
      `does not lead to line ${snapshot.custody.lines} as it was when the case was frozen`,
    );
  }
  return {
    text: kept.map((line) => `${line}\n`).join(''),
    entries,
    withheld: kept.length - entries.length,
  };
}

function readEntry(line: string, n: number): z.infer<typeof entry> {
  try {
    return entry.parse(JSON.parse(line));
  } catch (cause) {
    throw broken(`cannot be read at line ${n}`, cause);
  }
}

function broken(what: string, cause?: unknown): BundleError {
  return new BundleError(
    'custody-behind',
    `The custody log ${what}`,
    'Restore the evidence folder from a copy; keep the present one for whoever looks into it.',
    cause,
  );
}

const withheldLine = ({ n, previous, sha256, withheld: yes }: z.infer<typeof withheld>): string =>
  JSON.stringify({ n, previous, sha256, withheld: yes });

/**
 * Walks the packaged log.
 * @returns what is wrong with it, in words, or undefined
 */
export function custodyProblem(text: string, expected: Snapshot['custody']): string | undefined {
  if (text !== '' && !text.endsWith('\n')) return 'the last line has no end';
  const lines = text.split('\n').slice(0, -1);
  let previous = custodyStart;
  for (const [i, line] of lines.entries()) {
    const parsed = parseLine(line);
    if (!parsed) return `line ${i + 1} is not a custody record`;
    if (parsed.n !== i + 1) return `line ${i + 1} is numbered ${parsed.n}`;
    if (parsed.previous !== previous) {
      return `line ${i + 1} does not follow from the line before: one of them was edited`;
    }
    const hidden = withheld.safeParse(parsed);
    // A withheld line is not hashed itself, so it has one form only.
    if (hidden.success && line !== withheldLine(hidden.data)) return `line ${i + 1} was edited`;
    previous = hidden.success ? hidden.data.sha256 : hashOf(line);
  }
  if (lines.length !== expected.lines) {
    return `has ${lines.length} lines where the snapshot counted ${expected.lines}`;
  }
  return previous === expected.head
    ? undefined
    : 'does not end in the hash that the snapshot names';
}

function parseLine(line: string): z.infer<typeof chained> | undefined {
  try {
    return chained.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
