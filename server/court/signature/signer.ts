import type { KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readPem } from './held-key.ts';
import { readPkcs12 } from './pkcs12.ts';
import { SignatureError } from './signature-errors.ts';

/** A private key with the certificate that says whose it is. */
export interface Signer {
  readonly key: KeyObject;
  readonly certificate: X509Certificate;
  /** Certificates that came with it, such as those of its issuers. */
  readonly issuers: readonly X509Certificate[];
}

/** What is known of a certificate, before anything is signed with its key. */
export interface CertificateFacts {
  /** Whose it says that it is, in one line: "CN=Unit 7, O=Police". */
  readonly subject: string;
  readonly issuer: string;
  /** Of the certificate as DER, in lower-case hex. */
  readonly sha256: string;
  /** It is its own issuer: nobody else vouches for the name. */
  readonly selfSigned: boolean;
  readonly validFrom: string;
  readonly validTo: string;
}

export const factsOf = (certificate: X509Certificate): CertificateFacts => ({
  subject: oneLine(certificate.subject),
  issuer: oneLine(certificate.issuer),
  sha256: fingerprintOf(certificate),
  selfSigned: certificate.checkIssued(certificate),
  validFrom: new Date(certificate.validFrom).toISOString(),
  validTo: new Date(certificate.validTo).toISOString(),
});

export const fingerprintOf = ({ fingerprint256 }: X509Certificate): string =>
  fingerprint256.replaceAll(':', '').toLowerCase();

/** Node puts a line for each part of the name. */
const oneLine = (name: string | undefined): string =>
  (name ?? '').split('\n').filter(Boolean).join(', ');

/** Is `at` within the time for which a certificate was made out? */
export const isValidAt = (certificate: X509Certificate, at: Date): boolean =>
  at >= new Date(certificate.validFrom) && at <= new Date(certificate.validTo);

const LEAST_RSA_BITS = 2048;
const CURVES: readonly (string | undefined)[] = ['prime256v1', 'secp384r1', 'secp521r1'];

/**
 * Reads a key with its certificate from a PKCS#12 or PEM file.
 * @param at the time at which it is to be used
 * @throws SignatureError `key-file`, `passphrase`, `key-form`, `mismatch`, `expired`
 */
export async function readSigner(
  file: string,
  passphrase: string | undefined,
  at: Date,
): Promise<Signer> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new SignatureError(
      'key-file',
      `The key file ${file} cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      'Check the path and who may read the file.',
      { cause },
    );
  });
  const isPem = bytes.includes('-----BEGIN ');
  const { key, certificates } = isPem
    ? readPem(bytes.toString('latin1'), passphrase)
    : await readPkcs12(bytes, passphrase);
  checkKind(key);
  const certificate = certificates.find((each) => each.checkPrivateKey(key));
  if (!certificate)
    throw new SignatureError(
      'mismatch',
      certificates.length === 0
        ? `The key file ${file} holds no certificate`
        : `The key in ${file} does not fit the certificate in it`,
      'Put the key and the certificate that was made for it into one file.',
    );
  checkValidity(certificate, at);
  return { key, certificate, issuers: certificates.filter((each) => each !== certificate) };
}

function checkKind(key: KeyObject): void {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= LEAST_RSA_BITS) return;
  if (type === 'ec' && CURVES.includes(details?.namedCurve)) return;
  throw new SignatureError(
    'key-form',
    `The signing key cannot be used: it is ${type === 'rsa' ? `RSA of ${details?.modulusLength} bits` : `of the kind ${details?.namedCurve ?? type}`}`,
    `Use an RSA key of ${LEAST_RSA_BITS} bits or more, or an ECDSA key on P-256, P-384 or P-521.`,
  );
}

function checkValidity(certificate: X509Certificate, at: Date): void {
  if (isValidAt(certificate, at)) return;
  const { subject, validFrom, validTo } = factsOf(certificate);
  const isOver = at > new Date(validTo);
  throw new SignatureError(
    'expired',
    isOver
      ? `The certificate of ${subject} expired on ${validTo.slice(0, 10)}`
      : `The certificate of ${subject} is not valid before ${validFrom.slice(0, 10)}`,
    'Ask who issues it for one that is valid today, and check the clock of this computer.',
  );
}
