import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { ThroughlineError } from '../../core/errors.ts';
import type { Evidence } from '../../core/evidence/index.ts';
import { EvidenceError } from '../../core/evidence/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import { statedCustody } from '../../read/capture/index.ts';
import {
  type ImportContext,
  type ImportEvent,
  importArchive,
  importReceived,
  type PictureSource,
  type Refused,
} from '../../read/ingest/index.ts';
import { readPictures } from '../../read/pictures/index.ts';
import { changed, listOfFolder, mostListBytes, storedFolder } from './folder.ts';
import type { History, ImportStep } from './history.ts';

export interface ReplayContext {
  readonly graph: Graph;
  readonly evidence: Evidence;
  /** Where readings of pictures are kept. */
  readonly dataDir: string;
  readonly onEvent: (event: ImportEvent) => void;
  readonly refused: Refused;
  readonly store: Pick<Store, 'db'>;
  readonly signal?: AbortSignal | undefined;
}

/** What came of it. */
export interface Replayed {
  readonly imports: number;
  /** Files that could not be imported again, and why. */
  readonly failed: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly why: string;
  }[];
  /** Files received by an earlier release, of which nobody recorded which picture they mean by a path. */
  readonly unplaced: readonly string[];
  /** Tables and pages received by an earlier release, of which nobody recorded how they were read. */
  readonly unread: readonly string[];
}

/**
 * Does again, in their order, what the log tells of: imports as they were asked for and readings of pictures. The log
 * gets no line of it, since nothing is received anew.
 * @throws GraphError; EvidenceError for a full disk; the signal's reason
 */
export async function replay(history: History, context: ReplayContext): Promise<Replayed> {
  const { graph, dataDir, store, signal } = context;
  const evidence = untold(context.evidence);
  const replaying = new Replay(history, { ...context, evidence });
  for (const step of history.steps) {
    signal?.throwIfAborted();
    if (step.type === 'import') await replaying.take(step);
    else
      await readPictures({
        ...{ graph, evidence, store, dataDir, mode: step.words ? 'all' : 'codes' },
        ...{ onEvent: () => undefined, ...(signal ? { signal } : {}) },
      });
  }
  return replaying.done();
}

/** Evidence whose log stays as it is. */
function untold(evidence: Evidence): Evidence {
  return {
    ...evidence,
    appendCustody: async (event) => ({ ...event, n: 0, previous: '', at: '', by: '' }),
    appendCustodyAll: async () => [],
  };
}

class Replay {
  readonly #history: History;
  readonly #context: ReplayContext;
  #imports = 0;
  readonly #failed: Replayed['failed'][number][] = [];
  /** Names of imports, by files of them that name a picture which is not known. */
  readonly #asked = new Map<string, string>();
  readonly #unread = new Set<string>();

  constructor(history: History, context: ReplayContext) {
    this.#history = history;
    this.#context = context;
  }

  done(): Replayed {
    const left = [...this.#asked].filter(([from]) => this.#history.pictures.hasLeft(from));
    const unplaced = [...new Set(left.map(([, name]) => name))];
    return {
      ...{ imports: this.#imports, failed: this.#failed },
      ...{ unplaced, unread: [...this.#unread] },
    };
  }

  /** One that fails for its own sake is named, and the others are imported. */
  async take(step: ImportStep): Promise<void> {
    try {
      await this.#import(step);
      this.#imports += 1;
    } catch (error) {
      const { name, sha256 } = step;
      if (!isItsOwn(error)) throw error;
      this.#failed.push({ name, sha256, why: `${error.message}. ${error.remedy}` });
    }
  }

  async #import(step: ImportStep): Promise<void> {
    const { evidence, graph, onEvent, refused, signal } = this.#context;
    const { sha256, bytes, name, at, by } = step;
    // In the order in which an import writes it; the log sorts its fields.
    const stated = statedCustody(step.stated ?? {});
    await this.#check(step);
    const context: ImportContext = {
      ...{ graph, evidence, refused, by, now: () => new Date(at) },
      ...{ onEvent, ...(signal ? { signal } : {}) },
    };
    const options = { ...step.read, ...(stated ? { stated } : {}) };
    const file = { sha256, bytes, name };
    const list = bytes <= mostListBytes ? listOfFolder(await this.#text(step)) : undefined;
    if (!list) {
      const folder = step.read?.alone ? {} : { folder: this.#picturesOf(step, sha256, '') };
      if (dependsOnHow.test(name)) this.#askHow(step);
      await importReceived({ ...file, ...folder }, context, options);
      return;
    }
    if (list.some(({ path }) => dependsOnHow.test(path))) this.#askHow(step);
    const archive = storedFolder(step, list, this.#history.pictures, evidence);
    const pictures = (from: string, base: string) => this.#picturesOf(step, from, base);
    await importArchive({ name, archive, file, pictures }, { ...context, stated }, options);
  }

  #askHow({ read, name }: ImportStep): void {
    if (read === undefined) this.#unread.add(name);
  }

  /** The bytes have to be there, and to be what was received. */
  async #check({ sha256, name }: ImportStep): Promise<void> {
    const { evidence } = this.#context;
    await evidence.size(sha256);
    const hash = createHash('sha256');
    for await (const chunk of evidence.createReadStream(sha256)) hash.update(chunk as Buffer);
    if (hash.digest('hex') !== sha256) throw changed(name);
  }

  async #text({ sha256, bytes }: ImportStep): Promise<string> {
    return (await this.#context.evidence.readSlice(sha256, 0, bytes)).toString();
  }

  /** The pictures that came with a file of this import. */
  #picturesOf({ n, name, read: how }: ImportStep, from: string, base: string): PictureSource {
    const { pictures } = this.#history;
    const { evidence } = this.#context;
    return {
      read: async ({ path, sha256: stated }) => {
        if (path === undefined) return undefined;
        const at = posix.normalize(posix.join(base, path.replaceAll('\\', '/')));
        const image = pictures.find(from, path, { since: n, at, stated });
        if (image !== undefined) {
          const bytes = await evidence.readSlice(image, 0, await evidence.size(image));
          if (createHash('sha256').update(bytes).digest('hex') === image) return bytes;
          throw changed(path);
        }
        this.#asked.set(from, name);
        // Of an earlier release it is not known whether the picture was looked for.
        return how === undefined ? undefined : { reason: `${path} did not come`, remedy };
      },
    };
  }
}

/** Tables, and pages that may not say their platform. */
const dependsOnHow = /\.(?:csv|tsv|html?|xhtml)$/i;

const remedy = 'Nothing needs to be done: it was the same when the file was received.';

/** Wrong with this file alone: neither the graph nor the disk. */
const isItsOwn = (error: unknown): error is ThroughlineError =>
  error instanceof EvidenceError
    ? ['MISSING', 'CHANGED'].includes(error.code)
    : error instanceof ThroughlineError &&
      ['UnreadableFileError', 'ArchiveError'].includes(error.name);
