import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Certificate, CertificateChainValidationEngine } from 'pkijs';
import { view } from './sign.ts';
import { SignatureError } from './signature-errors.ts';
import { fingerprintOf } from './signer.ts';

/** Certificates that whoever checks relies on. */
export type Trust = readonly X509Certificate[];

/** @throws SignatureError `trust-file` */
export async function readTrust(file: string): Promise<Trust> {
  try {
    const text = await readFile(file, 'latin1');
    const blocks =
      text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0) throw new Error('it holds no certificate in PEM form');
    return blocks.map((block) => new X509Certificate(block));
  } catch (cause) {
    throw new SignatureError(
      'trust-file',
      `${file} cannot be used: ${cause instanceof Error ? cause.message : cause}`,
      'Give a PEM file with the certificates of the authorities that you trust.',
      { cause },
    );
  }
}

/**
 * Does a certificate lead to one that is trusted (RFC 5280)? Whether it was revoked is not asked: that would take a
 * network.
 * @returns what is wrong, or undefined
 */
export async function trustProblem(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  trust: Trust,
  at: Date,
): Promise<string | undefined> {
  if (trust.some((each) => fingerprintOf(each) === fingerprintOf(certificate))) return undefined;
  const parse = ({ raw }: X509Certificate) => Certificate.fromBER(view(raw));
  const own = fingerprintOf(certificate);
  const between = others.filter((each) => fingerprintOf(each) !== own);
  const { result } = await new CertificateChainValidationEngine({
    trustedCerts: trust.map(parse),
    certs: [...between, certificate].map(parse),
    checkDate: at,
  })
    .verify()
    .catch(() => ({ result: false }));
  return result ? undefined : 'does not lead to a certificate of the file given';
}
