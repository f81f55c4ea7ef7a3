import { statfsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { signal } from '../../server/core/neo4j/server-processes.ts';
import { ps } from '../../server/core/processes.ts';
import type { Outcome, Running } from '../edge/cli/support.ts';
import type { Fault, Struck } from './fault.ts';
import type { Place } from './place.ts';
import { setSize, smallDisk } from './stages.ts';
import { type Work, works } from './works.ts';

/** What befalls a work that is under way. */
export type Blow = 'program' | 'neo4j' | 'worker' | 'away' | 'disk' | 'handles';

const what: Readonly<Record<Blow, string>> = {
  program: 'kill -9 of the program during',
  neo4j: 'kill -9 of Neo4j during',
  worker: 'kill -9 of its worker during',
  away: 'Neo4j does not answer for 30 s during',
  disk: 'the disk is full during',
  handles: 'no more files may be opened during',
};

/** So long the same command may fail before it goes through, in milliseconds. */
const patienceMs = 120_000;
export const awayMs = 30_000;

const between = (least: number, most: number): number => least + Math.random() * (most - least);

/**
 * The one line in which a command says why it did not do it.
 * @throws where it says nothing, or shows the inside of the program
 */
export function clearLine({ code, signal: by, err }: Outcome): string {
  const lines = err.split('\n').filter((line) => line.startsWith('throughline: '));
  const isInside = /^\s+at /m.test(err) || lines.some((line) => /\b\w*Error\b:/.test(line));
  if (lines.length !== 1 || isInside)
    throw new Error(`it ended with ${by ?? code} and without one clear line:\n${err}`);
  return lines[0] ?? '';
}

/** Gives commands again until one is through. */
async function untilThrough(place: Place, commands: readonly (readonly string[])[]) {
  const outcomes: Outcome[] = [];
  for (const until = performance.now() + patienceMs; ; await wait(300)) {
    for (const command of commands) {
      const outcome = await place.start(command).outcome;
      outcomes.push(outcome);
      if (outcome.code === 0) return outcomes;
      // As it says: a full disk can leave a graph that Neo4j does not open.
      if (/make it again from the stored files/.test(clearLine(outcome))) await rebuilt(place);
    }
    if (performance.now() > until)
      throw new Error(`it never went through: ${outcomes.at(-1)?.err}`);
  }
}

async function rebuilt(place: Place): Promise<void> {
  await place.release();
  await place.done('rebuild');
  await place.hold();
}

/** How long each work takes that nothing disturbs, in milliseconds. */
const lasting = new Map<string, number>();

const lastsAs = (work: Work, place: Place) => `${work.name} ${place.folder}`;

/** Does the work once, with nothing to disturb it. */
async function rehearse(work: Work, place: Place): Promise<void> {
  if (lasting.has(lastsAs(work, place))) return;
  await place.begin();
  const command = work.command(place, place.turn());
  const began = performance.now();
  await place.done(...command);
  lasting.set(lastsAs(work, place), performance.now() - began);
}

/** The process that sets pages for a command. */
function workerOf({ child }: Running): number | undefined {
  const lines = ps('-eo', 'pid=,ppid=,args=').split('\n');
  const line = lines.find((one) => one.includes('typeset-child') && one.includes(` ${child.pid} `));
  return line === undefined ? undefined : Number.parseInt(line, 10);
}

/** Waits for a process that is there only for some of the time. */
async function found(
  running: Running,
  look: () => number | undefined,
): Promise<number | undefined> {
  while (running.child.exitCode === null && running.child.signalCode === null) {
    const pid = look();
    if (pid !== undefined) return pid;
    await wait(20);
  }
  return undefined;
}

/** @returns whether there was something to strike */
async function strikeAt(running: Running, place: Place, blow: Blow): Promise<boolean> {
  const { child } = running;
  if (child.exitCode !== null) return false;
  if (blow === 'program') return child.kill('SIGKILL');
  const look = blow === 'worker' ? () => workerOf(running) : () => place.server();
  const pid = await found(running, look);
  if (pid === undefined) return false;
  if (blow === 'worker') await wait(between(0, 300));
  signal(pid, blow === 'away' ? 'SIGSTOP' : 'SIGKILL');
  if (blow !== 'away') return true;
  await wait(awayMs);
  signal(pid, 'SIGCONT');
  return true;
}

/** A process is struck at any moment of the work. */
const inTheMiddle =
  (work: Work, blow: Blow): Fault['strike'] =>
  async (place, time) => {
    const whole = lasting.get(lastsAs(work, place)) ?? 0;
    const begun = performance.now();
    const running = place.start(work.command(place, time));
    const lasted = running.outcome.then(() => performance.now() - begun);
    await wait(blow === 'worker' ? 0 : between(work.from, 1) * whole);
    const hit = await strikeAt(running, place, blow);
    const began = performance.now();
    const outcome = await running.outcome;
    // It was over before: the machine has become faster.
    if (!hit) lasting.set(lastsAs(work, place), await lasted);
    return afterwards(work, place, time, { hit, began, outcome });
  };

/** As good as no space is left when it begins. */
const onFullDisk =
  (work: Work): Fault['strike'] =>
  async (place, time) => {
    const { blocks, bfree, bsize } = statfsSync(place.data);
    const left = Math.floor(between(0, 100)) * 4096;
    setSize(place.data, String((blocks - bfree) * bsize + left));
    const outcome = await place.start(work.command(place, time)).outcome;
    setSize(place.data, smallDisk);
    const began = performance.now();
    return afterwards(work, place, time, { hit: outcome.code !== 0, began, outcome });
  };

/** With fewer Node itself cannot load the program; the set-up says so before it tries. */
const fewestHandles = 32;

const withFewHandles = (work: Work): Fault['strike'] => {
  let enough = 2 * fewestHandles;
  return async (place, time) => {
    const handles = Math.floor(between(fewestHandles, enough));
    const outcome = await place.start(work.command(place, time), `-n ${handles}`).outcome;
    const began = performance.now();
    // It needed no more: the next time it has fewer.
    if (outcome.code === 0) enough = handles;
    return afterwards(work, place, time, { hit: outcome.code !== 0, began, outcome });
  };
};

interface Hit {
  readonly hit: boolean;
  readonly began: number;
  readonly outcome: Outcome;
}

/** The same again, until it is through. */
async function afterwards(
  work: Work,
  place: Place,
  time: number,
  { hit, began, outcome }: Hit,
): Promise<Struck> {
  const outcomes = [outcome];
  for (const wrong of work.meanwhile?.(place) ?? []) throw new Error(wrong);
  if (outcome.code !== 0) {
    if (outcome.signal === null) clearLine(outcome);
    outcomes.push(
      ...(await untilThrough(place, work.goOn?.(place, time) ?? [work.command(place, time)])),
    );
  }
  return { hit, ms: performance.now() - began, outcomes };
}

const strikeOf = (work: Work, blow: Blow): Fault['strike'] =>
  blow === 'disk'
    ? onFullDisk(work)
    : blow === 'handles'
      ? withFewHandles(work)
      : inTheMiddle(work, blow);

/** Each work, and each blow that can befall it. */
export const blowsOnWorks: readonly Fault[] = works.flatMap((work) =>
  work.blows.map((blow): Fault => {
    const { name, stage, brings, check } = work;
    return {
      name: `${blow}-${name}`,
      what: `${what[blow]} ${work.what}`,
      stage: blow === 'disk' ? 'small' : stage,
      rehearse: (place) => rehearse(work, place),
      strike: strikeOf(work, blow),
      ...(brings ? { brings } : {}),
      ...(check ? { check } : {}),
    };
  }),
);
