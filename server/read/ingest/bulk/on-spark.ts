import { createReadStream } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from '../../../core/config.ts';
import type { WrittenTable } from '../../../core/neo4j/index.ts';
import { jobOf, type SparkOptions, type StageDone, submit } from '../../../core/spark/index.ts';
import { splitLines } from '../../capture/index.ts';
import type { ChunkProblem } from '../chunk.ts';
import type { ReceivedPicture } from '../images.ts';
import { fileOfChunk } from '../stages/placed.ts';
import type { FileLine } from '../stages/stages.ts';
import { tellChunk } from '../tell.ts';
import { type BulkFile, type BulkTold, checkSize } from './prepare-all.ts';

interface Job {
  readonly config: Config['spark'];
  readonly spark: SparkOptions;
  readonly dataDir: string;
  /** In which stages are kept until the import is done. */
  readonly work: string;
  readonly parts: number;
  readonly now: number;
  readonly onStage: (stage: StageDone) => void;
}

interface Result {
  readonly tables: readonly WrittenTable[];
  readonly kept: readonly {
    readonly file: number;
    readonly source: string;
    readonly new: number;
    readonly captures: number;
  }[];
}

/**
 * Has Spark read the files, and tells of them what `prepareAll` tells.
 * @returns the tables that it wrote below `work`
 * @throws SparkError; the same call goes on after the last stage that was done
 */
export async function tablesOnSpark(
  files: readonly BulkFile[],
  job: Job,
  { onEvent, onPictures }: BulkTold,
): Promise<readonly WrittenTable[]> {
  const written = await writeJob(files, job);
  await submit(job.config, job.spark, job.dataDir, written, job.onStage);
  const result = JSON.parse(await readFile(join(job.work, 'result.json'), 'utf8')) as Result;
  checkSize(result.kept.reduce((sum, { captures }) => sum + captures, 0));
  let pictures = new Map<string, ReceivedPicture>();
  const lines = splitLines(
    createReadStream(join(job.work, 'told.jsonl')),
    Number.POSITIVE_INFINITY,
  );
  for await (const { bytes } of lines) {
    const { chunk, ...told } = JSON.parse(String(bytes)) as ToldLine;
    const file = files[fileOfChunk(chunk)];
    if (!file) throw new Error(`There is no file of chunk ${chunk}.`);
    if (told.tag === 'picture') pictures.set(`${told.of.sha256} ${told.of.path ?? ''}`, told.of);
    else {
      // The pictures of a file come before all else that is told of it.
      if (pictures.size > 0) await onPictures([...pictures.values()], file.received.sha256);
      pictures = new Map();
      const unchanged = told.of.unchanged.map((source) => ({ source }));
      const described = { file: file.received, tally: file.tally, onEvent };
      tellChunk(described, { unchanged, problems: told.of.problems }, [], 0);
    }
  }
  for (const { file, source, new: fresh, captures } of result.kept) {
    files[file]?.tally.add('new', source, fresh);
    files[file]?.tally.add('updated', source, captures - fresh);
  }
  return result.tables;
}

/** What is told of a file: a picture that came with it, or what became of a chunk. */
type ToldLine = { readonly chunk: number } & (
  | { readonly tag: 'picture'; readonly of: ReceivedPicture }
  | {
      readonly tag: 'told';
      readonly of: {
        readonly unchanged: readonly string[];
        readonly problems: readonly ChunkProblem[];
      };
    }
);

/** Writes what Spark has to do. What another job left is removed; of the same one, what was done stays. */
async function writeJob(files: readonly BulkFile[], job: Job): Promise<string> {
  const work = resolve(job.work);
  const file = join(work, 'job.json');
  const described = {
    ...jobOf(job.config, ['--max-semi-space-size=64']),
    ...{ dataDir: resolve(job.dataDir), work, parts: job.parts, files: files.map(fileLine) },
  };
  const held = await readFile(file, 'utf8').catch(() => '{}');
  const { now, ...before } = JSON.parse(held) as { now?: number };
  const isSame = JSON.stringify(before) === JSON.stringify(described);
  if (!isSame) await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await writeFile(file, JSON.stringify({ ...described, now: isSame ? now : job.now }));
  return file;
}

const fileLine = ({ received, format, options }: BulkFile, at: number): FileLine => {
  const { sha256, bytes, folder } = received;
  return { at, sha256, bytes, format, folder, options };
};
