import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { processorOf } from '../processor.ts';

/** What a program took with all programs that it began. */
interface Taken {
  readonly seconds: number;
  /** Seconds of processor time, of all of them. */
  readonly processor: number;
  /** The most that all of them held at once, in MiB: what several share is counted once. */
  readonly peakMb: number;
  readonly stdout: string;
}

/** So often the memory is looked at, in milliseconds; what comes and goes between two looks is not seen. */
const everyMs = 50;

/**
 * Runs a program to its end and measures it with its children.
 * @throws Error with what it said, where it fails
 */
export function measured(command: string, args: readonly string[]): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const children = processorOf(process.pid, 'children');
    const before = children();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let peakMb = 0;
    const look = () => {
      if (child.pid !== undefined) peakMb = Math.max(peakMb, memoryOf(child.pid));
    };
    const timer = setInterval(look, everyMs);
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (chunk: Buffer) => {
        said[name] += chunk.toString('utf8');
      });
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      const processor = children() - before;
      if (code === 0) resolve({ seconds, processor, peakMb, stdout: said.stdout });
      else
        reject(new Error(`${command} ${args[0]} ended with ${code}: ${said.stderr}${said.stdout}`));
    });
  });
}

/** Proportional set size (Linux) of a process and of all below it, in MiB; 0 where the system does not tell. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const stat = read(`/proc/${pid}/stat`);
    // The name before may hold spaces and brackets.
    if (stat !== '') parents.set(pid, Number(stat.split(') ').at(-1)?.split(' ')[1]));
  }
  const below = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || below(parents.get(pid)));
  let kib = 0;
  for (const pid of parents.keys())
    if (below(pid))
      kib += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  return kib / 1024;
}

/** A process can be gone before it is read. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
