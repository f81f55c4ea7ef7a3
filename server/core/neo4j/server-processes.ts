import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LINUX, ps, startOf } from '../processes.ts';

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

export function signal(pid: number, name: NodeJS.Signals): void {
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
