import { createDecipheriv, createHash, type KeyObject, type X509Certificate } from 'node:crypto';
import { Integer, OctetString, Sequence } from 'asn1js';
import { AuthenticatedSafe, ContentInfo, EncryptedData, PFX, SafeContents } from 'pkijs';
import { certificateFrom, type HeldKey, notAKey, privateKey, wrongPassphrase } from './held-key.ts';
import { SignatureError } from './signature-errors.ts';

const KEY_BAG = '1.2.840.113549.1.12.10.1.1';
const LOCKED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
/** As Windows writes where nothing else is chosen. */
const SHA1_3DES = '1.2.840.113549.1.12.1.3';
/** PKCS #5 2.0, as OpenSSL 3 and Java write, and Windows where it is chosen. */
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
  const { algorithmId } = locked.encryptedContentInfo.contentEncryptionAlgorithm;
  if (algorithmId === SHA1_3DES) {
    try {
      return SafeContents.fromBER(opened3Des(locked, passphrase ?? ''));
    } catch (cause) {
      throw wrongPassphrase(passphrase, cause);
    }
  }
  if (algorithmId !== PBES2)
    throw new SignatureError(
      'key-form',
      'The signing key is locked in an old way that is not read here (RC2)',
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

/** Opens what is locked by 3DES: its parameters are a salt and a number of rounds. */
function opened3Des(locked: EncryptedData, passphrase: string): Uint8Array<ArrayBuffer> {
  const { contentEncryptionAlgorithm, encryptedContent } = locked.encryptedContentInfo;
  const parameters: unknown = contentEncryptionAlgorithm.algorithmParams;
  const [salt, rounds] = parameters instanceof Sequence ? parameters.valueBlock.value : [];
  if (!(rounds instanceof Integer) || !encryptedContent)
    throw notAKey('It is not built as PKCS#12 says.');
  const derive = (id: number, bytes: number) =>
    derived(passphrase, octets(salt), rounds.valueBlock.valueDec, id, bytes);
  const cipher = createDecipheriv('des-ede3-cbc', derive(1, 24), derive(2, 8));
  const text = Buffer.from(locked.encryptedContentInfo.getEncryptedContent());
  return new Uint8Array(Buffer.concat([cipher.update(text), cipher.final()]));
}

const HASH_BYTES = 20;
const BLOCK_BYTES = 64;

/** A key from a passphrase (RFC 7292, appendix B.2), by SHA-1, of up to 40 bytes. */
function derived(
  passphrase: string,
  salt: Uint8Array,
  rounds: number,
  id: number,
  bytes: number,
): Buffer {
  const wide = Buffer.from(`${passphrase}\0`, 'utf16le').swap16();
  const input = Buffer.concat([filled(salt), filled(wide)]);
  const made: Buffer[] = [];
  for (let had = 0; had < bytes; had += HASH_BYTES) {
    let hash = Buffer.concat([Buffer.alloc(BLOCK_BYTES, id), input]);
    for (let round = 0; round < rounds; round += 1) hash = createHash('sha1').update(hash).digest();
    made.push(hash);
    addToBlocks(input, Buffer.alloc(BLOCK_BYTES, hash));
  }
  return Buffer.concat(made).subarray(0, bytes);
}

/** Repeated to whole blocks. */
const filled = (bytes: Uint8Array): Buffer =>
  Buffer.alloc(Math.ceil(bytes.length / BLOCK_BYTES) * BLOCK_BYTES, bytes);

/** Adds `block` and one to each block, as numbers. */
function addToBlocks(blocks: Buffer, block: Buffer): void {
  for (let from = 0; from < blocks.length; from += BLOCK_BYTES) {
    let carry = 1;
    for (let i = BLOCK_BYTES - 1; i >= 0; i -= 1) {
      const sum = (blocks[from + i] ?? 0) + (block[i] ?? 0) + carry;
      blocks[from + i] = sum & 0xff;
      carry = sum >> 8;
    }
  }
}
