import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { demonstrationScenario, generateScenario, laterFrom } from '../../seed-data/index.ts';
import type { Role } from '../../server/core/access/index.ts';
import { REPOSITORY } from '../../server/core/config.ts';
import { openEvidence } from '../../server/core/evidence/index.ts';
import { takeLock } from '../../server/core/lock.ts';
import { openGraph } from '../../server/core/neo4j/index.ts';
import { freePort } from '../../server/core/neo4j/launch.ts';
import { openStore } from '../../server/core/store/index.ts';
import { signInOf } from '../../server/edge/access/accounts.ts';
import { demonstrationIn, loadDemonstration } from '../../server/edge/demonstration/index.ts';
import { openJudgements } from '../../server/link/judgements/index.ts';
import { resolveNow } from '../../server/link/networks/index.ts';
import { makeAccount, visitor } from '../edge/access/support.ts';
import { SERVER_SETTINGS, testConfig } from './config.ts';

/** Who works in the office. */
export const people = {
  ada: { name: 'Ada Admin', roles: ['administrator'] },
  ines: { name: 'Ines Vega', roles: ['investigator', 'analyst'] },
  carl: { name: 'Carl Ode', roles: ['case-officer', 'investigator'] },
  rita: { name: 'Rita Moss', roles: ['reader'] },
} satisfies Record<string, { name: string; roles: Role[] }>;
export type Person = keyof typeof people;

/** What a journey is told of it. */
export interface Office {
  readonly url: string;
  readonly dataDir: string;
  /** The cookies of each person, who is signed in. */
  readonly cookies: Record<Person, Record<string, string>>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    office: Office;
  }
}

/** As the demonstration lies in its folder, but for the pictures: to read those takes longer than all else. */
async function layOutDemonstration(folder: string): Promise<void> {
  const { captures, truth } = generateScenario({ ...demonstrationScenario, images: false });
  const records = [...captures()];
  const lines = (later: boolean) =>
    records
      .filter(({ capturedAt }) => capturedAt >= laterFrom === later)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('');
  mkdirSync(folder, { recursive: true });
  await writeFile(path.join(folder, 'captures.jsonl'), lines(false));
  await writeFile(path.join(folder, 'later.jsonl'), lines(true));
  await writeFile(path.join(folder, 'truth.json'), JSON.stringify(truth()));
}

/** A data folder with its graph: the demonstration, its case with a bundle, charts, watches, and an account of each person. */
async function makeOffice(dataDir: string): Promise<void> {
  const config = testConfig({ THROUGHLINE_TEAM: '1' });
  const graph = await openGraph({ dataDir, config });
  const store = await openStore(dataDir);
  const evidence = openEvidence(dataDir);
  const judgements = await openJudgements({ graph, store, evidence });
  const bundles = path.join(dataDir, 'bundles');
  mkdirSync(bundles, { recursive: true });
  await layOutDemonstration(demonstrationIn(dataDir));
  const modules = { graph, store, evidence, judgements, dataDir, config, bundles };
  await loadDemonstration(modules);
  await resolveNow(modules);
  const signIn = signInOf(store, dataDir, config);
  for (const { name, roles } of Object.values(people))
    await makeAccount(store, signIn, name, roles);
  await store.close();
  await graph.close();
}

/**
 * The office as it was made, kept on the disk for as long as the program is the same: one folder, made by one run at a
 * time, and there only when it is whole.
 */
async function keptOffice(): Promise<string> {
  const offices = path.join(REPOSITORY, '.cache', 'office');
  const built = readFileSync(path.join(REPOSITORY, '.cache', 'setup', 'program'), 'utf8');
  const kept = path.join(offices, built.slice(0, 16));
  mkdirSync(offices, { recursive: true });
  const free = await takeLock(offices, { patience: 600_000 });
  try {
    if (existsSync(kept)) return kept;
    for (const name of readdirSync(offices)) rmSync(path.join(offices, name), { recursive: true });
    const draft = path.join(offices, 'draft');
    await makeOffice(draft);
    renameSync(draft, kept);
    return kept;
  } finally {
    await free();
  }
}

/** Opens a copy of it as a team's server, with everybody signed in. */
export async function startOffice(): Promise<{ office: Office; stop: () => Promise<void> }> {
  const kept = await keptOffice();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-office-'));
  cpSync(kept, dataDir, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = ['--max-semi-space-size=64', 'dist/main.js', '--team', '--data', dataDir];
  const program = spawn(process.execPath, [...args, '--port', String(port)], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...SERVER_SETTINGS, NEO4J_URI: undefined },
  });
  const ended = new Promise((resolve) => program.once('close', resolve));
  const stop = async () => {
    program.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await isReady(program, url);
    const cookies = {} as Office['cookies'];
    for (const who of Object.keys(people) as Person[]) {
      const one = visitor(url);
      await one.signIn(`${people[who].name.toLowerCase().replace(/\W/g, '.')}@office.example`);
      cookies[who] = Object.fromEntries(one.cookies);
    }
    return { office: { url, dataDir, cookies }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function isReady(program: ChildProcess, url: string): Promise<void> {
  let said = '';
  program.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const until = performance.now() + 120_000;
  while (!(await fetch(`${url}/ready`).catch(() => undefined))?.ok) {
    if (program.exitCode !== null || performance.now() > until)
      throw new Error(`the office did not open: ${said}`);
    await wait(100);
  }
}
