import {
  bareKeyOf,
  type CustodyEvent,
  type ErasedFile,
  type ErasedReceipt,
  type Evidence,
  linesOf,
  readLine,
  type WithheldLine,
} from '../../core/evidence/index.ts';
import { namelessFile } from './mark-files.ts';
import type { Values } from './values.ts';

type Erased = Extract<CustodyEvent, { readonly event: 'erased' }>;

/** Who erases, and why. */
export interface Signed {
  readonly id: string;
  readonly ground: string;
  readonly reason: string;
  readonly signed: string;
}

/** The line of an erasure, where it is written already. */
export async function lineOfErasure(
  evidence: Pick<Evidence, 'custody'>,
  id: string,
): Promise<Erased | undefined> {
  for await (const line of linesOf(evidence, 'erased')) if (line.erasure === id) return line;
  return undefined;
}

/**
 * Writes the line that tells of an erasure, and takes the content out of every line that holds what is erased. What of
 * these lines a rebuild needs is told again without it.
 */
export async function tellErasure(
  evidence: Evidence,
  by: Signed,
  what: {
    readonly files: readonly ErasedFile[];
    readonly gone: readonly string[];
    readonly counts: Readonly<Record<string, number>>;
    readonly values: Values;
  },
): Promise<Erased> {
  const withheld: WithheldLine[] = [];
  const received: ErasedReceipt[] = [];
  const again: CustodyEvent[] = [];
  for await (const text of evidence.custody()) {
    if (!what.values.isIn(text)) continue;
    const read = readLine(text);
    if (!read || read.withheld) continue;
    const { n, line } = read;
    const of = bareKeyOf(line);
    withheld.push({ line: n, ...(of === undefined ? {} : { of }) });
    if (line.event === 'received') {
      const { batch, bytes, at, by: account, within, name } = line;
      received.push({
        ...{ line: n, batch, bytes, at, by: account },
        name: within === undefined ? namelessFile(name) : (what.values.scrubbed(name) ?? name),
        ...(within === undefined ? {} : { within }),
        ...(line.read && !what.values.isIn(JSON.stringify(line.read)) ? { read: line.read } : {}),
      });
    } else if (line.event === 'receipt-noted') {
      const pictures = line.pictures?.filter((one) => !what.values.isIn(JSON.stringify(one)));
      const { batch } = line;
      again.push({
        event: 'receipt-noted',
        batch,
        ...(line.read ? { read: line.read } : {}),
        ...(pictures ? { pictures } : {}),
      });
    }
  }
  const { id, ground, reason, signed } = by;
  const event: Erased = {
    ...{ event: 'erased', erasure: id, ground, reason, signed, counts: what.counts },
    ...{ files: what.files, gone: what.gone, withheld, received },
  };
  await evidence.appendCustodyAll([...again, event]);
  return event;
}
