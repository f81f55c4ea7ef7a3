import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SECRETS } from './config.ts';

/** The environment of a program that this one begins: its own, without what is secret. */
export function childEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const secrets = new Set<string>(SECRETS);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !secrets.has(name)));
}

/** A graph server that has a graph to open needs about so many open files. */
export const leastOpenFiles = 1024;

/** How many files a process may open at the most, whatever it raises by itself; undefined where that is not told. */
export function openFilesAllowed(): number | undefined {
  if (!LINUX) return undefined;
  const [, most] =
    /^Max open files +\d+ +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
  return most === undefined ? undefined : Number(most);
}

export const LINUX = process.platform === 'linux';

export function ps(...options: string[]): string {
  try {
    return execFileSync('ps', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/**
 * When a process began, in the system's own words. Together with the pid it names one process:
 * a pid alone is given out again after a while.
 * @returns undefined when there is no such process, or only its remains
 * @throws where that cannot be seen, for want of a file handle for one: it may well be alive
 */
export function startOf(pid: number): string | undefined {
  if (!LINUX) return ps('-o', 'lstart=', '-p', String(pid)).trim() || undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name, in parentheses, may hold spaces: count fields after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch (error) {
    // The second is of a process that ends while it is looked at.
    const gone = ['ENOENT', 'ESRCH'];
    if (error instanceof Error && 'code' in error && gone.includes(String(error.code)))
      return undefined;
    throw error;
  }
}
