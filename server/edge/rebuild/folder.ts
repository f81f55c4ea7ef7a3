import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Evidence, EvidenceError } from '../../core/evidence/index.ts';
import type { Archive, ArchiveEntry } from '../../read/archive/index.ts';
import type { ImportStep } from './history.ts';
import type { PictureNames } from './picture-names.ts';

/** A line of the list that a folder was received as; see `listOf` of ingest. */
const entrySchema = z.strictObject({
  path: z.string(),
  bytes: z.number(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  modifiedAt: z.string().optional(),
});
type Entry = z.infer<typeof entrySchema>;

/** The list of a folder of a million files is not longer. */
export const mostListBytes = 256 * 1024 * 1024;

/** @returns what a stored file lists, where it is the list of a folder */
export function listOfFolder(text: string): readonly Entry[] | undefined {
  const entries = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => entrySchema.safeParse(parsed(line)).data);
  return entries.length > 0 && entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The folder as it was received: its files by their list, and the paths of the pictures of its pages. */
export function storedFolder(
  { sha256: own }: ImportStep,
  list: readonly Entry[],
  pictures: PictureNames,
  evidence: Evidence,
): Archive {
  const files = new Map(list.map((entry) => [entry.path, entry]));
  const shown = pictures.pathsOf(own).filter((path) => !files.has(path));
  const entries: ArchiveEntry[] = list.map(({ path, bytes, modifiedAt }) => ({
    ...{ path, bytes },
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
  }));
  for (const path of new Set(shown)) entries.push({ path, bytes: 0 });
  return {
    kind: 'folder',
    entries: entries.sort((a, b) => (a.path < b.path ? -1 : 1)),
    refused: [],
    read: (path) => proved(evidence, files.get(path)?.sha256 ?? '', path),
    close: async () => undefined,
  };
}

/** The bytes of a stored file; at their end their hash has to fit. */
async function* proved(evidence: Evidence, sha256: string, path: string): AsyncGenerator<Buffer> {
  await evidence.size(sha256);
  const hash = createHash('sha256');
  for await (const chunk of evidence.createReadStream(sha256)) {
    hash.update(chunk);
    yield chunk as Buffer;
  }
  if (hash.digest('hex') !== sha256) throw changed(path);
}

export const changed = (name: string): EvidenceError =>
  new EvidenceError(
    'CHANGED',
    `the stored bytes of ${name} are not what they were`,
    'Restore the evidence folder from a copy, then ask again.',
  );
