import { readdirSync, readFileSync } from 'node:fs';

/** What the Java processes of one data folder have taken, those that have ended included. */
export interface JavaUse {
  /** Seconds of processor time. */
  readonly cpu: number;
  /** The most that one of them has held, in MB. */
  readonly peakMb: number;
}

const everyMs = 100;
/** Clock ticks of Linux, whatever the kernel's own. */
const ticksASecond = 100;

/**
 * Watches the Java processes that run on argument files below a folder, by /proc; elsewhere it sees nothing.
 * What a process does in its last tenth of a second is missed.
 */
export class JavaWatch {
  readonly #folder: string;
  readonly #seen = new Map<number, JavaUse>();
  readonly #timer: NodeJS.Timeout;

  constructor(folder: string) {
    this.#folder = folder;
    this.#timer = setInterval(() => this.#look(), everyMs);
  }

  use(): JavaUse {
    this.#look();
    const all = [...this.#seen.values()];
    return {
      cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
      peakMb: Math.max(0, ...all.map(({ peakMb }) => peakMb)),
    };
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    if (process.platform !== 'linux') return;
    for (const name of readdirSync('/proc')) {
      const pid = Number(name);
      const use = Number.isInteger(pid) && pid !== process.pid ? this.#lookAt(name) : undefined;
      if (use) this.#seen.set(pid, use);
    }
  }

  /** A process may end between any two looks at it. */
  #lookAt(pid: string): JavaUse | undefined {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`@${this.#folder}`)) return;
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const held = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      if (held === undefined) return;
      const ticks = Number(fields[11]) + Number(fields[12]);
      return { cpu: ticks / ticksASecond, peakMb: Math.round(Number(held) / 1024) };
    } catch {
      return undefined;
    }
  }
}
