import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { storeIn } from '../../server/core/data-folder.ts';
import { type Graph, openGraph } from '../../server/core/neo4j/index.ts';
import { layoutOf } from '../../server/core/neo4j/server-layout.ts';
import { endProcess, findServer } from '../../server/core/neo4j/server-processes.ts';
import { Database } from '../../server/core/store/sqlite.ts';
import { countHeld } from '../../server/edge/held-counts.ts';
import { type Outcome, type Running, start } from '../edge/cli/support.ts';
import { testConfig } from '../support/config.ts';

/** How much is held, or was acknowledged to somebody. */
export interface Counts {
  readonly captures: number;
  readonly judgements: number;
  readonly cases: number;
  readonly caseChanges: number;
}

const none: Counts = { captures: 0, judgements: 0, cases: 0, caseChanges: 0 };

/** A data folder that faults fall on, in a folder of its own, with what is needed to work on it as a person does. */
export class Place {
  readonly folder: string;
  readonly data: string;
  /** What was made when it was filled, by name. */
  readonly ids = new Map<string, string>();
  /** Each time begins with what was kept; else each goes on from the one before, with its Neo4j running. */
  readonly #isAfresh: boolean;
  #held: Graph | undefined;
  #turns = 0;
  #kept = none;

  constructor(folder: string, isAfresh: boolean) {
    this.folder = folder;
    this.data = join(folder, 'data');
    this.#isAfresh = isAfresh;
  }

  at(name: string): string {
    return join(this.folder, name);
  }

  id(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`nothing was kept as ${name}`);
    return id;
  }

  /** A number that no time before had. */
  turn(): number {
    return this.#turns++;
  }

  /** A verb of the command line on this folder, as its own process. */
  start(args: readonly string[], limit?: string, env: NodeJS.ProcessEnv = {}): Running {
    return start([...args, '--data', this.data], env, limit);
  }

  /** One that has to end well. */
  async done(...args: string[]): Promise<Outcome> {
    const outcome = await this.start(args).outcome;
    if (outcome.code !== 0) throw new Error(`${args.join(' ')}: ${outcome.code}\n${outcome.err}`);
    return outcome;
  }

  /** Its Neo4j: of the folder, or of a graph that is being made. */
  server(): number | undefined {
    const folders = [this.data, join(this.data, 'rebuild')];
    return folders
      .map((folder) => findServer(layoutOf(folder).serverArguments))
      .find((pid) => pid !== undefined);
  }

  /** Keeps its Neo4j running beside what is done, as an open workspace does, and starts it again when it ends. */
  async hold(): Promise<void> {
    const onRestart = () => undefined;
    this.#held ??= await openGraph({ dataDir: this.data, config: testConfig(), onRestart });
  }

  async release(): Promise<void> {
    await this.#held?.close();
    this.#held = undefined;
  }

  async endServers(): Promise<void> {
    await this.release();
    for (let pid = this.server(); pid !== undefined; pid = this.server()) await endProcess(pid, 0);
  }

  /** What it is by now is how each time begins. @param lies it is copied there already */
  async keep(lies = false): Promise<void> {
    this.#kept = await this.counts();
    await this.release();
    if (lies) await rm(this.data, { recursive: true });
    else await rename(this.data, this.at('kept'));
  }

  /** How much it holds when a time begins. */
  before(): Promise<Counts> | Counts {
    return this.#isAfresh ? this.#kept : this.counts();
  }

  /** Makes it ready for the next time. */
  async begin(): Promise<void> {
    if (!this.#isAfresh) return this.hold();
    await this.endServers();
    await rm(this.data, { recursive: true, force: true });
    if (existsSync(this.at('kept'))) await cp(this.at('kept'), this.data, { recursive: true });
  }

  hasGraph(): boolean {
    return existsSync(join(this.data, 'neo4j'));
  }

  /** How much it holds; of a folder without a graph no captures. */
  async counts(): Promise<Counts> {
    const file = storeIn(this.data);
    if (!existsSync(file)) return none;
    const graph = this.hasGraph() ? await countHeld(this.data, testConfig()) : none;
    if ('why' in graph) throw new Error(graph.why);
    const db = new Database(file);
    const total = (table: string) =>
      Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    try {
      const { captures } = graph;
      const [judgements, cases] = [total('judgement'), total('caseFile')];
      return { captures, judgements, cases, caseChanges: total('caseChange') };
    } finally {
      db.close();
    }
  }
}
