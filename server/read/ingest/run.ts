import {
  type CustodyEvent,
  type Evidence,
  type HowRead,
  type KeepsHead,
  operator,
  type ReceivedSignature,
} from '../../core/evidence/index.ts';
import { type BatchRecord, batchId, captureId, pictureOf } from '../../core/model/index.ts';
import { type Graph, GraphError, statement } from '../../core/neo4j/index.ts';
import { type OpenFile, type StatedCustody, statedWithin } from '../capture/index.ts';
import { type HashedRecord, type PreparedChunk, prepareChunk } from './chunk.ts';
import {
  ImageSettler,
  type PictureSource,
  picturesReceived,
  type ReceivedPicture,
} from './images.ts';
import type { Prepared } from './prepare.ts';
import type { Refused } from './refused.ts';
import type { ImportEvent, Tally } from './report.ts';
import { healedNotice, tellChunk, tellNotices } from './tell.ts';
import { ChunkWriter } from './write.ts';

export interface ImportContext {
  readonly graph: Graph;
  readonly evidence: Evidence;
  /** The store, which notes where the custody log stood when an import ended. */
  readonly beside?: KeepsHead;
  readonly onEvent: (event: ImportEvent) => void;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  /** What whoever imports says of how all of it was collected. */
  readonly stated?: StatedCustody | undefined;
  /** What is not taken in, and what is not looked at. */
  readonly refused?: Refused;
  /** Whose account received it; that of the process where it is received now. */
  readonly by?: string;
}

/** A file whose bytes are in the evidence store. */
export interface ReceivedFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
  /** Where the files that it names lie, or what gives them; absent when it came alone. */
  readonly folder?: string | PictureSource;
  /** SHA-256 of what it came in: an archive, or the list of a folder. */
  readonly outer?: string;
  /** How it is read, where it is imported by itself: the custody log keeps it. */
  readonly read?: HowRead;
  /** What became of its signature, where it says that it has one. */
  readonly signature?: ReceivedSignature;
  /** Its stored copy was damaged; see `StoredFile`. */
  readonly healed?: true;
}

/** A chunk that is in the graph, and what each of its captures came to. */
type CommittedChunk = Omit<PreparedChunk, 'prepared'> & {
  readonly prepared: readonly { readonly outcome: 'new' | 'updated'; readonly source: string }[];
};

/** A chunk, and the pictures that came with it. */
type ReceivedChunk = PreparedChunk & { readonly received: readonly ReceivedPicture[] };

/**
 * More links are written in several transactions: with 100,000 one outgrows the memory that Neo4j gives it (319 MiB
 * beside the smallest heap). A thousand usual captures have some 10,000.
 */
const mostLinks = 30_000;

/** One import under way: prepares a chunk while the one before is being written. */
export class ImportRun {
  readonly #file: ReceivedFile;
  readonly #context: ImportContext;
  readonly #tally: Tally;
  readonly #writer: ChunkWriter;
  readonly #settler: ImageSettler;
  #writing: Promise<void> = Promise.resolve();
  #inFlight: ReadonlySet<string> = new Set();
  #partBytes = 0;

