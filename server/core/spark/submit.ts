import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { built } from '../built.ts';
import { type Config, REPOSITORY } from '../config.ts';
import { codedError } from '../errors.ts';
import { childEnvironment } from '../processes.ts';
import { buildVersion } from '../version.ts';

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

/**
 * What every job says: the build that is asked of each machine, and the program that runs there.
 * @throws SparkError where there is no Spark that could do it
 */
export function jobOf(
  { home, node }: Config['spark'],
  options: readonly string[],
): { readonly version: string; readonly node: readonly string[] } {
  const program = submitIn(home);
  if (!existsSync(program))
    throw new SparkError(
      'missing',
      `Apache Spark is not here: there is no ${program}`,
      'Install it with: node scripts/setup.mjs --spark. Or set SPARK_HOME to an Apache Spark 3.5 that you have.',
    );
  return {
    version: buildVersion(),
    node: [node, ...options, built(join(REPOSITORY, 'server', 'stage.ts'))],
  };
}

const submitIn = (home: string): string => join(home, 'bin', 'spark-submit');

/** Holds what Spark says, in a data folder, until all that it was asked for is done. */
export const sparkLog = (dataDir: string): string => join(dataDir, 'spark.log');

/**
 * Has Spark do a job of `jobOf`: see spark.py.
 * @param job the file that tells it, on a disk that all machines share
 * @throws SparkError; the same job goes on after the last stage that was done
 */
export async function submit(
  { home }: Config['spark'],
  { master, conf }: SparkOptions,
  dataDir: string,
  job: string,
  onStage: (stage: StageDone) => void,
): Promise<void> {
  const settings = Object.entries(conf).flatMap(([name, value]) => ['--conf', `${name}=${value}`]);
  const stages = fileURLToPath(new URL('spark.py', import.meta.url));
  const log = createWriteStream(sparkLog(dataDir), { flags: 'a', mode: 0o600 });
  await once(log, 'open');
  const running = spawn(submitIn(home), ['--master', master, ...settings, stages, job], {
    env: { ...childEnvironment(), ...pythonOf(home) },
    stdio: ['ignore', 'pipe', log],
  });
  // Spark has it open by itself.
  log.destroy();
  let failure: string | undefined;
  const ended = once(running, 'close');
  for await (const line of createInterface(running.stdout)) {
    const { event, message, ...rest } = JSON.parse(line) as StageDone & Record<string, string>;
    if (event === 'error') failure = message;
    else onStage(rest);
  }
  const [code] = await ended;
  if (code === 0) return;
  throw new SparkError(
    'failed',
    `Spark did not come to the end: ${failure ?? `it ended with code ${code}`}. What it said is in ${sparkLog(dataDir)}`,
    'The same command goes on after the last stage that was done.',
  );
}

/** The Spark that set-up installs comes with the Python that runs it. */
function pythonOf(home: string): NodeJS.ProcessEnv {
  const python = join(home, 'bin', 'python3');
  return existsSync(python) ? { PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python } : {};
}
