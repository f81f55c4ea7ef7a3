import type { KeyObject, X509Certificate } from 'node:crypto';
import { OctetString } from 'asn1js';
import { AuthenticatedSafe, ContentInfo, EncryptedData, PFX, SafeContents } from 'pkijs';
import { SignatureError } from './errors.ts';
import { certificateFrom, type HeldKey, notAKey, privateKey, wrongPassphrase } from './held-key.ts';

const KEY_BAG = '1.2.840.113549.1.12.10.1.1';
const LOCKED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
/** PKCS #5 2.0, as OpenSSL 3, Java and Windows of today write. */
const PBES2 = '1.2.840.113549.1.5.13';

/**
 * Reads a PKCS#12 file (RFC 7292). What is locked in it is opened; its checksum adds nothing to that, and is made in
 * another way where the passphrase has letters that are not Latin.
 * @throws SignatureError `passphrase`, `key-form`
 */
export async function readPkcs12(bytes: Buffer, passphrase: string | undefined): Promise<HeldKey> {
  const keys: KeyObject[] = [];
  const certificates: X509Certificate[] = [];
  for (const content of contentsOf(bytes)) {
    for (const { bagId, bagValue } of (await opened(content, passphrase)).safeBags) {
      const der = Buffer.from(bagValue.toSchema().toBER());
      if (bagId === KEY_BAG || bagId === LOCKED_KEY_BAG)
        keys.push(privateKey({ key: der, format: 'der', type: 'pkcs8' }, passphrase));
      if (bagId === CERTIFICATE_BAG && 'certValue' in bagValue)
        certificates.push(certificateFrom(Buffer.from(octets(bagValue.certValue))));
    }
  }
  const [key] = keys;
  if (!key) throw notAKey('It has no private key in it.');
  return { key, certificates };
}

function contentsOf(bytes: Buffer): readonly ContentInfo[] {
  try {
    const { authSafe } = PFX.fromBER(new Uint8Array(bytes));
    return AuthenticatedSafe.fromBER(octets(authSafe.content)).safeContents;
  } catch (cause) {
    throw notAKey('It is neither PKCS#12 nor PEM.', cause);
  }
}

async function opened(
  { contentType, content }: ContentInfo,
  passphrase: string | undefined,
): Promise<SafeContents> {
  if (contentType === ContentInfo.DATA) return SafeContents.fromBER(octets(content));
  if (contentType !== ContentInfo.ENCRYPTED_DATA) throw notAKey('It is locked with another key.');
  const locked = new EncryptedData({ schema: content });
  if (locked.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId !== PBES2)
    throw new SignatureError(
      'key-form',
      'The signing key is locked in an old way that is not read here (RC2 or 3DES)',
      'Lock it anew: openssl pkcs12 -legacy -in old.p12 -out both.pem, then openssl pkcs12 -export -in both.pem -out new.p12, and remove both.pem.',
    );
  try {
    const password = new TextEncoder().encode(passphrase ?? '').buffer;
    return SafeContents.fromBER(await locked.decrypt({ password }));
  } catch (cause) {
    throw wrongPassphrase(passphrase, cause);
  }
}

function octets(value: unknown): Uint8Array<ArrayBuffer> {
  if (!(value instanceof OctetString)) throw notAKey('It is not built as PKCS#12 says.');
  return new Uint8Array(value.getValue());
}
