import { type AuditLine, auditLineIn } from './audit-line.ts';
import { chainIn } from './audit-log.ts';

/** Which lines are wanted; all of it has to fit. */
export interface Wanted {
  /** ISO 8601, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A part of a name, or the id of an account. */
  readonly who?: string | undefined;
  /** A word of what was done. */
  readonly did?: string | undefined;
  /** What stands anywhere in a line; of an id or of words that were sought, its short form. */
  readonly text?: string | undefined;
}

/**
 * Lines of the log from the last one on.
 * @param short how ids stand in the log
 */
export async function* auditLines(
  dataDir: string,
  wanted: Wanted,
  short: (id: string) => string,
): AsyncGenerator<AuditLine> {
  const fits = fitting(wanted, short);
  const from = timeOf(wanted.from);
  for await (const text of chainIn(dataDir).linesBackwards()) {
    const line = auditLineIn(text);
    // Lines follow each other in time: before this one nothing is wanted.
    if (line && from !== undefined && line.at < from) return;
    if (line && fits(line)) yield line;
  }
}

/** Times sort as text where they are written alike. */
const timeOf = (time: string | undefined) =>
  time === undefined ? undefined : new Date(time).toISOString();

function fitting(
  { to, who, did, text }: Wanted,
  short: (id: string) => string,
): (line: AuditLine) => boolean {
  const until = timeOf(to);
  const [name, word, sought] = [who, did, text].map((said) => said?.trim().toLowerCase() ?? '');
  const exact = text?.trim() ?? '';
  const shorts = new Set(exact === '' ? [] : [short(exact), short(`text:${exact}`)]);
  return (line) =>
    (until === undefined || line.at <= until) &&
    (!name || line.by.toLowerCase().includes(name) || line.account === who) &&
    (!word || line.event.toLowerCase().includes(word)) &&
    (!sought ||
      (line.of ?? []).some((id) => shorts.has(id)) ||
      JSON.stringify(line).toLowerCase().includes(sought));
}

/** The number of the last line: of all of them, where none was taken away. */
export async function lastLineOf(dataDir: string): Promise<number> {
  for await (const text of chainIn(dataDir).linesBackwards()) {
    const line = auditLineIn(text);
    if (line) return line.n;
  }
  return 0;
}
