import type { BatchRecord } from '../../../core/model/index.ts';
import type { WrittenTable } from '../../../core/neo4j/index.ts';
import { type OpenFile, type ReadOptions, UnreadableFileError } from '../../capture/index.ts';
import type { ReceivedPicture } from '../images.ts';
import type { ImportEvent, Tally } from '../report.ts';
import type { ReceivedFile } from '../run.ts';
import type { GroupAll } from '../stages/group-all.ts';
import { type ChunkFile, type PlacedRecord, splitFile } from '../stages/placed.ts';
import type { SpillWriter } from '../stages/spill.ts';
import { tellChunk } from '../tell.ts';
import type { PreparedJob, PrepareJob } from './prepare-worker.ts';

/** One file of an import, opened. */
export interface BulkFile {
  readonly received: ReceivedFile & { readonly folder: string };
  readonly batch: BatchRecord;
  readonly format: string;
  /** As it was opened. */
  readonly options: ReadOptions;
  readonly opened: OpenFile;
  readonly tally: Tally;
}

/** Who is told of what an import comes to. */
export interface BulkTold {
  readonly onEvent: (event: ImportEvent) => void;
  /** Told of the pictures that came with a file, each once by each name, when the file is prepared. */
  readonly onPictures: (pictures: readonly ReceivedPicture[], from: string) => Promise<void>;
}

interface PrepareContext extends BulkTold {
  readonly job: Pick<PrepareJob, 'dataDir' | 'spill' | 'tables' | 'parts' | 'now'>;
  /** Prepares a chunk in another thread. */
  readonly run: (job: PrepareJob) => Promise<PreparedJob>;
  /** Chunks that are prepared at the same time. */
  readonly atOnce: number;
  readonly groups: GroupAll;
  readonly spill: SpillWriter;
}

/**
 * Prepares every chunk of the files in other threads, and puts alike pictures and templates together in the
 * order of the chunks, as an import by and by would.
 * @returns the tables that the threads wrote
 */
export async function prepareAll(
  files: readonly BulkFile[],
  context: PrepareContext,
): Promise<WrittenTable[]> {
  const written = new Map<string, WrittenTable>();
  const captures = new Set<string>();
  const ads = new Set<string>();
  for (const [at, file] of files.entries()) {
    const pending: (() => Promise<void>)[] = [];
    const pictures = new Map<string, ReceivedPicture>();
    for await (const chunk of splitFile(at, chunkFile(file), file.opened.records)) {
      const { records } = chunk;
      const running = context.run({
        ...{ ...context.job, ...chunk },
        held: heldBefore(records, captures),
      });
      // It is awaited in its turn; until then a failure must not count as unhandled.
      running.catch(() => undefined);
      const last = records.at(-1);
      const bytesRead = last ? last.offset + last.length : 0;
      pending.push(async () => {
        const done = await running;
        take(done, { file, number: chunk.chunk, bytesRead, ads, context });
        for (const table of done.tables) written.set(table.file, table);
        for (const picture of done.pictures)
          pictures.set(`${picture.sha256} ${picture.path ?? ''}`, picture);
      });
      if (pending.length > context.atOnce) await pending.shift()?.();
    }
    for (const settle of pending) await settle();
    await context.onPictures([...pictures.values()], file.received.sha256);
  }
  return [...written.values()];
}

const chunkFile = ({ received, format, opened }: BulkFile): ChunkFile => ({
  ...{ sha256: received.sha256, folder: received.folder },
  ...{ format, parseOptions: opened.parseOptions },
});

/** A table of ids holds 2^24 of them, here, where networks are found, and where the workspace looks things up. */
const mostCaptures = 16_000_000;

/** @throws UnreadableFileError where there are more captures than one graph can be asked of */
export function checkSize(captures: number): void {
  if (captures <= mostCaptures) return;
  throw new UnreadableFileError(
    `the files hold more than ${mostCaptures.toLocaleString('en')} captures`,
    'One data folder takes no more. Divide them: a folder for each region or year, with files that belong together.',
  );
}

/** Notes the records of a chunk. @returns those that were there before it */
function heldBefore(records: readonly PlacedRecord[], captures: Set<string>): string[] {
  const ids = records.flatMap(({ sha256 }) => sha256 ?? []);
  const before = ids.filter((id) => captures.has(id));
  checkSize(captures.size + ids.length);
  for (const id of ids) captures.add(id);
  return before;
}

function take(
  { captures, prints, unchanged, problems }: PreparedJob,
  at: {
    readonly file: BulkFile;
    readonly number: number;
    readonly bytesRead: number;
    readonly ads: Set<string>;
    readonly context: PrepareContext;
  },
): void {
  const { file, number, ads, context } = at;
  context.spill.groups(number, context.groups.take(prints));
  const kept = captures.map(({ ad, source }) => {
    const outcome = ads.has(ad) ? ('updated' as const) : ('new' as const);
    ads.add(ad);
    return { outcome, source };
  });
  const described = { file: file.received, tally: file.tally, onEvent: context.onEvent };
  tellChunk(described, { unchanged, problems }, kept, at.bytesRead);
}
