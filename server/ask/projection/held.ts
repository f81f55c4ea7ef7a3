import { type Graph, type GraphVersion, isSameVersion, statement } from '../../core/neo4j/index.ts';
import type { AlgorithmId, Answer, Parameters } from './algorithms/index.ts';
import type { Loaded } from './load.ts';
import { OverviewAnswers } from './overview/answers.ts';
import type { AdTable, OverviewAnswer, OverviewParameters } from './overview/index.ts';
import { ProjectionError } from './projection-errors.ts';
import { type Names, numberIn } from './projection-names.ts';
import type { Threads } from './threads.ts';

export type ProjectionState = 'loading' | 'ready' | 'failed' | 'closed';

/** Neo4j's own numbers of entities, by which the projection knows them. */
export interface Numbers {
  readonly of: ReadonlyMap<string, number>;
  /** Is the projection of this very state of the graph? If not, it has been told to catch up. */
  readonly current: boolean;
  /** The run whose networks the graph has now; null before the first. */
  readonly run: number | null;
}

export interface Projection {
  readonly state: ProjectionState;
  /** The state of the graph that it holds; nothing before it is loaded. */
  readonly version: GraphVersion | undefined;
  /** Catches up with the graph; resolves when it has, or when it has failed to. What is held can be asked meanwhile. */
  refresh(): Promise<void>;
  /**
   * Nodes in parameters and answers go by Neo4j's own numbers.
   * @throws ProjectionError `loading`, `parameters`, `too-large`, `failed`, `closed`; the signal's reason when aborted
   */
  query<Id extends AlgorithmId>(
    algorithm: Id,
    parameters: Parameters<Id>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Answer<Id>>;
  /**
   * Counts ads, and what they share, by country, platform, place and day; where they are being read for the first time
   * it waits for them.
   * @throws ProjectionError as `query` does
   */
  overview(
    parameters: OverviewParameters,
    options?: { readonly signal?: AbortSignal },
  ): Promise<HeldOverview>;
  /**
   * Neo4j's own number of an entity, as it was when it was read: another node may have it by now, so whoever uses it
   * proves it. Undefined where it is not known.
   */
  numberOf(id: string): number | undefined;
  /** Looks entities up in the graph; those that are not held are missing. */
  numbers(ids: readonly string[]): Promise<Numbers>;
  /** The entities that have these numbers. */
  ids(numbers: readonly number[]): Promise<Map<number, string>>;
  /** Ends its threads, whatever they do. */
  close(): Promise<void>;
}

interface HeldOverview extends OverviewAnswer {
  /** Whether it counts what is loaded now; false while the ads of a later version are being read. */
  readonly ofLoaded: boolean;
  /** The run whose networks it counts. */
  readonly run: number | null;
}

interface Counted {
  readonly loaded: Loaded;
  readonly run: number | null;
  readonly table: AdTable;
  readonly answers: OverviewAnswers;
}

/** The projection of one process. */
export class HeldProjection implements Projection {
  readonly #graph: Graph;
  readonly #startThreads: () => Threads;
  #started: Threads | undefined;
  #loaded: Loaded | undefined;
  #names: Names | undefined;
  /** Read for what was loaded, with the networks of a run; older than both for as long as the next table is read. */
  #counted: Counted | undefined;
  #problem: unknown;
  #closed = false;
  #running: Promise<void> | undefined;
  #again = false;

  /** @param startThreads is called once, when something is to be loaded */
  constructor(graph: Graph, startThreads: () => Threads) {
    this.#graph = graph;
    this.#startThreads = startThreads;
  }

  get #threads(): Threads {
    this.#started ??= this.#startThreads();
    return this.#started;
  }

