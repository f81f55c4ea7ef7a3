import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type Archive,
  type ArchiveEntry,
  ArchiveError,
  type RefusedEntry,
  readSmall,
} from './archive.ts';
import { type WaczSignature, waczSignature } from './wacz-signature.ts';

const description = 'datapackage.json';
const digest = 'datapackage-digest.json';
/** A description lists files, not their content. */
const maxDescription = 64 * 1024 * 1024;

const packageSchema = z.looseObject({
  resources: z.array(
    z.looseObject({ path: z.string(), hash: z.string().optional(), bytes: z.number().optional() }),
  ),
});
const digestSchema = z.looseObject({
  path: z.string(),
  hash: z.string(),
  signedData: z.unknown().optional(),
});

export const isWacz = ({ entries }: Archive): boolean =>
  entries.some(({ path }) => path === description) &&
  entries.some(({ path }) => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(path));

/**
 * A zip as WACZ: its web archives, each with the hash that its own description states compared while it is read.
 * A file that the description does not list, or whose hash or size differs, is refused by name.
 * A signature is checked and told; one that is invalid refuses nothing, since the file is evidence all the same.
 * @throws ArchiveError where the description cannot be read, or does not match its own digest
 */
export async function asWacz(zip: Archive): Promise<Archive> {
  const bytes = await readSmall(zip, description, maxDescription);
  const signature = await checkDigest(zip, bytes);
  const listed = new Map(resourcesOf(bytes).map((resource) => [resource.path, resource]));
  const entries: ArchiveEntry[] = [];
  const refused: RefusedEntry[] = [...zip.refused];
  for (const entry of zip.entries) {
    if (!/^archive\/.+\.warc(?:\.gz)?$/.test(entry.path)) continue;
    const resource = listed.get(entry.path);
    const problem =
      resource?.hash === undefined || !algorithmOf(resource.hash)
        ? 'has no hash in datapackage.json'
        : resource.bytes !== undefined && resource.bytes !== entry.bytes
          ? `has ${entry.bytes} bytes where datapackage.json says ${resource.bytes}`
          : undefined;
    if (problem === undefined) entries.push(entry);
    else
      refused.push({
        path: entry.path,
        reason: problem,
        remedy: 'Ask the source to send the file again.',
      });
  }
  for (const path of listed.keys())
    if (!zip.entries.some((entry) => entry.path === path))
      refused.push({
        path,
        reason: 'is listed in datapackage.json and is not there',
        remedy: 'Ask the source to send the whole file.',
      });
  return {
    kind: 'wacz',
    entries,
    refused,
    ...(signature ? { signature } : {}),
    read: (path) => proved(zip, path, listed.get(path)?.hash),
    close: () => zip.close(),
  };
}

/** @returns what its signature came to; undefined where it gives itself none */
async function checkDigest(zip: Archive, bytes: Buffer): Promise<WaczSignature | undefined> {
  if (!zip.entries.some(({ path }) => path === digest)) return undefined;
  const stated = digestSchema.safeParse(
    parse(await readSmall(zip, digest, maxDescription), digest),
  );
  const hash = stated.success ? stated.data.hash : '';
  if (!matches(hash, (algorithm) => createHash(algorithm).update(bytes).digest('hex')))
    throw new ArchiveError(
      'datapackage.json does not match datapackage-digest.json, so none of its hashes proves anything',
      'Ask the source to send the file again.',
    );
  const signed = stated.data?.signedData;
  return signed == null ? undefined : waczSignature(signed, hash);
}

function resourcesOf(bytes: Buffer) {
  const read = packageSchema.safeParse(parse(bytes, description));
  if (!read.success)
    throw new ArchiveError(
      'datapackage.json does not list the files of the WACZ',
      'Ask the source to send the file again.',
    );
  return read.data.resources;
}

function parse(bytes: Buffer, name: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new ArchiveError(`${name} is not JSON`, 'Ask the source to send the file again.');
  }
}

/** The bytes of an entry; at their end the hash that was stated for them has to fit, or they count for nothing. */
async function* proved(
  zip: Archive,
  path: string,
  stated: string | undefined,
): AsyncGenerator<Buffer> {
  const hash = createHash(algorithmOf(stated ?? '') ?? 'sha256');
  for await (const chunk of zip.read(path)) {
    hash.update(chunk);
    yield chunk;
  }
  const digestOfFile = hash.digest('hex');
  if (stated !== undefined && !matches(stated, () => digestOfFile))
    throw new ArchiveError(
      `${path} does not match its hash in datapackage.json`,
      'Ask the source to send the file again.',
    );
}

/** Hashes are written `sha256:hex`; a bare one is SHA-256. */
const algorithmOf = (stated: string) =>
  /^(?:(sha256|sha512|sha1|md5):)?[0-9a-f]+$/i.exec(stated)?.[0] === undefined
    ? undefined
    : (/^([a-z0-9]+):/i.exec(stated)?.[1] ?? 'sha256').toLowerCase();

function matches(stated: string, digestBy: (algorithm: string) => string): boolean {
  const algorithm = algorithmOf(stated);
  return algorithm !== undefined && digestBy(algorithm) === stated.split(':').at(-1)?.toLowerCase();
}
