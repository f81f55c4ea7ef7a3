import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter } from 'age-encryption';
import { BackupError } from './backup-errors.ts';
import { dataName, type Manifest, manifestName } from './manifest.ts';
import { type TarFile, tarOf, untar } from './tar.ts';

/** A backup in one encrypted file: tar in age (https://age-encryption.org/v1). `age -d backup.age | tar -x` opens it. */
export const sealedName = 'backup.age';

/** For whom a backup is encrypted, or by what it is opened. */
export type Keys =
  | { readonly passphrase: string }
  /** `age1…`, or `AGE-SECRET-KEY-1…` to open it. */
  | { readonly keys: readonly string[] };

/** Node's streams of the web are those of the browser. */
const toWeb = (stream: Readable) =>
  Readable.toWeb(stream) as unknown as globalThis.ReadableStream<Uint8Array>;
const fromWeb = (stream: globalThis.ReadableStream<Uint8Array>) =>
  Readable.fromWeb(stream as unknown as ReadableStream<Uint8Array>);

/** Encrypts what lies in a folder, a piece at a time. @throws BackupError `passphrase` for a key that is none */
export async function sealFolder(
  folder: string,
  manifest: Manifest,
  target: string,
  keys: Keys,
): Promise<void> {
  const encrypter = new Encrypter();
  if ('passphrase' in keys) encrypter.setPassphrase(keys.passphrase);
  else for (const key of keys.keys) known(key, () => encrypter.addRecipient(key));
  const { size } = await stat(join(folder, manifestName));
  const files: TarFile[] = [
    { path: manifestName, bytes: size },
    ...manifest.files.map(({ path, bytes }) => ({ path: `${dataName}/${path}`, bytes })),
  ];
  const mtime = Math.floor(Date.parse(manifest.madeAt) / 1000);
  const plain = Readable.from(tarOf(folder, files, mtime), { objectMode: false });
  const sealed = await encrypter.encrypt(toWeb(plain));
  await pipeline(fromWeb(sealed), createWriteStream(target, { mode: 0o600, flush: true }));
}

/**
 * Decrypts a backup into a folder.
 * @throws BackupError `passphrase` where it does not open it, `torn`
 */
export async function openSealed(file: string, into: string, keys: Keys): Promise<void> {
  const decrypter = new Decrypter();
  if ('passphrase' in keys) decrypter.addPassphrase(keys.passphrase);
  else for (const key of keys.keys) known(key, () => decrypter.addIdentity(key));
  const sealed = toWeb(createReadStream(file, { highWaterMark: 1 << 20 }));
  const plain = await decrypter.decrypt(sealed).catch((cause: unknown) => {
    throw refused(file, cause);
  });
  const isAllowed = (path: string) =>
    path === manifestName || (path.startsWith(`${dataName}/`) && !path.split('/').includes('..'));
  try {
    await untar(fromWeb(plain), into, isAllowed);
  } catch (cause) {
    if (cause instanceof BackupError || (cause instanceof Error && 'code' in cause)) throw cause;
    throw new BackupError(
      'torn',
      `${file} is torn or was changed: it cannot be decrypted to its end`,
      'Take another copy of it, or another backup.',
      { cause },
    );
  }
}

function known(key: string, add: () => void): void {
  try {
    add();
  } catch (cause) {
    throw new BackupError(
      'passphrase',
      `A key cannot be used: ${key.startsWith('age1') ? key : 'it is no AGE-SECRET-KEY-1…'}`,
      'Give a recipient that begins with age1, or a file with the secret key that belongs to it.',
      { cause },
    );
  }
}

function refused(file: string, cause: unknown): BackupError {
  const isKey = cause instanceof Error && /no identity matched|passphrase/i.test(cause.message);
  return isKey
    ? new BackupError(
        'passphrase',
        `${file} does not open with this passphrase or key`,
        'Give the passphrase with which it was made (--passphrase-file), or the secret key of its recipient (--identity-file).',
        { cause },
      )
    : new BackupError(
        'torn',
        `${file} is torn, or is no encrypted backup`,
        'Take another copy of it, or another backup.',
        { cause },
      );
}
