import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { SignatureError } from './signature-errors.ts';

/** What a file of a key holds. */
export interface HeldKey {
  readonly key: KeyObject;
  readonly certificates: readonly X509Certificate[];
}

/** @throws SignatureError `passphrase`, `key-form` */
export function readPem(text: string, passphrase: string | undefined): HeldKey {
  const blocks = text.match(/-----BEGIN ([A-Z0-9 ]+)-----[\s\S]+?-----END \1-----/g) ?? [];
  const own = blocks.find(
    (block) => block.startsWith('-----BEGIN') && /^-+BEGIN [A-Z0-9 ]*PRIVATE KEY-/.test(block),
  );
  if (own === undefined) throw notAKey('It has no private key in it.');
  const isCertificate = (block: string) => block.startsWith('-----BEGIN CERTIFICATE-----');
  return {
    key: privateKey({ key: own, format: 'pem' }, passphrase),
    certificates: blocks.filter(isCertificate).map((block) => certificateFrom(block)),
  };
}

/** @throws SignatureError `passphrase`, `key-form` */
export function privateKey(
  input: { key: string; format: 'pem' } | { key: Buffer; format: 'der'; type: 'pkcs8' },
  passphrase: string | undefined,
): KeyObject {
  try {
    return createPrivateKey({ ...input, ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (cause) {
    const isLocked = /ENCRYPTED/.test(String(input.key)) || input.format === 'der';
    throw isLocked
      ? wrongPassphrase(passphrase, cause)
      : notAKey('Its private key is damaged.', cause);
  }
}

export function certificateFrom(bytes: string | Buffer): X509Certificate {
  try {
    return new X509Certificate(bytes);
  } catch (cause) {
    throw notAKey('A certificate in it is damaged.', cause);
  }
}

export const wrongPassphrase = (given: string | undefined, cause?: unknown): SignatureError =>
  new SignatureError(
    'passphrase',
    given === undefined
      ? 'The signing key is locked, and no passphrase was given'
      : 'The passphrase does not open the signing key',
    'Put it into THROUGHLINE_SIGN_PASSPHRASE, or into a file that --sign-passphrase-file names; never on a command line.',
    { cause },
  );

export const notAKey = (why: string, cause?: unknown): SignatureError =>
  new SignatureError(
    'key-form',
    `The signing key cannot be used. ${why}`,
    'Give a PKCS#12 file (.p12, .pfx), or a PEM file with the private key and its certificate.',
    { cause },
  );
