import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { built } from '../../../core/built.ts';
import { type Config, REPOSITORY } from '../../../core/config.ts';
import { codedError } from '../../../core/errors.ts';
import type { WrittenTable } from '../../../core/neo4j/index.ts';
import { childEnvironment } from '../../../core/processes.ts';
import { buildVersion } from '../../../core/version.ts';
import { splitLines } from '../../capture/index.ts';
import type { ChunkProblem } from '../chunk.ts';
import type { ReceivedPicture } from '../images.ts';
import { fileOfChunk } from '../stages/placed.ts';
import type { FileLine } from '../stages/stages.ts';
import { tellChunk } from '../tell.ts';
import type { BulkFile, BulkTold } from './prepare-all.ts';

/** Apache Spark could not do the work, with what to do. */
export class SparkError extends codedError('SparkError', {
  missing: 'UNAVAILABLE',
  failed: 'UNAVAILABLE',
}) {}

/** Where stages run that are not run on this machine. */
export interface SparkOptions {
  /** As Spark names it: `spark://host:7077`, `yarn`, `local-cluster[2,1,2048]`. */
  readonly master: string;
  /** Settings of Spark, such as `spark.executor.memory=8g`. */
  readonly conf: Readonly<Record<string, string>>;
}

/** A stage that has come to its end. */
export interface StageDone {
  readonly name: string;
  /** It had been done before, and was kept. */
  readonly kept: boolean;
  readonly seconds: number;
  readonly counts: Readonly<Record<string, number>>;
}

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
  await runSpark(files, job);
  const result = JSON.parse(await readFile(join(job.work, 'result.json'), 'utf8')) as Result;
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

async function runSpark(files: readonly BulkFile[], job: Job): Promise<void> {
  const submit = join(job.config.home, 'bin', 'spark-submit');
  if (!existsSync(submit))
    throw new SparkError(
      'missing',
      `Apache Spark is not here: there is no ${submit}`,
      'Install it with: node scripts/setup.mjs --spark. Or set SPARK_HOME to an Apache Spark 3.5 that you have.',
    );
  const written = await writeJob(files, job);
  const conf = Object.entries(job.spark.conf).flatMap(([name, value]) => [
    '--conf',
    `${name}=${value}`,
  ]);
  const program = fileURLToPath(new URL('spark.py', import.meta.url));
  const log = createWriteStream(join(job.work, 'spark.log'));
  await once(log, 'open');
  const running = spawn(submit, ['--master', job.spark.master, ...conf, program, written], {
    env: { ...childEnvironment(), ...pythonOf(job.config.home) },
    stdio: ['ignore', 'pipe', log],
  });
  let failure: string | undefined;
  const ended = once(running, 'close');
  for await (const line of createInterface(running.stdout)) {
    const { event, message, ...rest } = JSON.parse(line) as StageDone & Record<string, string>;
    if (event === 'error') failure = message;
    else job.onStage(rest);
  }
  const [code] = await ended;
  if (code === 0) return;
  throw new SparkError(
    'failed',
    `Spark did not come to the end: ${failure ?? `it ended with code ${code}`}`,
    `What it said is in ${join(job.work, 'spark.log')}. The same command goes on after the last stage that was done.`,
  );
}

/** Writes what Spark has to do. What another job left is removed; of the same one, what was done stays. */
async function writeJob(files: readonly BulkFile[], job: Job): Promise<string> {
  const work = resolve(job.work);
  const file = join(work, 'job.json');
  const stage = built(join(REPOSITORY, 'server', 'stage.ts'));
  const described = {
    version: buildVersion(),
    node: [job.config.node, '--max-semi-space-size=64', stage],
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

/** The Spark that set-up installs comes with the Python that runs it. */
function pythonOf(home: string): NodeJS.ProcessEnv {
  const python = join(home, 'bin', 'python3');
  return existsSync(python) ? { PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python } : {};
}

const fileLine = ({ received, format, options }: BulkFile, at: number): FileLine => {
  const { sha256, bytes, folder } = received;
  return { at, sha256, bytes, format, folder, options };
};
