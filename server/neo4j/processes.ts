import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const LINUX = process.platform === 'linux';

function ps(...options: string[]): string {
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
 */
export function startOf(pid: number): string | undefined {
  if (!LINUX) return ps('-o', 'lstart=', '-p', String(pid)).trim() || undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name, in parentheses, may hold spaces: count fields after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/**
 * The process that runs Java on this argument file, if any. Asking the system, not a pid file,
 * also finds a server whose starter was killed before it could write the pid down, and never
 * takes a stranger's process for ours.
 */
export function findServer(argumentFile: string): number | undefined {
  const argument = `@${argumentFile}`;
  if (!LINUX) {
    const line = ps('-axo', 'pid=,command=')
      .split('\n')
      .find((each) => each.endsWith(` ${argument}`));
    return line === undefined ? undefined : Number.parseInt(line, 10);
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => commandOf(pid).includes(argument) && startOf(pid) !== undefined);
}

function commandOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone already, which is what was wanted.
  }
}

async function isGoneWithin(pid: number, began: string, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (startOf(pid) === began) {
    if (Date.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}

/** Ends a process: asks first, and after `ms` milliseconds no longer asks. */
export async function endProcess(pid: number, ms: number): Promise<void> {
  const began = startOf(pid);
  if (began === undefined) return;
  signal(pid, 'SIGTERM');
  if (await isGoneWithin(pid, began, ms)) return;
  signal(pid, 'SIGKILL');
  await isGoneWithin(pid, began, 10_000);
}
