/** What `npm run pack` is asked for. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from '../setup/programs.mjs';

export const TARGET = 'linux-x64';
export const USAGE = `npm run pack -- ${TARGET} [--key FILE] [--release VERSION] [--out DIR]

  --key FILE         signs with this private key (PEM, ECDSA on P-256); its passphrase stands in
                     THROUGHLINE_SIGN_PASSPHRASE. Without it the archive is not signed
  --release VERSION  another version than that of package.json, such as 1.2.0
  --out DIR          where the archive goes; dist/pack unless given`;

const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?$/;

/**
 * @param own the version of package.json
 * @returns `{ version, out, key }`; `key` is undefined where nothing is to be signed
 * @throws SetupError where something else is asked for than can be done
 */
export function readOptions(args, root, own) {
  const options = { key: { type: 'string' }, release: { type: 'string' }, out: { type: 'string' } };
  const { values, positionals } = parsed({ args, options, allowPositionals: true });
  const [target, ...more] = positionals;
  if (target !== TARGET || more.length > 0)
    throw new SetupError(`Say for what: only ${TARGET} can be packed.\n\n${USAGE}`);
  const here = `${process.platform}-${process.arch}`;
  if (here !== TARGET)
    throw new SetupError(
      `This machine is ${here}. An archive for ${TARGET} holds this machine's own Node and Java: pack it on a ${TARGET} machine.`,
    );
  const version = values.release ?? own;
  if (!VERSION.test(version))
    throw new SetupError(`--release: "${version}" is no version. Give one such as 1.2.0.`);
  const out = path.resolve(values.out ?? path.join(root, 'dist', 'pack'));
  return { version, out, key: values.key };
}

function parsed(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new SetupError(`${error.message}\n\n${USAGE}`);
  }
}