  constructor(
    file: ReceivedFile,
    context: ImportContext,
    tally: Tally,
    picture: OpenFile['picture'],
  ) {
    this.#file = file;
    this.#context = context;
    this.#tally = tally;
    this.#writer = new ChunkWriter(context.graph);
    this.#settler = new ImageSettler(
      context.evidence,
      picture ? { read: async ({ url }) => (url ? picture(url) : undefined) } : file.folder,
      context.refused,
    );
  }

  async take(records: readonly HashedRecord[]): Promise<void> {
    const chunk = await this.#prepare(records, this.#inFlight);
    const links = chunk.prepared.reduce((sum, one) => sum + one.links.length, 0);
    if (links > mostLinks && records.length > 1) {
      const half = Math.ceil(records.length / 2);
      await this.take(records.slice(0, half));
      await this.take(records.slice(half));
      return;
    }
    await this.#writing;
    this.#inFlight = new Set(chunk.prepared.map(({ capture }) => capture.id));
    this.#writing = this.#write(chunk, records, this.#walked(records));
    // It is awaited with the next chunk; until then a failure must not count as unhandled.
    this.#writing.catch(() => undefined);
  }

  /** Bytes read so far: of one file to the end of its last record, of files within all that were read. */
  #walked(records: readonly HashedRecord[]): number {
    const last = records.at(-1);
    if (!records.some(({ received }) => received)) return last ? last.offset + last.length : 0;
    for (const { length } of records) this.#partBytes += length;
    return this.#partBytes;
  }

  settled(): Promise<void> {
    return this.#writing;
  }

  async #prepare(
    records: readonly HashedRecord[],
    inFlight: ReadonlySet<string>,
  ): Promise<ReceivedChunk> {
    const ids = records.flatMap(({ sha256 }) => (sha256 ? [captureId(sha256)] : []));
    const rows = await this.#context.graph.read<{ id: string }>(
      statement('read/ingest/known-captures'),
      { ids },
    );
    const held = new Set(rows.map(({ id }) => id));
    const chunk = await prepareChunk(
      records,
      this.#file.sha256,
      this.#settler,
      (id) => held.has(id) || inFlight.has(id),
      this.#context.now().getTime(),
      this.#context.refused?.erased,
    );
    return { ...chunk, received: this.#settler.takeReceived() };
  }

  async #write(
    chunk: ReceivedChunk,
    records: readonly HashedRecord[],
    bytesRead: number,
  ): Promise<void> {
    await this.#receive(records);
    // Before anything names them, so that no picture is in the graph of which the log does not tell.
    await this.#context.evidence.appendCustodyAll(
      picturesReceived(chunk.received, this.#file.sha256),
    );
    await this.#tellRefused(chunk);
    const { prepared, unchanged, problems } = await this.#commit(chunk, records);
    const { onEvent } = this.#context;
    tellNotices(this.#file.name, chunk.received.flatMap(healedNotice), onEvent);
    tellChunk(
      { file: this.#file, tally: this.#tally, onEvent },
      { unchanged, problems },
      prepared,
      bytesRead,
    );
  }

  /** Before a page can ask for a picture, it is known that nobody may see it. */
  async #tellRefused({ prepared, returned }: PreparedChunk): Promise<void> {
    const { refused, now } = this.#context;
    if (!refused) return;
    const batch = this.#file.sha256;
    for (const { sha256 = '', received } of returned)
      await refused.erased.noteReturned(received?.sha256 ?? batch, [sha256]);
    const { listed } = this.#settler;
    if (listed.size === 0) return;
    const found = prepared.flatMap(({ capture, links }) =>
      links.flatMap(({ target }) => {
        const image = pictureOf(target);
        const match = image === undefined ? undefined : listed.get(image);
        return image && match ? [{ image, match, capture: capture.id }] : [];
      }),
    );
    await refused.listed.close(found, now());
  }

  /** Records that are files of their own are files received, each with its place in what it came in. */
  async #receive(records: readonly HashedRecord[]): Promise<void> {
    const parts = records.flatMap(({ received }) => (received ? [received] : []));
    if (parts.length === 0) return;
    const { graph, evidence } = this.#context;
    const outer = this.#file.sha256;
    const stated = statedWithin(this.#context.stated);
    for (const { content } of parts) if (content) await evidence.putBytes(content);
    await evidence.appendCustodyAll(parts.map((part) => receipt({ ...part, outer }, stated)));
    await graph.write(statement('read/ingest/merge-batches'), {
      outer: batchId(outer),
      batches: parts.map((part) =>
        batchRecord(part, part.format, part.parseOptions, this.#context, stated),
      ),
    });
  }

  /** Another process may have written one of these captures since they were looked up: look again, then. */
  async #commit(
    chunk: PreparedChunk,
    records: readonly HashedRecord[],
    attempts = 3,
  ): Promise<CommittedChunk> {
    try {
      const held =
        chunk.prepared.length > 0 ? await this.#writer.write(chunk.prepared) : new Set<string>();
      return { ...chunk, prepared: outcomes(chunk.prepared, held) };
    } catch (error) {
      const overtaken =
        error instanceof GraphError && error.neo4jCode?.includes('ConstraintValidationFailed');
      if (!overtaken || attempts <= 1) throw error;
      return this.#commit(await this.#prepare(records, new Set()), records, attempts - 1);
    }
  }
}

/** The first capture of an ad that was not held is new; every other one updates it. */
function outcomes(
  prepared: readonly Prepared[],
  held: ReadonlySet<string>,
): { outcome: 'new' | 'updated'; source: string }[] {
  const seen = new Set(held);
  return prepared.map(({ ad, platform }) => {
    const outcome = seen.has(ad.id) ? 'updated' : 'new';
    seen.add(ad.id);
    return { outcome, source: platform };
  });
}

/** The line of custody of a file's receipt: it goes before whatever the graph tells of it. */
export function receipt(
  { sha256, name, bytes, outer, read, signature }: Omit<ReceivedFile, 'folder'>,
  stated?: StatedCustody,
): CustodyEvent {
  return {
    ...{ event: 'received', batch: sha256, name, bytes },
    ...(outer === undefined || outer === sha256 ? {} : { within: outer }),
    ...(read ? { read } : {}),
    ...(signature ? { signature } : {}),
    ...(stated ? { stated } : {}),
  };
}

/** What the graph keeps of a file received. */
export function batchRecord(
  file: Pick<ReceivedFile, 'sha256' | 'name' | 'bytes'>,
  format: string,
  parseOptions: string,
  { now, by = operator() }: Pick<ImportContext, 'now' | 'by'>,
  stated?: StatedCustody,
): BatchRecord {
  const { sha256, name, bytes } = file;
  const at = now().toISOString();
  return {
    id: batchId(sha256),
    sha256,
    name,
    bytes,
    receivedAt: at,
    receivedBy: by,
    format,
    parseOptions,
    ...(stated ? { stated: JSON.stringify({ ...stated, by, at }) } : {}),
  };
}
