import { type Evidence, type HowRead, readLine } from '../../core/evidence/index.ts';

/** A file that is stored, as the custody log tells of it. */
export interface ReceivedNow {
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
  readonly read: HowRead | undefined;
  /** SHA-256 of what it came in. */
  readonly within: readonly string[];
}

/** Every file that was received, by its SHA-256 as it is now. */
export async function receivedFiles(
  evidence: Pick<Evidence, 'custody'>,
): Promise<ReadonlyMap<string, ReceivedNow>> {
  const files = new Map<string, ReceivedNow>();
  const now = new Map<string, string>();
  const add = (
    batch: string,
    more: { bytes: number; name: string; read?: HowRead | undefined; within?: string | undefined },
  ) => {
    const sha256 = now.get(batch) ?? batch;
    const held = files.get(sha256);
    const outer = more.within === undefined ? [] : [now.get(more.within) ?? more.within];
    files.set(sha256, {
      ...{ sha256, name: more.name, bytes: more.bytes },
      read: more.read ?? held?.read,
      within: [...new Set([...(held?.within ?? []), ...outer])],
    });
  };
  for await (const text of evidence.custody()) {
    const read = readLine(text);
    if (!read || read.withheld) continue;
    const { line } = read;
    if (line.event === 'received') {
      const batch = line.batch.replace(/^batch:/, '');
      // It came again after an erasure, as it was.
      now.delete(batch);
      add(batch, line);
    }
    if (line.event !== 'erased') continue;
    for (const one of line.received) add(one.batch, { ...one, name: one.name });
    for (const { before, after, bytes } of line.files) {
      const file = files.get(before);
      for (const [first, current] of now) if (current === before) now.set(first, after);
      now.set(before, after);
      files.delete(before);
      if (file) files.set(after, { ...file, sha256: after, bytes });
      for (const [sha256, other] of files)
        if (other.within.includes(before))
          files.set(sha256, {
            ...other,
            within: other.within.map((outer) => (outer === before ? after : outer)),
          });
    }
  }
  return files;
}
