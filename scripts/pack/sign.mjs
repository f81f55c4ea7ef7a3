/** Signs as plain openssl checks it: `openssl dgst -sha256 -verify key.pub.pem -signature FILE.sig FILE`. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  createSign,
  generateKeyPairSync,
} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from '../setup/programs.mjs';

const MAKE =
  'openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes256 -out release.pem';

/**
 * @param file PEM with an ECDSA key on P-256; without it a key is made, and forgotten with the process
 * @param passphrase of a key that is locked
 * @throws SetupError where it cannot be read, opened or used
 */
export function keyOf(file, passphrase) {
  if (file === undefined) return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  try {
    const pem = fs.readFileSync(file);
    const key = createPrivateKey({ key: pem, ...(passphrase ? { passphrase } : {}) });
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
    throw new Error('it is of another kind');
  } catch ({ message }) {
    throw new SetupError(
      `--key: ${file} gives no ECDSA key on P-256 (${message}). The passphrase of a locked one stands in THROUGHLINE_SIGN_PASSPHRASE. Make one: ${MAKE}`,
    );
  }
}

/**
 * Writes FILE.sig and key.pub.pem beside a file.
 * @returns the fingerprint of the key: SHA-256 of its DER, in hex
 */
export function signFile(key, file) {
  fs.writeFileSync(`${file}.sig`, createSign('sha256').update(fs.readFileSync(file)).sign(key));
  const open = createPublicKey(key);
  const pem = open.export({ type: 'spki', format: 'pem' });
  fs.writeFileSync(path.join(path.dirname(file), 'key.pub.pem'), pem);
  const der = open.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex');
}
