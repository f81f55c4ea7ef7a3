import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { signal } from '../../server/core/neo4j/server-processes.ts';
import type { ApiError } from '../edge/api/support.ts';
import { startWorkspace } from '../support/start-workspace.ts';
import { awayMs } from './blows.ts';
import type { Fault } from './fault.ts';
import type { Place } from './place.ts';
import { moreAds, writeMore } from './stages.ts';

/** Faults that fall on an open workspace. */

type Workspace = Awaited<ReturnType<typeof startWorkspace>>;

/** So long after the fault all may take, in milliseconds. */
const patienceMs = 120_000;

async function send(place: Place, workspace: Workspace, time: number): Promise<string> {
  const name = `more-${time}.jsonl`;
  const { status } = await workspace.send(name, readFileSync(writeMore(place, time), 'utf8'));
  if (status !== 202) throw new Error(`the upload was answered by ${status}`);
  return name;
}

/** Waits until an import that was acknowledged has ended well. */
async function untilImported(workspace: Workspace, name: string): Promise<void> {
  for (const until = performance.now() + patienceMs; ; await wait(50)) {
    const state = await workspace
      .imports()
      .then((all) => all.find((one) => one.name === name)?.state, clearAnswer);
    if (state === 'DONE') return;
    if (performance.now() > until) throw new Error(`the import of ${name} is ${state}`);
  }
}

/** Why something was not answered, by its code; an answer that does not say what to do is told whole. */
function clearAnswer(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const [first] = (said.startsWith('[') ? JSON.parse(said) : []) as ApiError[];
  const { code = 'INTERNAL', remedy = '' } = first?.extensions ?? {};
  return code === 'INTERNAL' || remedy === '' ? `unclear: ${said}` : code;
}

const killed: Fault = {
  name: 'program-workspace',
  what: 'kill -9 of the open workspace while a file that was sent is imported',
  stage: 'filled',
  strike: async (place, time) => {
    const first = await startWorkspace(place.data);
    const name = await send(place, first, time);
    await wait(Math.random() * 1_500);
    const hit = (await first.imports()).find((one) => one.name === name)?.state !== 'DONE';
    await first.killed();
    const began = performance.now();
    const second = await startWorkspace(place.data);
    try {
      if (hit) await untilImported(second, name);
      return { hit, ms: performance.now() - began, outcomes: [] };
    } finally {
      await second.killed();
    }
  },
  brings: () => ({ captures: moreAds }),
};

const away: Fault = {
  name: 'away-workspace',
  what: 'Neo4j does not answer for 30 s while the open workspace is asked and imports',
  stage: 'filled',
  strike: async (place, time) => {
    const workspace = await startWorkspace(place.data);
    const server = place.server() ?? 0;
    const ask = () => workspace.ask('{ workspace { captures } }').then(() => 'OK', clearAnswer);
    try {
      const name = await send(place, workspace, time);
      signal(server, 'SIGSTOP');
      const asked: Promise<string>[] = [];
      for (const until = performance.now() + awayMs; performance.now() < until; await wait(500))
        asked.push(ask());
      signal(server, 'SIGCONT');
      const began = performance.now();
      const unclear = (await Promise.all(asked)).find((one) => one.startsWith('unclear'));
      if (unclear) throw new Error(unclear);
      await untilImported(workspace, name);
      while ((await ask()) !== 'OK') await wait(50);
      return { hit: true, ms: performance.now() - began, outcomes: [] };
    } finally {
      await workspace.killed();
    }
  },
  brings: () => ({ captures: moreAds }),
};

export const onWorkspace: readonly Fault[] = [killed, away];
