/** Signs files so that plain openssl checks them: `openssl dgst -sha256 -verify KEY -signature FILE.sig FILE`. */
import { createPrivateKey, createSign } from 'node:crypto';
import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SetupError } from '../setup/programs.mjs';

/** The command that makes such a key. */
const MAKE =
  'openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes256 -out release.pem';

/**
 * @param file PEM with an ECDSA key on P-256
 * @param passphrase of a key that is locked
 * @throws SetupError where it cannot be read, opened or used
 */
export function readKey(file, passphrase) {
  let pem;
  try {
    pem = fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new SetupError(`--key: ${file} cannot be read (${error.message}). Check the path.`);
  }
  let key;
  try {
    key = createPrivateKey({ key: pem, ...(passphrase ? { passphrase } : {}) });
  } catch {
    throw new SetupError(
      /ENCRYPTED/.test(pem)
        ? `--key: ${file} is locked, and ${passphrase ? 'THROUGHLINE_SIGN_PASSPHRASE does not open it' : 'no passphrase was given'}. Put its passphrase into THROUGHLINE_SIGN_PASSPHRASE.`
        : `--key: ${file} holds no private key. Make one: ${MAKE}`,
    );
  }
  if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  throw new SetupError(
    `--key: ${file} is a key of the kind ${key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType}. Use ECDSA on P-256: ${MAKE}`,
  );
}

/** Writes FILE.sig beside a file. */
export async function signFile(key, file) {
  const signing = createSign('sha256');
  await pipeline(fs.createReadStream(file), signing);
  fs.writeFileSync(`${file}.sig`, signing.sign(key));
}
