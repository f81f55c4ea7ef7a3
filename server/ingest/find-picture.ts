import { createHash } from 'node:crypto';
import { type ErrorCode, ThroughlineError } from '../errors.ts';
import { type Graph, statement } from '../neo4j/index.ts';
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

/** What was imported that is a picture, or looks like it; ids, the surest first. */
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
  readonly #leaders = new ClusterSort();
  #next = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** @throws PictureToFindError where the bytes are no picture, or too many */
  async find(arriving: AsyncIterable<Buffer>): Promise<PictureFound> {
    const bytes = await held(arriving);
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
    const same = { id: `image:${sha256}`, how: 'The same file, byte by byte' };
    if (!print || (!near && !this.#leaders.lead(same.id, print)))
      return {
        ...{ sha256, hits: [same] },
        caution:
          'There is too little on this picture to tell it from others: only the same file is found.',
      };
    const alike = near ? [{ id: near.group, how: sentence(near.nearness.steps ?? []) }] : [];
    return { sha256, hits: [same, ...alike] };
  }

  /** Reads the leaders that came since: by one at a time, or the same would be read twice. */
  #catchUp(): Promise<void> {
    this.#reading = this.#reading.catch(() => undefined).then(() => this.#read());
    return this.#reading;
  }

  async #read(): Promise<void> {
    for (let rows = leadersAtOnce; rows === leadersAtOnce; ) {
      const leaders = await this.#graph.read<{ id: string; number: number; print: string }>(
        statement('ingest/leaders', { LABEL: this.#leaders.label }),
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

async function held(arriving: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of arriving) {
    size += part.length;
    if (size > maxImageBytes)
      throw new PictureToFindError(
        'LIMIT',
        `The picture has more than ${maxImageBytes / 1024 / 1024} MB.`,
        'Take a smaller rendition: it is found as well.',
      );
    parts.push(part);
  }
  return Buffer.concat(parts);
}
