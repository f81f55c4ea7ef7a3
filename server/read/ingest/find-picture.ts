import { createHash } from 'node:crypto';
import { type ErrorCode, ThroughlineError } from '../../core/errors.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import { ClusterSort } from './group-sorts.ts';
import { leadersAtOnce } from './groups.ts';
import { maxImageBytes, printOf } from './pixels.ts';

/** A picture cannot be compared; the message says why. */
export class PictureToFindError extends ThroughlineError {
  override readonly name = 'PictureToFindError';
  readonly answeredAs: ErrorCode;

  constructor(answeredAs: ErrorCode, message: string, remedy: string) {
    super(message, remedy);
    this.answeredAs = answeredAs;
  }
}

/** Images and groups of the graph that are a picture, or look like it; ids, the surest first. */
export interface PictureFound {
  /** SHA-256 of the bytes that were given. */
  readonly sha256: string;
  readonly hits: readonly { readonly id: string; readonly how: string }[];
  /** Why nothing looks like it can be said, where that is so. */
  readonly caution?: string;
}

/**
 * Finds the image and the group of images that look like a picture that somebody holds in hand. The picture is
 * compared and forgotten: it becomes no evidence, and nothing of it is written.
 */
export class PictureFinder {
  readonly #graph: Graph;
  readonly #patienceMs: number;
  readonly #leaders = new ClusterSort();
  #next = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** @param patienceMs how long a picture may take to arrive */
  constructor(graph: Graph, patienceMs = 20_000) {
    this.#graph = graph;
    this.#patienceMs = patienceMs;
  }

  /**
   * One at a time, from its first byte on: no more than one picture is held in memory, and no leader is read twice.
   * @throws PictureToFindError where the bytes are no picture, or too many
   */
  find(arriving: AsyncIterable<Buffer>): Promise<PictureFound> {
    const found = this.#last.catch(() => undefined).then(() => this.#find(arriving));
    this.#last = found;
    return found;
  }

  async #find(arriving: AsyncIterable<Buffer>): Promise<PictureFound> {
    const bytes = await held(arriving, this.#patienceMs);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { print, failure } = await printOf(bytes);
    if (failure)
      throw new PictureToFindError(
        'BAD_INPUT',
        `This is no picture that can be decoded (${failure}).`,
        'Take a PNG, JPEG, WebP, GIF, TIFF or AVIF file.',
      );
    await this.#catchUp();
    const near = print && this.#leaders.nearest(print);
    const id = `image:${sha256}`;
    const same = (await this.#isHere(id)) ? [{ id, how: 'The same file, byte by byte' }] : [];
    if (!print || (!near && !this.#leaders.lead(id, print)))
      return {
        ...{ sha256, hits: same },
        caution:
          'There is too little on this picture to tell it from others: only the same file is found.',
      };
    const alike = near ? [{ id: near.group, how: sentence(near.nearness.steps ?? []) }] : [];
    return { sha256, hits: [...same, ...alike] };
  }

  async #isHere(id: string): Promise<boolean> {
    const known = statement('read/ingest/known-entities');
    const [row] = await this.#graph.read<{ held: readonly unknown[] }>(known, { ids: [id] });
    return row !== undefined && row.held.length > 0;
  }

  /** Reads the leaders that came since. */
  async #catchUp(): Promise<void> {
    for (let rows = leadersAtOnce; rows === leadersAtOnce; ) {
      const leaders = await this.#graph.read<{ id: string; number: number; print: string }>(
        statement('read/ingest/leaders', { LABEL: this.#leaders.label }),
        { from: this.#next, limit: leadersAtOnce },
      );
      for (const { id, number, print } of leaders) {
        this.#leaders.add(id, print);
        this.#next = number + 1;
      }
      rows = leaders.length;
    }
  }
}

const sentence = (steps: readonly string[]): string => {
  const words = [...steps].reverse().join(', ');
  return `Looks alike: ${words}`;
};

/** @throws PictureToFindError where it is too large, or has not come by then: whoever waits behind it has a turn, too */
async function held(arriving: AsyncIterable<Buffer>, patienceMs: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  const coming = arriving[Symbol.asyncIterator]();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(patienceMs)), patienceMs);
  });
  try {
    for (;;) {
      const { done, value } = await Promise.race([coming.next(), late]);
      if (done) return Buffer.concat(parts);
      size += value.length;
      if (size > maxImageBytes) throw tooLarge();
      parts.push(value);
    }
  } finally {
    clearTimeout(timer);
    // Not waited for: who is slow would be waited for after all.
    coming.return?.().catch(() => undefined);
  }
}

const tooLarge = () =>
  new PictureToFindError(
    'LIMIT',
    `The picture has more than ${maxImageBytes / 1024 / 1024} MB.`,
    'Take a smaller rendition: it is found as well.',
  );

const tooSlow = (ms: number) =>
  new PictureToFindError(
    'TIMEOUT',
    `The picture had not arrived after ${ms / 1000} s, and others wait to find theirs.`,
    'Try again, or take a smaller rendition: it is found as well.',
  );
