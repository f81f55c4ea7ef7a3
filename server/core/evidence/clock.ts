import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Where a time came from: the clock of this machine, and what the machine can tell of it. */
export interface Clock {
  /** Whether it is kept by a time server; null where the machine does not tell. */
  readonly synchronized: boolean | null;
  /** How far it was from the time server's, in milliseconds; null where that is not known. */
  readonly offsetMs: number | null;
  /** The program that told. */
  readonly toldBy: 'chronyc' | 'timedatectl' | null;
}

export const unknownClock: Clock = { synchronized: null, offsetMs: null, toldBy: null };

const run = promisify(execFile);
/** Nobody waits longer for it: that the clock is not known is an answer, too. */
const patienceMs = 500;
const freshMs = 10 * 60_000;

let asked: { readonly at: number; readonly clock: Promise<Clock> } | undefined;

/** What chrony or systemd tell of the clock, at most ten minutes ago; where neither does, that it is not known. */
export function clockNow(): Promise<Clock> {
  if (!asked || performance.now() - asked.at > freshMs)
    asked = { at: performance.now(), clock: ask() };
  return asked.clock;
}

async function ask(): Promise<Clock> {
  return (await byChrony()) ?? (await bySystemd()) ?? unknownClock;
}

const outputOf = async (program: string, ...args: string[]): Promise<string> =>
  (await run(program, args, { timeout: patienceMs })).stdout;

async function byChrony(): Promise<Clock | undefined> {
  try {
    return chronyClock(await outputOf('chronyc', '-c', 'tracking'));
  } catch {
    return undefined;
  }
}

/** Reads `chronyc -c tracking`: the fifth field is how far the clock is from chrony's time, in seconds. */
export function chronyClock(csv: string): Clock | undefined {
  const fields = csv.trim().split(',');
  const offset = Number(fields[4]);
  if (fields.length < 14 || !Number.isFinite(offset)) return undefined;
  return {
    synchronized: fields.at(-1) !== 'Not synchronised',
    offsetMs: Math.round(offset * 1e6) / 1e3,
    toldBy: 'chronyc',
  };
}

async function bySystemd(): Promise<Clock | undefined> {
  try {
    const said = (await outputOf('timedatectl', 'show', '-p', 'NTPSynchronized', '--value')).trim();
    if (said !== 'yes' && said !== 'no') return undefined;
    const status = await outputOf('timedatectl', 'timesync-status').catch(() => '');
    return { synchronized: said === 'yes', offsetMs: systemdOffset(status), toldBy: 'timedatectl' };
  } catch {
    return undefined;
  }
}

/** Reads the line `Offset: -1.234ms` of `timedatectl timesync-status`. */
export function systemdOffset(status: string): number | null {
  const [, number = '', unit = ''] = /^\s*Offset: ([+-]?[\d.]+)(us|ms|s)$/m.exec(status) ?? [];
  const factor = { us: 1e-3, ms: 1, s: 1e3 }[unit];
  return factor === undefined ? null : Math.round(Number(number) * factor * 1e3) / 1e3;
}
