import canonicalize from 'canonicalize';
import { z } from 'zod';
import { isDraft } from '../../cases/index.ts';
import { type Snapshot, snapshotSha256 } from '../../snapshot/index.ts';
import type { FileDigest } from './bag-files.ts';
import { type SigningWords, statusOf } from './signing.ts';
import { HELP_FILES, volumePath } from './stage.ts';

/**
 * The seal names what the snapshot cannot: the document prints the snapshot's hash, so its own hash is known only
 * afterwards. It is a file of the bag beside bag-info.txt; the tag manifest, and with it a signature, covers it.
 */
export const SEAL = 'seal.json';
const schema = 'throughline-seal/1';

const sealed = z.strictObject({ name: z.string(), sha256: z.string(), bytes: z.number() });
const seal = z.strictObject({
  schema: z.literal(schema),
  software: z.strictObject({ name: z.string(), version: z.string() }),
  status: z.string(),
  snapshot: z.string(),
  custody: z.string(),
  /** The volumes of the document, in order. */
  document: z.array(sealed),
  /** What says how to check the package. */
  help: z.array(sealed),
});
export type Seal = z.infer<typeof seal>;

/** The volumes among the files of a package: the first, and those that follow it without a gap. */
export function volumesIn(files: ReadonlyMap<string, FileDigest>): FileDigest[] {
  const found: FileDigest[] = [];
  for (let n = 1; ; n += 1) {
    const volume = files.get(volumePath(n));
    if (!volume) return found;
    found.push(volume);
  }
}

/** The seal of a package with these files. */
export function sealOf(
  snapshot: Snapshot,
  files: ReadonlyMap<string, FileDigest>,
  words: SigningWords,
): Seal {
  const { name, version } = snapshot.software;
  const named = ({ path, sha256, size }: FileDigest) => ({ name: path, sha256, bytes: size });
  return {
    schema,
    software: { name, version },
    status: statusOf(words, isDraft(snapshot)),
    snapshot: snapshotSha256(snapshot),
    custody: snapshot.custody.sha256,
    document: volumesIn(files).map(named),
    help: HELP_FILES.flatMap((help) => files.get(help) ?? []).map(named),
  };
}

export const sealText = (value: Seal): string => `${canonicalize(value)}\n`;

/** @returns undefined where it is no seal as Throughline writes it */
export function readSeal(text: string): Seal | undefined {
  try {
    const read = seal.parse(JSON.parse(text));
    return sealText(read) === text ? read : undefined;
  } catch {
    return undefined;
  }
}
