import {
  type CustodyLine,
  type ErasedFile,
  type ErasedReceipt,
  type Evidence,
  type HowRead,
  readLine,
} from '../../core/evidence/index.ts';
import type { StatedCustody } from '../../read/capture/index.ts';
import { PictureNames } from './picture-names.ts';

/** What the custody log tells of how the graph came about: imports and readings of pictures, in their order. */

/** A file, or the list of a folder, that was imported by itself. */
export interface ImportStep {
  readonly type: 'import';
  /** Its line. */
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
  /** undefined: an earlier release received it, and nothing is known of it. */
  readonly read: HowRead | undefined;
  readonly stated: StatedCustody | undefined;
}

/** Pictures were read: codes, or words too. */
interface PicturesStep {
  readonly type: 'pictures';
  readonly words: boolean;
}

export interface History {
  readonly steps: readonly (ImportStep | PicturesStep)[];
  readonly pictures: PictureNames;
  /** Lines that were followed. */
  readonly lines: number;
}

/** Reads it. The log has to be whole; see `verifyCustody`. */
export async function historyOf(evidence: Pick<Evidence, 'custody'>): Promise<History> {
  const steps: (ImportStep | PicturesStep)[] = [];
  const pictures = new PictureNames();
  const noted = new Map<string, HowRead>();
  const seen = new Set<string>();
  let lines = 0;
  for await (const text of evidence.custody()) {
    const read = readLine(text);
    // The last one was cut off.
    if (!read) break;
    lines = read.n;
    // Its content was erased; the line of the erasure says what of it is still needed.
    if (read.withheld) continue;
    const { line } = read;
    if (line.event === 'picture-received') pictures.add(line);
    else if (line.event === 'receipt-noted') {
      pictures.note(line);
      if (line.read) noted.set(line.batch, { ...noted.get(line.batch), ...line.read });
    } else if (line.event === 'pictures-read')
      steps.push({ type: 'pictures', words: line.words !== '' });
    else if (line.event === 'erased') {
      for (const one of line.received) if (one.within === undefined) put(steps, erasedImport(one));
      for (const file of line.files) {
        const { before, after } = file;
        pictures.moved(before, after);
        const read = noted.get(before);
        if (read) noted.set(after, read);
        takePlace(steps, file);
      }
    } else if (line.event === 'received' && line.within === undefined) {
      const step = importOf(line);
      // The same once more brought nothing: what is held already changes nothing.
      const key = JSON.stringify([step.sha256, step.read, step.stated]);
      if (!seen.has(key)) steps.push(step);
      seen.add(key);
    }
  }
  const known = steps.map((step) =>
    step.type === 'import' ? { ...step, read: step.read ?? noted.get(step.sha256) } : step,
  );
  return { steps: known, pictures, lines };
}

const erasedImport = ({ line, at, by, bytes, batch, name, read }: ErasedReceipt): ImportStep => ({
  ...{ type: 'import', n: line, at, by, bytes, name, sha256: batch, read },
  stated: undefined,
});

/** In the order of the log: an import stands where its own line stood. */
function put(steps: (ImportStep | PicturesStep)[], step: ImportStep): void {
  const at = steps.findIndex((one) => one.type === 'import' && one.n > step.n);
  steps.splice(at === -1 ? steps.length : at, 0, step);
}

/** Another file took the place of what was received until then. */
function takePlace(steps: (ImportStep | PicturesStep)[], { before, after, bytes }: ErasedFile) {
  for (const [at, step] of steps.entries())
    if (step.type === 'import' && step.sha256 === before)
      steps[at] = { ...step, sha256: after, bytes };
}

function importOf(line: CustodyLine & { readonly event: 'received' }): ImportStep {
  const { n, at, by, bytes, name, read, stated } = line;
  return { type: 'import', n, at, by, sha256: bare(line.batch), bytes, name, read, stated };
}

/** Logs of the first releases write `batch:` before the hash. */
const bare = (id: string): string => id.replace(/^batch:/, '');
