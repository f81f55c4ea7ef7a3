import { count } from '../../count.ts';
import type { CustodyLine } from '../../evidence/index.ts';
import type { CustodyEntry } from '../package/custody.ts';
import type { Exhibit } from '../package/exhibits.ts';
import { utc } from '../times.ts';
import { type Run, visible } from './visible.ts';

/** A line of the custody log as the page of an exhibit tells it. */
interface ExhibitCustody {
  readonly n: number;
  readonly at: string;
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
): (exhibit: Exhibit) => { readonly lines: readonly ExhibitCustody[]; readonly more: number } {
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
      ...{ n, at: utc(at), by: visible(by) },
      what: visible(told(line)),
    }));
    return { lines, more: own.length - lines.length };
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

function told(line: CustodyLine): string {
  switch (line.event) {
    case 'received':
      return `the file ${line.name} was received${signatureOf(line.signature)}`;
    case 'imported':
      return `file ${short(line.batch)} was read: ${count(line.counts.read ?? 0, 'record', 'records')}`;
    case 'picture-received':
      return `picture ${short(line.image)} was received, ${line.bytes.toLocaleString('en')} bytes`;
    case 'revealed':
      return `picture ${short(line.image)} was shown unblurred to ${line.signed}: ${line.reason}`;
    default:
      return line.event;
  }
}

const short = (id: string): string => `${id.replace(/^\w+:/, '').slice(0, 12)}…`;

function signatureOf(signature: Extract<CustodyLine, { event: 'received' }>['signature']): string {
  if (!signature) return '';
  return signature.outcome === 'invalid'
    ? `. ITS OWN SIGNATURE IS INVALID: ${signature.said}`
    : `, ${signature.said}`;
}
