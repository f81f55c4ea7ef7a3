import { setPriority } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import {
  BeginWatchDocument,
  ImportsDocument,
  type ImportsQuery,
  OverviewDocument,
} from '../../client/src/gql/graphql.ts';
import { generateScenario } from '../../seed-data/index.ts';
import { loadConfig } from '../../server/core/config.ts';
import { openGraph } from '../../server/core/neo4j/index.ts';
import { wholeNumber } from '../../server/edge/cli/options.ts';
import { inFolder } from './folder.ts';
import { Connection } from './load/connection.ts';
import { live } from './load/person.ts';
import { signedIn, startServer, type TeamServer } from './load/team-server.ts';
import { visits } from './load/visits.ts';
import { quietCommand } from './options.ts';
import { type Contact, contactsOf } from './pages.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';
import { ofTimes } from './timing.ts';
import { loadedFolder } from './workspace.ts';

interface Options {
  readonly ads: number;
  readonly persons: number;
  readonly writers: number;
  readonly minutes: number;
  readonly import: number;
  /** Seconds. */
  readonly think: number;
  readonly profile?: string;
  readonly data?: string;
}

/**
 * People at a team's server at once, each signed in: they go from page to page as the workspace asks them, some write,
 * and one imports. Before them one person does the same alone. `--ads 20000 --persons 100 --writers 5 --minutes 2
 * --import 20000 --think 5`; `--profile DIR` keeps a processor profile of the server;
 * `--data DIR`: of such a folder that is there; it is written to, so give a copy.
 */
export async function benchLoad(given: readonly string[]): Promise<BenchResult> {
  const options = quietCommand()
    .option('--ads <n>', '', wholeNumber, 20_000)
    .option('--persons <n>', '', wholeNumber, 100)
    .option('--writers <n>', '', wholeNumber, 5)
    .option('--minutes <n>', '', wholeNumber, 2)
    .option('--import <n>', '', wholeNumber, 20_000)
    .option('--think <seconds>', '', wholeNumber, 5)
    .option('--profile <folder>')
    .option('--data <folder>')
    .parse(given, { from: 'user' })
    .opts<Options>();
  const { ads, persons, minutes, think } = options;
  return inFolder(async (folder) => {
    const dataDir = options.data ?? (await loadedFolder(ads, folder));
    const contacts = await contactsIn(dataDir);
    const cookies = await signedIn(dataDir, persons + 1);
    const server = await startServer(dataDir, options.profile);
    // The people have machines of their own.
    setPriority(10);
    try {
      const rows = await rowsOf(server, cookies, contacts, options);
      return {
        bench: 'load',
        machine,
        note: `${ads.toLocaleString('en')} generated ads (seed 7, scenario mixed, no pictures), resolved; ${persons} persons for ${minutes} minutes, ${think} s a page; milliseconds by the clock until all that a page asks is answered`,
        rows,
      };
    } finally {
      await server.close();
    }
  });
}

async function contactsIn(dataDir: string): Promise<Contact[]> {
  const graph = await openGraph({ dataDir, config: loadConfig() });
  try {
    return await contactsOf(graph, 1000);
  } finally {
    await graph.close();
  }
}

async function rowsOf(
  server: TeamServer,
  cookies: readonly string[],
  contacts: readonly Contact[],
  options: Options,
): Promise<BenchRow[]> {
  const { persons } = options;
  const counted = new Counted();
  const [importer, ...people] = cookies.map(
    (cookie, n) => new Connection(server.url, cookie, `window${n}`, counted.answer),
  );
  if (!importer) throw new Error('nobody is there to import');
  while (!(await importer.ask(OverviewDocument, {}))()) await wait(500);
  for (const id of new Set(contacts.slice(0, 20).map((one) => one.id)))
    await importer.ask(BeginWatchDocument, { target: { entity: id }, title: id, initials: 'LB' });
  const more = capturesOf(options.import);
  const rows = await alone(importer, contacts, counted);
  counted.forget();
  const took = await underLoad(server, { importer, people, contacts, counted, more }, options);
  for (const one of [importer, ...people]) one.close();
  for (const [page, times] of counted.pages) rows.push(rowOf(`${persons} persons: ${page}`, times));
  rows.push(rowOf(`${persons} persons: all pages`, [...counted.pages.values()].flat()));
  rows.push(rowOf('answers, each by itself', counted.answers));
  for (const error of counted.errors.slice(0, 10)) process.stderr.write(`${error}\n`);
  return [...rows, ...took, { what: 'errors', calls: counted.errors.length }];
}

