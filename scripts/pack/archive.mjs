/** One file of a folder, as a bare Debian unpacks it: tar with gzip. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { SetupError } from '../setup/programs.mjs';

/**
 * Writes an archive beside its place, then puts it there whole. The same files give the same bytes.
 * @param folder that holds `name`
 * @param seconds since 1970, the time of every file
 */
export async function writeArchive(folder, name, archive, seconds) {
  const same = ['--sort=name', `--mtime=@${seconds}`, '--owner=0', '--group=0', '--numeric-owner'];
  const modes = ['--mode=u=rwX,go=rX', '--format=gnu'];
  const tar = spawn('tar', ['-c', '-C', folder, ...same, ...modes, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  const ended = once(tar, 'close');
  const draft = `${archive}.partial`;
  await pipeline(
    tar.stdout,
    createGzip({ level: 6 }),
    fs.createWriteStream(draft, { flush: true }),
  );
  const [code] = await ended;
  if (code !== 0) throw new SetupError('tar could not put the archive together: see above.');
  fs.renameSync(draft, archive);
}
