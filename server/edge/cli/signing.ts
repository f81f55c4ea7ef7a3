import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { readSigning, type Signing } from '../../court/bundle/index.ts';
import { SignatureError } from '../../court/signature/index.ts';

/** The options of a verb that signs. */
export interface SigningOptions {
  readonly sign?: string | false;
  readonly signPassphraseFile?: string;
  readonly timestamp?: string | false;
}

/** A passphrase is no option: a command line can be read by others on the machine, and is kept by the shell. */
export const addSigningOptions = (command: Command): Command =>
  command
    .option('--sign <file>', 'sign with the key in this PKCS#12 or PEM file')
    .option('--no-sign', 'do not sign, although the settings name a key')
    .option('--sign-passphrase-file <file>', 'file that holds the passphrase of that key alone')
    .option(
      '--timestamp <url>',
      'have a timestamp authority (RFC 3161) say when it was signed; its address is contacted',
    )
    .option('--no-timestamp', 'contact no authority, although the settings name one');

/** What the options ask for; what they leave open, the settings say. */
export async function signingFrom(
  { sign, signPassphraseFile, timestamp }: SigningOptions,
  { signing }: Config,
): Promise<Signing | undefined> {
  if (sign === false) return undefined;
  const passphrase =
    signPassphraseFile === undefined
      ? signing.passphrase
      : await readPassphrase(signPassphraseFile);
  return readSigning(
    {
      key: sign ?? signing.key,
      passphrase,
      timestamp: timestamp === false ? undefined : (timestamp ?? signing.timestamp),
    },
    new Date(),
  );
}

async function readPassphrase(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch (cause) {
    throw new SignatureError(
      'passphrase',
      `The passphrase file ${file} cannot be read`,
      'Check the path and who may read the file.',
      { cause },
    );
  }
}
