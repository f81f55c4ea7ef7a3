import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpGraph, openGraph } from '../../../server/core/neo4j/index.ts';
import type { StageDone } from '../../../server/core/spark/index.ts';
import { loadAtOnce } from '../../../server/edge/load-at-once.ts';
import type { Run } from '../../../server/link/networks/index.ts';
import type { ImportEvent } from '../../../server/read/ingest/index.ts';
import { testConfig } from '../../support/config.ts';
import { describedEvents, writeBulkFiles } from './bulk-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-spark-'));
const program = 'server/core/spark/spark.py';
const spark = { master: 'local-cluster[2,1,1024]', conf: {} };
let files: readonly string[] = [];
/** What one machine makes of them, and tells. */
let alone: Loaded;

interface Loaded {
  readonly graph: readonly string[];
  readonly events: readonly unknown[];
  readonly stages: readonly StageDone[];
  readonly parts: Run['counts']['inParts'];
}

interface Load {
  readonly spark?: typeof spark;
  /** In place of the node program of the machines. */
  readonly node?: string;
  readonly order?: readonly string[];
}

async function load(name: string, { node, order = files, ...how }: Load): Promise<Loaded> {
  const usual = testConfig();
  const config = { ...usual, spark: { ...usual.spark, ...(node ? { node } : {}) } };
  const dataDir = join(folder, name);
  const events: ImportEvent[] = [];
  const stages: StageDone[] = [];
  const context = { dataDir, config, ...how, now: () => new Date('2027-01-01T00:00:00Z') };
  const told = {
    onEvent: (event: ImportEvent) => events.push(event),
    onStage: (stage: StageDone) => stages.push(stage),
  };
  const run = await loadAtOnce(order, { ...context, ...told }, {}, { mostAtOnce: 300 });
  const graph = await openGraph({ dataDir, config });
  const lines: string[] = [];
  try {
    for await (const line of dumpGraph(graph, { all: true })) lines.push(line);
  } finally {
    await graph.close();
  }
  expect(readdirSync(dataDir).filter((one) => /^(bulk-|stages|spark)/.test(one))).toEqual([]);
  return { graph: lines, events: describedEvents(events), stages, parts: run?.counts.inParts };
}

/** A program that stands in for node on the machines of the cluster. */
function standIn(name: string, script: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

beforeAll(async () => {
  files = await writeBulkFiles(folder, 1300);
  alone = await load('alone', {});
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a load by Apache Spark', () => {
  it('ends where a stage loses lines, and goes on to the graph that one machine makes, whatever fails on the way', async () => {
    const once = (what: string) => `mkdir '${join(folder, what)}' 2>/dev/null`;
    // Of a stage: the program of Spark, what it forks, and the executor itself.
    const executor = 'ps -o ppid= -p $(ps -o ppid= -p $PPID)';
    const losing = join(folder, 'losing');
    const node = standIn(
      'unsteady',
      `case "$3" in
        prepare)
          if [ -e '${losing}' ]; then '${process.execPath}' "$@" | grep -v '^told'; exit; fi
          if ${once('failed')}; then head -c 1000 >/dev/null; exit 9; fi ;;
        fold) if ${once('killed')}; then kill -9 $(${executor}); sleep 1; fi ;;
        resolve) if ${once('failed-too')}; then exit 9; fi ;;
      esac
      exec '${process.execPath}' "$@"`,
    );
    const begin = () => load('spread', { spark, node, order: [...files].reverse() });
    writeFileSync(losing, '');
    await expect(begin()).rejects.toThrow(/prepare wrote .* rows were lost/);
    rmSync(losing);
    const loaded = await begin();
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['failed', 'failed-too', 'killed']));
    expect(loaded.graph).toEqual(alone.graph);
    expect(loaded.events).toEqual(alone.events);
    expect(loaded.parts).toEqual(alone.parts);
    expect(loaded.parts?.parts.length).toBeGreaterThan(2);
    expect(loaded.graph.length).toBeGreaterThan(5000);
    expect(loaded.stages.map(({ name, kept }) => [name, kept])).toEqual(
      ['split', 'prepare', 'group', 'fold', 'tables'].map((name) => [name, name === 'split']),
    );
  }, 600_000);

  it('refuses the lines of another build, and says why a stage failed', () => {
    const checked = (...lines: string[]) =>
      spawnSync(
        join(process.cwd(), '.cache', 'spark-3.5.9', 'bin', 'python3'),
        ['-c', 'import sys, spark; list(spark.checked(sys.argv[1:], "this"))', ...lines],
        { cwd: 'server/core/spark', encoding: 'utf8', env: { PYTHONDONTWRITEBYTECODE: '1' } },
      ).stderr;
    const line = (tag: string, said: unknown) => `${tag}\t0\t0\t0\t${JSON.stringify(said)}`;
    expect(checked(line('stage', { version: 'this' }))).toBe('');
    expect(checked(line('stage', { version: 'other' }))).toMatch(/JobError: .*another build/);
    expect(checked(line('stage', { version: 'this' }), line('error', 'no space left'))).toMatch(
      /JobError: no space left/,
    );
  });

  it('says how Spark is installed where it is not', async () => {
    const config = testConfig({ SPARK_HOME: join(folder, 'nowhere') });
    const lacking = { dataDir: join(folder, 'lacking'), config, spark, now: () => new Date() };
    await expect(loadAtOnce(files, { ...lacking, onEvent: () => undefined })).rejects.toMatchObject(
      { code: 'missing', remedy: expect.stringContaining('--spark') },
    );
  }, 300_000);

  it('is told what to do by a program that is typed and in order', () => {
    const check = (name: string, ...options: string[]) =>
      execFileSync(join('.cache', 'spark-3.5.9', 'bin', name), [...options, program]).toString();
    expect(check('mypy', '--strict', '--cache-dir', join(folder, 'mypy'))).toContain('no issues');
    const rules = ['--select', 'E,F,I,B,UP,PTH', '--line-length', '120', '--no-cache'];
    expect(check('ruff', 'check', ...rules)).toContain('All checks passed');
    expect(check('ruff', 'format', '--check', '--line-length', '120', '--no-cache')).toMatch(
      /already/,
    );
  });
});
