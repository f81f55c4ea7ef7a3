import { lstat, open, readFile, rename } from 'node:fs/promises';
import { join, posix } from 'node:path';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { dataFormat, oldestFormat } from '../../core/data-folder.ts';
import { VERSION } from '../../core/version.ts';
import { BackupError } from './backup-errors.ts';

/** What a backup says of itself, `manifest.json`: it is written last, and what has none is no backup. */

/** Raised when an older program would restore it wrongly. */
const formatNumber = 1;
const formatName = 'throughline-backup';

export const manifestName = 'manifest.json';
/** The folder of a backup in which the files of the data folder lie. */
export const dataName = 'data';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** What is written must lie below the folder. */
const below = z
  .string()
  .min(1)
  .refine(
    (path) =>
      !path.startsWith('/') &&
      !path.includes('\\') &&
      !path.includes('\0') &&
      posix.normalize(path) === path &&
      path.split('/')[0] !== '..',
  );
const total = z.number().int().nonnegative();

const schema = z.strictObject({
  format: z.literal(`${formatName}/${formatNumber}`),
  /** Version of the program that made it. */
  program: z.string(),
  dataFormat: total,
  madeAt: z.iso.datetime(),
  /** Id of the data folder. */
  folder: z.string().nullable(),
  /** Where the custody log stands. */
  custody: z.strictObject({ lines: total, sha256 }),
  counts: z.strictObject({
    ...{ judgements: total, cases: total },
    /** null: the graph was not open, or was being written to, when the backup was made. */
    ...{ captures: total.nullable(), ads: total.nullable() },
  }),
  /** SHA-256 by which files are stored that had another already, and of files that were missing. */
  wrong: z.strictObject({ changed: z.array(sha256), missing: z.array(sha256) }),
  files: z.array(z.strictObject({ path: below, bytes: total, sha256 })),
});

export type Manifest = z.infer<typeof schema>;
export type ManifestFile = Manifest['files'][number];

export const manifestOf = (said: Omit<Manifest, 'format' | 'program'>): Manifest => ({
  ...{ format: `${formatName}/${formatNumber}`, program: VERSION },
  ...said,
  files: [...said.files].sort((a, b) => (a.path < b.path ? -1 : 1)),
});

/** Writes it as canonical JSON (RFC 8785), whole or not at all. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const begun = join(folder, `${manifestName}.new`);
  const file = await open(begun, 'w', 0o600);
  try {
    await file.writeFile(`${canonicalize(manifest)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(begun, join(folder, manifestName));
}

/**
 * Reads the manifest of a backup.
 * @throws BackupError `no-backup`, `torn`, `newer`
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName);
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isFile())
    throw new BackupError(
      'no-backup',
      `${folder} is no backup: it has no ${manifestName}`,
      'Name the folder that `throughline backup` wrote. One that was broken off is none: make it again.',
    );
  const text = await readFile(path, 'utf8');
  const said = parsed(text);
  refuseNewer(said, folder);
  const read = schema.safeParse(said);
  if (read.success && text === `${canonicalize(said)}\n`) return read.data;
  const [issue] = read.error?.issues ?? [];
  throw new BackupError(
    'torn',
    `${path} is torn or was changed${issue ? ` (at ${issue.path.join('.') || 'its beginning'})` : ''}`,
    'Take another backup: what this one should hold is not known.',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const loose = z.looseObject({ format: z.string(), program: z.string(), dataFormat: z.number() });

/** Told before anything else is read: a newer release may write other fields. */
function refuseNewer(said: unknown, folder: string): void {
  const { data } = loose.safeParse(said);
  if (!data) return;
  const [name, number] = data.format.split('/');
  const isNewer =
    (name === formatName && Number(number) > formatNumber) ||
    data.dataFormat > dataFormat ||
    isLater(data.program, VERSION);
  if (isNewer)
    throw new BackupError(
      'newer',
      `The backup in ${folder} was made by a newer release: ${data.program}, data format ${data.dataFormat}; this is ${VERSION}, data format ${dataFormat}`,
      `Restore it with release ${data.program} or a newer one.`,
    );
  if (data.dataFormat < oldestFormat)
    throw new BackupError(
      'newer',
      `The backup in ${folder} has data format ${data.dataFormat}, which this release does not know any more`,
      `Restore it with release ${data.program}.`,
    );
}

/** Whether a version is later than another: three numbers each. */
function isLater(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split(/[.-]/).slice(0, 3).map(Number));
  for (let at = 0; at < 3; at++) {
    const [left = 0, right = 0] = [a?.[at], b?.[at]];
    if (left !== right) return left > right;
  }
  return false;
}
