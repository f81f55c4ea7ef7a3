import type { CustodyLine } from '../../../core/evidence/index.ts';
import type { CustodyEntry } from '../package/custody-files.ts';
import type { Exhibit } from '../package/exhibits.ts';
import { type Run, visible } from './visible.ts';
import type { Words } from './words/index.ts';

/** A line of the custody log as the page of an exhibit tells it. */
interface ExhibitCustody {
  /** "Line 7, 3 March 2026, 10:00:00 UTC, " */
  readonly line: string;
  readonly by: readonly Run[];
  readonly what: readonly Run[];
}

/** More lines than these are in the log and counted on the page. */
const mostLines = 12;

/**
 * What the custody log tells of an exhibit: receipts and imports of its file and of what that came in, receipts of its
 * pictures, and who had them shown unblurred.
 * @returns for an exhibit its lines in order, and how many more there are
 */
export function exhibitCustody(
  entries: readonly CustodyEntry[],
  words: Words,
): (exhibit: Exhibit) => { readonly lines: readonly ExhibitCustody[]; readonly more: string } {
  const about = new Map<string, CustodyEntry[]>();
  for (const entry of entries) {
    const subject = subjectOf(entry.line);
    if (subject === undefined) continue;
    const held = about.get(subject);
    if (held) held.push(entry);
    else about.set(subject, [entry]);
  }
  return ({ batch, images }) => {
    const subjects = [batch.sha256, ...batch.within, ...images.map(({ sha256 }) => sha256)];
    const own = [...new Set(subjects)]
      .flatMap((subject) => about.get(subject) ?? [])
      .sort((a, b) => a.n - b.n);
    const lines = own.slice(0, mostLines).map(({ n, at, by, line }) => ({
      ...{ line: words.collected.line(n, words.utc(at)), by: visible(by) },
      what: visible(told(line, words)),
    }));
    const more = own.length - lines.length;
    return { lines, more: more > 0 ? words.collected.moreLines(more) : '' };
  };
}

function subjectOf(line: CustodyLine): string | undefined {
  switch (line.event) {
    case 'received':
    case 'imported':
      return line.batch.replace(/^batch:/, '');
    case 'picture-received':
    case 'revealed':
      return line.image.replace(/^image:/, '');
    default:
      return undefined;
  }
}

function told(line: CustodyLine, { collected }: Words): string {
  switch (line.event) {
    case 'received':
      return collected.received(
        line.name,
        `${signatureOf(line.signature, collected)}${statedHashOf(line, collected)}`,
      );
    case 'imported':
      return collected.imported(short(line.batch), line.counts.read ?? 0);
    case 'picture-received':
      return collected.pictureReceived(short(line.image), line.bytes);
    case 'revealed':
      return collected.revealed(short(line.image), line.signed, line.reason);
    default:
      return line.event;
  }
}

const short = (id: string): string => `${id.replace(/^\w+:/, '').slice(0, 12)}…`;

type Receipt = Extract<CustodyLine, { event: 'received' }>;

/** What whoever collected the file said that it hashes to, and whether it does: an archive has no page of its own. */
function statedHashOf({ stated, batch }: Receipt, { ownHash }: Words['collected']): string {
  const said = stated?.sha256;
  return said === undefined ? '' : ownHash(said, said === batch.replace(/^batch:/, ''));
}

function signatureOf(
  signature: Receipt['signature'],
  { invalid, signed }: Words['collected'],
): string {
  if (!signature) return '';
  return signature.outcome === 'invalid' ? invalid(signature.said) : signed(signature.said);
}
