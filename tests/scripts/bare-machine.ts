import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { REPOSITORY } from '../../server/core/config.ts';

const run = promisify(execFile);

/** What a program left behind. */
interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end; one that fails throws nothing. */
export async function ended(program: string, ...args: string[]): Promise<Outcome> {
  try {
    const { stdout, stderr } = await run(program, args, { maxBuffer: 1 << 26 });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

/** What a bare machine lacks, and this one may have. */
const hidden = () =>
  ['/usr/lib/jvm', join(REPOSITORY, 'node_modules'), join(REPOSITORY, '.cache'), REPOSITORY]
    .filter((place) => existsSync(place))
    .map((place) => realpathSync(place));

/** Loopback alone; this Node is no program, and Java, the packages and the checkout are empty folders. */
const PREPARE = `set -e
ip link set lo up
node=$1; shift
mount --bind /dev/null "$node"
for place; do if [ -d "$place" ]; then mount -t tmpfs none "$place"; fi; done
echo ready
exec sleep 100000`;

/** A part of this machine without a network, without Node, without Java, with nothing but the system's programs on PATH. */
export class BareMachine {
  readonly #holder: ChildProcess;
  readonly #home: string;

  private constructor(holder: ChildProcess, home: string) {
    this.#holder = holder;
    this.#home = home;
  }

  /** @param home a folder, the home of whoever is at work there */
  static async open(home: string): Promise<BareMachine> {
    const own = process.getuid?.() === 0 ? '-nm' : '-rnm';
    const args = [own, 'sh', '-c', PREPARE, 'sh', realpathSync(process.execPath), ...hidden()];
    const holder = spawn('unshare', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    holder.stderr.on('data', (text) => {
      err += text;
    });
    const isReady = once(holder.stdout, 'data').then(() => true);
    if (!(await Promise.race([isReady, once(holder, 'exit').then(() => false)])))
      throw new Error(`no part of this machine can be cut off: ${err}`);
    return new BareMachine(holder, home);
  }

  #within(command: readonly string[]): string[] {
    const user = process.getuid?.() === 0 ? [] : ['-U', '--preserve-credentials'];
    const inside = ['-t', String(this.#holder.pid), '-n', '-m', ...user];
    return [...inside, 'env', '-i', 'PATH=/usr/bin:/bin', `HOME=${this.#home}`, ...command];
  }

  run(...command: string[]): Promise<Outcome> {
    return ended('nsenter', ...this.#within(command));
  }

  /** Begins a program, whose pid is that of what it becomes. */
  start(...command: string[]): ChildProcess {
    return spawn('nsenter', this.#within(command), { stdio: ['ignore', 'ignore', 'pipe'] });
  }

  close(): void {
    this.#holder.kill();
  }
}