  get state(): ProjectionState {
    if (this.#closed) return 'closed';
    if (this.#loaded) return 'ready';
    return this.#problem === undefined ? 'loading' : 'failed';
  }

  get version(): GraphVersion | undefined {
    return this.#loaded?.version;
  }

  refresh(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#catchUp();
    return this.#running;
  }

  async query<Id extends AlgorithmId>(
    algorithm: Id,
    parameters: Parameters<Id>,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<Answer<Id>> {
    if (!this.#loaded || this.#closed) throw this.#why();
    return this.#threads.answer(this.#loaded.arrays, algorithm, parameters, signal);
  }

  async overview(
    parameters: OverviewParameters,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<HeldOverview> {
    if (!this.#counted) await this.#running;
    if (!this.#counted || this.#closed) throw this.#why();
    const { loaded, run, table, answers } = this.#counted;
    const answer = await answers.of(parameters, (asked) =>
      this.#threads.overview(loaded.arrays, table, asked, signal),
    );
    return { ...answer, run, ofLoaded: loaded === this.#loaded };
  }

  numberOf(id: string): number | undefined {
    return this.#names && numberIn(this.#names, id);
  }

  async numbers(ids: readonly string[]): Promise<Numbers> {
    const [row] = await this.#graph.read<
      GraphVersion & { run: number | null; numbers: [string, number][] }
    >(statement('ask/projection/numbers'), { ids });
    const current = isSameVersion(this.version, row);
    const run = row?.run ?? null;
    // A run leaves the version as it is.
    const isOfOtherRun = this.#counted !== undefined && this.#counted.run !== run;
    if ((!current || isOfOtherRun) && !this.#closed) void this.refresh();
    return { of: new Map(row?.numbers), current, run };
  }

  async ids(numbers: readonly number[]): Promise<Map<number, string>> {
    const rows = await this.#graph.read<{ number: number; id: string }>(
      statement('ask/projection/ids'),
      { numbers },
    );
    return new Map(rows.map(({ number, id }) => [number, id]));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#started?.close();
    await this.#running;
  }

  /** Once more for each time that somebody has asked meanwhile. */
  async #catchUp(): Promise<void> {
    while (this.#again && !this.#closed) {
      this.#again = false;
      try {
        this.#loaded = await this.#threads.load(this.#graph.connection, this.#loaded);
        this.#problem = undefined;
      } catch (error) {
        this.#problem = error;
      }
      await this.#readTable();
      await this.#readNames();
    }
    this.#running = undefined;
  }

  /** What it holds changes with the graph's version, and with the run whose networks count: else it is kept. */
  async #readTable(): Promise<void> {
    if (!this.#loaded || this.#closed) return;
    const loaded = this.#loaded;
    try {
      // Before the table is read: a run that comes meanwhile is found by the next look.
      const [{ run } = { run: null }] = await this.#graph.read<{ run: number | null }>(
        statement('ask/projection/run'),
      );
      const known = this.#counted;
      const isSame = known?.run === run && isSameVersion(known?.loaded.version, loaded.version);
      if (known && isSame) {
        this.#counted = { ...known, loaded };
        return;
      }
      const table = await this.#threads.table(this.#graph.connection, loaded.arrays);
      const answers = new OverviewAnswers();
      answers.prepare((asked) => this.#threads.overview(loaded.arrays, table, asked));
      this.#counted = { loaded, run, table, answers };
    } catch (error) {
      this.#problem ??= error;
    }
  }

  /** It can be asked already. Names that cannot be read are looked up in Neo4j when they are asked for. */
  async #readNames(): Promise<void> {
    if (!this.#loaded || this.#closed) return;
    const { connection } = this.#graph;
    const reading = this.#threads.names(connection, this.#loaded, this.#names);
    this.#names = await reading.catch(() => undefined);
  }

  #why(): ProjectionError {
    const remedy = 'Ask again in a moment; what is near, Neo4j answers meanwhile.';
    if (this.#closed)
      return new ProjectionError('closed', 'The projection is closed.', 'Start anew.');
    if (this.#problem instanceof ProjectionError) return this.#problem;
    if (this.#problem !== undefined)
      return new ProjectionError(
        'failed',
        `The projection is not loaded: ${this.#problem}`,
        remedy,
      );
    return new ProjectionError('loading', 'The projection is being loaded.', remedy);
  }
}
