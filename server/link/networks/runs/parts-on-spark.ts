import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Config } from '../../../core/config.ts';
import { jobOf, type SparkOptions, submit } from '../../../core/spark/index.ts';
import { type PartFound, type PartWork, type RunParts, resolvePart } from '../../resolve/index.ts';
import { memoryForRun } from './run-thread.ts';

/** How parts are handed to Spark. */
export interface SparkParts {
  readonly config: Config['spark'];
  readonly spark: SparkOptions;
  /** For files, on a disk that all machines share. It is made, and removed. */
  readonly work: string;
}

/** Has Spark resolve parts. */
export const partsOnSpark = (how: SparkParts, dataDir: string): RunParts =>
  async function* (parts) {
    const work = resolve(how.work);
    const files: string[] = [];
    let most = 0;
    await rm(work, { recursive: true, force: true });
    await mkdir(work, { recursive: true });
    try {
      for (const part of parts) {
        most = Math.max(most, part.observed.ads.ids.length);
        // The first part is not among these.
        const file = join(work, `part-${files.length + 2}`);
        await writeFile(file, serialize(part));
        files.push(file);
      }
      const job = join(work, 'job.json');
      const node = jobOf(how.config, [`--max-old-space-size=${memoryForRun(most)}`]);
      const told = { ...node, ...{ dataDir: work, work, parts: 1, now: 0, resolve: files } };
      await writeFile(job, JSON.stringify(told));
      await submit(how.config, how.spark, dataDir, job, () => undefined);
      for (const file of files) yield deserialize(await readFile(foundOf(file))) as PartFound;
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  };

/** Resolves the part in a file, and writes beside it what was found: whole, or not at all. */
export async function resolvePartIn(file: string): Promise<void> {
  const part = deserialize(await readFile(file)) as PartWork;
  const draft = `${foundOf(file)}.${hostname()}.${process.pid}`;
  await writeFile(draft, serialize(resolvePart(part, hostname())));
  await rename(draft, foundOf(file));
}

const foundOf = (file: string): string => `${file}.found`;
