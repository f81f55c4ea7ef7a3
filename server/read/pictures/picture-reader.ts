import type { Piscina } from 'piscina';
import type { Evidence } from '../../core/evidence/index.ts';
import { runIn, threadPool } from '../../core/threads.ts';
import { codesVersion } from './codes.ts';
import type { CodesOutcome } from './codes-worker.ts';
import { isOfSystem, wordsRendition } from './decode.ts';
import { openEngine, type WordEngine } from './engine.ts';
import { type FoundCode, type PictureContent, scaled, type WrittenWords } from './picture.ts';
import { Shelf } from './shelf.ts';

/** What is read in pictures: their codes, or their words as well. */
export const pictureModes = ['codes', 'all'] as const;
export type PictureMode = (typeof pictureModes)[number];

const wordsVersion = '1.0';

/** Reads pictures of the evidence store, each once a version, and keeps what it read. */
export class PictureReader {
  readonly #evidence: Evidence;
  readonly #closed: ReadonlySet<string>;
  readonly #shelf: Shelf;
  readonly #engine: WordEngine | undefined;
  readonly #threads: Piscina<string, CodesOutcome>;

  private constructor(
    evidence: Evidence,
    dataDir: string,
    engine: WordEngine | undefined,
    closed: ReadonlySet<string>,
  ) {
    this.#evidence = evidence;
    this.#closed = closed;
    this.#shelf = new Shelf(dataDir);
    this.#engine = engine;
    this.#threads = threadPool('codes-worker.ts', import.meta.url, {
      // It works beside others who wait for an answer: one thread, and it yields.
      minThreads: 0,
      maxThreads: 1,
      niceIncrement: 10,
      idleTimeout: 10_000,
    });
  }

  /** @param closed SHA-256 of pictures that nothing looks at */
  static async open(
    evidence: Evidence,
    dataDir: string,
    mode: PictureMode,
    closed: ReadonlySet<string> = new Set(),
  ): Promise<PictureReader> {
    const engine = mode === 'all' ? await openEngine() : undefined;
    return new PictureReader(evidence, dataDir, engine, closed);
  }

  /** What decides what is found; empty for what this reader leaves out. */
  get versions(): { readonly codes: string; readonly words: string } {
    const engine = this.#engine;
    return {
      codes: codesVersion,
      words: engine ? `words ${wordsVersion}, ${engine.name} ${engine.version}` : '',
    };
  }

  /** What reads words; undefined where they are left out. */
  get engine(): Pick<WordEngine, 'name' | 'version' | 'languages'> | undefined {
    return this.#engine;
  }

  /** Pictures that may be given to it at the same time. */
  get atOnce(): number {
    return Math.max(2, (this.#engine?.atOnce ?? 1) + 1);
  }

  /**
   * What a picture holds, read now if this version has not read it yet.
   * @param image id of the picture, `image:<sha256>`
   * @returns the reading, and whether anything was done for it
   */
  async read(
    image: string,
    signal?: AbortSignal,
  ): Promise<{ reading: PictureContent; fresh: boolean }> {
    const sha256 = image.replace(/^image:/, '');
    if (this.#closed.has(sha256)) return { reading: { image, words: [] }, fresh: false };
    const held = await this.#shelf.get(image);
    if (this.#isDone(held)) return { reading: held, fresh: false };
    // Not kept: it can be read as soon as the bytes are back.
    if (!(await this.#evidence.has(sha256))) {
      const text = 'its bytes are not in the evidence store; restore them from a copy';
      return { reading: { ...held, problem: { version: this.#version, text } }, fresh: true };
    }
    const reading = await this.#readFile(this.#evidence.path(sha256), held, signal);
    await this.#shelf.put(reading);
    return { reading, fresh: true };
  }

  async close(): Promise<void> {
    await Promise.all([this.#threads.destroy(), this.#engine?.close()]);
  }

  get #version(): string {
    return `${this.versions.codes}; ${this.versions.words}`;
  }

  #isDone({ codes, words, problem }: PictureContent): boolean {
    if (problem?.version === this.#version) return true;
    return (
      codes?.version === codesVersion && (!this.#engine || words.some((one) => this.#isOwn(one)))
    );
  }

  #isOwn({ engine, version }: WrittenWords): boolean {
    return engine === this.#engine?.name && version === `${wordsVersion} ${this.#engine.version}`;
  }

  async #readFile(
    path: string,
    { image, codes, words }: PictureContent,
    signal?: AbortSignal,
  ): Promise<PictureContent> {
    const engine = this.#engine;
    const nothing: Attempt<WrittenWords> = {};
    const kept: Attempt<readonly FoundCode[]> | undefined =
      codes?.version === codesVersion ? { result: codes.found } : undefined;
    const [found, read] = await Promise.all([
      kept ?? this.#codes(path, signal),
      engine && !words.some((one) => this.#isOwn(one))
        ? this.#words(engine, path, signal)
        : nothing,
    ]);
    const problem = found.problem ?? read.problem;
    return {
      image,
      ...(found.result ? { codes: { version: codesVersion, found: found.result } } : {}),
      // Another engine's reading stays: two that agree are more than one.
      words: read.result
        ? [...words.filter((one) => one.engine !== read.result?.engine), read.result]
        : words,
      ...(problem ? { problem: { version: this.#version, text: problem } } : {}),
    };
  }

  async #codes(path: string, signal?: AbortSignal): Promise<Attempt<readonly FoundCode[]>> {
    const outcome = await runIn(this.#threads, path, signal ? { signal } : {});
    return 'problem' in outcome ? outcome : { result: outcome.found };
  }

  async #words(
    engine: WordEngine,
    path: string,
    signal?: AbortSignal,
  ): Promise<Attempt<WrittenWords>> {
    try {
      const { png, scale } = await wordsRendition(path);
      const lines = await engine.read(png, signal);
      return {
        result: {
          engine: engine.name,
          version: `${wordsVersion} ${engine.version}`,
          lines: lines.map((line) =>
            line.map((word) => ({ ...word, box: scaled(word.box, scale) })),
          ),
        },
      };
    } catch (error) {
      signal?.throwIfAborted();
      // A program that is gone fails on every picture; one picture that it fails on is that picture's.
      if (isOfSystem(error)) throw error;
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** What came of one way of reading a picture: neither, where it was not asked for. */
interface Attempt<T> {
  readonly result?: T;
  readonly problem?: string;
}
