/** Folders in one file, as a bare Debian unpacks them. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** The time of all files, in seconds since 1970: the same files give the same bytes. */
export const MADE = Number(process.env.SOURCE_DATE_EPOCH ?? Date.UTC(2026, 0, 1) / 1000);

/** Writes a folder as tar, compressed where the file's name ends in .gz. */
export function writeArchive(folder, file) {
  const same = ['--sort=name', `--mtime=@${MADE}`, '--owner=0', '--group=0', '--numeric-owner'];
  const modes = ['--mode=u=rwX,go=rX', '--format=gnu', '--auto-compress'];
  const where = ['-cf', file, '-C', path.dirname(folder), path.basename(folder)];
  execFileSync('tar', [...same, ...modes, ...where], {
    stdio: 'inherit',
    env: { ...process.env, LC_ALL: 'C' },
  });
}
