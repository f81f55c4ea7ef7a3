import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { buildBundle, readSigning } from '../../../server/court/bundle/index.ts';
import { makeAuthorities, PASSPHRASE, serve, timestampsOf } from '../signature/authority.ts';
import { smallCase, temporaryFolder } from './support.ts';

/** What a program prints, run in that folder. */
export const run = (cwd: string, program: string, ...args: string[]): string =>
  execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });

/** The small case as a signed and timestamped bundle with copies to file, and what it was unpacked to. */
export async function signed() {
  const made = makeAuthorities(temporaryFolder());
  const url = await serve(timestampsOf(made));
  const signing = await readSigning(
    { key: made.p12, passphrase: PASSPHRASE, timestamp: url.href },
    new Date(),
  );
  if (!signing) throw new Error('no key');
  const folder = temporaryFolder();
  const small = await smallCase(path.join(folder, 'data'));
  const out = path.join(folder, 'out');
  const report = await buildBundle({ ...small, out, signing, filing: true });
  const bag = path.join(folder, 'bag');
  run(folder, 'unzip', '-q', report.path, '-d', bag);
  return { ...small, made, signing, folder, out, report, bag };
}