/** One person, each page in turn, with nobody else there. */
async function alone(
  by: Connection,
  contacts: readonly Contact[],
  counted: Counted,
): Promise<BenchRow[]> {
  const calls = 20;
  for (let n = -3; n < calls; n += 1) {
    if (n === 0) counted.forget();
    const contact = contacts[((n + 3) * 7) % contacts.length] as Contact;
    for (const [page, visit] of Object.entries(visits)) {
      const begun = performance.now();
      await visit(by, contact, n + 3);
      counted.page(page, performance.now() - begun);
    }
  }
  const all = [...counted.pages, ['all pages', [...counted.pages.values()].flat()] as const];
  return all.map(([page, times]) => rowOf(`one person: ${page}`, times));
}

interface Crowd {
  readonly importer: Connection;
  readonly people: readonly Connection[];
  readonly contacts: readonly Contact[];
  readonly counted: Counted;
  /** The file that is imported meanwhile. */
  readonly more: string;
}

async function underLoad(
  server: TeamServer,
  { importer, people, contacts, counted, more }: Crowd,
  { minutes, writers, think, import: records }: Options,
): Promise<BenchRow[]> {
  const ms = minutes * 60_000;
  const own = monitorEventLoopDelay({ resolution: 10 });
  const [node, graph] = [server.processor(), server.processorOfGraph()];
  await server.metrics();
  own.enable();
  const begun = performance.now();
  const until = begun + ms;
  const living = people.map((by, n) =>
    live(by, {
      ...{ contacts, n, until, thinks: think * 1000, writes: n < writers },
      seen: counted.page,
    }),
  );
  const importing = importMore(importer, more, until);
  const quarter = wait(ms / 4).then(() => server.memory());
  const [before, imported] = await Promise.all([quarter, importing, ...living]);
  const after = server.memory();
  const seconds = (performance.now() - begun) / 1000;
  const metrics = await server.metrics();
  const lag = (of: string) => 1000 * metrics(`nodejs_eventloop_lag_${of}_seconds`);
  const core = (what: string, used: number) => ({ what, 'of a core': used / seconds });
  return [
    { what: `${records.toLocaleString('en')} records imported meanwhile`, ms: imported },
    { what: 'event loop of the server, p99', ms: lag('p99') },
    { what: 'event loop of the server, at most', ms: lag('max') },
    { what: 'event loop of those who ask, p99', ms: own.percentile(99) / 1e6 },
    { what: 'memory of the server after a quarter', MB: before },
    { what: 'memory of the server at the end', MB: after },
    core('processor of the server', server.processor() - node),
    core('processor of its Neo4j', server.processorOfGraph() - graph),
    { what: 'answers a second', calls: counted.answers.length / seconds },
  ];
}

/** So many captures that the folder has not, a line each. */
function capturesOf(records: number): string {
  if (records === 0) return '';
  const captures = [...generateScenario({ ads: records, seed: 8 }).captures()].slice(0, records);
  return captures.map((capture) => `${JSON.stringify(capture)}\n`).join('');
}

/** @returns milliseconds until it was done; as many as there were where it was not */
async function importMore(by: Connection, more: string, until: number): Promise<number> {
  if (more === '') return 0;
  const begun = performance.now();
  await by.import('more.jsonl', more);
  while (performance.now() < until) {
    await wait(1000);
    const imports = (await by.ask<ImportsQuery>(ImportsDocument, {}))()?.imports;
    if (!imports?.some(({ state }) => state === 'RUNNING' || state === 'RECEIVING')) break;
  }
  return performance.now() - begun;
}

/** All that was measured. */
class Counted {
  pages = new Map<string, number[]>();
  answers: number[] = [];
  errors: string[] = [];

  readonly page = (name: string, ms: number): void => {
    const times = this.pages.get(name) ?? [];
    times.push(ms);
    this.pages.set(name, times);
  };

  readonly answer = (_: string, ms: number, error?: string): void => {
    this.answers.push(ms);
    if (error !== undefined) this.errors.push(error);
  };

  forget(): void {
    this.pages = new Map();
    this.answers = [];
  }
}

const rowOf = (what: string, times: readonly number[]): BenchRow => {
  return { what, calls: times.length, ...ofTimes(times) };
};
