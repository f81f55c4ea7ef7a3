import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { REPOSITORY } from '../config.ts';
import { oldestFormat, rebuildCall } from '../data-folder.ts';
import type { Graph } from './graph.ts';
import { GraphError } from './graph-errors.ts';
import { statement } from './statement.ts';

const FOLDER = path.join(REPOSITORY, 'cypher', 'schema');
const FILE_NAME = /^(\d{3})-([a-z0-9-]+)\.cypher$/;
/** Another process made the same index a moment before: what we wanted is there. */
const ALREADY_THERE = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';

interface Migration {
  number: number;
  name: string;
  sha256: string;
  statements: string[];
}

interface Applied {
  number: number;
  name: string;
  sha256: string;
}

/** Statements of a file, separated by a semicolon at the end of a line. */
export function splitStatements(text: string): string[] {
  return text
    .split(/;[ \t]*(?:\r?\n|$)/)
    .map((part) => part.trim())
    .filter((part) => part.split('\n').some((line) => line.trim() && !/^\s*\/\//.test(line)));
}

/**
 * The numbered files of a folder, in order.
 * @throws GraphError `migration-failed` when two files carry one number
 */
export function readMigrations(folder: string = FOLDER): Migration[] {
  const migrations = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, number, name] = FILE_NAME.exec(file) ?? [];
      if (number === undefined || name === undefined) return [];
      // Line ends differ between checkouts of one release; the content does not.
      const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
      const sha256 = createHash('sha256').update(text).digest('hex');
      return [{ number: Number(number), name, sha256, statements: splitStatements(text) }];
    });
  const doubled = migrations.find((each, at) => migrations[at - 1]?.number === each.number);
  if (doubled !== undefined) {
    throw new GraphError(
      'migration-failed',
      `Two migrations have the number ${doubled.number}`,
      'Give the later one the next free number.',
    );
  }
  return migrations;
}

/**
 * Refuses a graph whose history is not the beginning of ours.
 * @param called the folder or address of the graph, for people
 */
export function pendingOf(
  migrations: Migration[],
  applied: Applied[],
  called: string,
): Migration[] {
  if (applied.some(({ number }) => number < oldestFormat))
    throw new GraphError(
      'migration-missing',
      `The graph of ${called} was made by a build before 0.2`,
      `Make it again from the stored files: ${rebuildCall('DIR')}. Nothing in it was changed.`,
    );
  for (const done of applied) {
    const ours = migrations.find((each) => each.number === done.number);
    if (ours === undefined) {
      throw new GraphError(
        'migration-missing',
        `This graph has had migration ${done.number} (${done.name}), which this release does not know`,
        'Use the newer release that made it.',
      );
    }
    if (ours.sha256 !== done.sha256) {
      throw new GraphError(
        'migration-changed',
        `Migration ${done.number} (${ours.name}) was changed after this graph had it`,
        'Put the file back as it was and write the change as a new migration.',
      );
    }
  }
  const numbers = new Set(applied.map((done) => done.number));
  return migrations.filter((each) => !numbers.has(each.number));
}

/** Several that find a graph new wait for each other's locks: of two that would wait for ever Neo4j ends one. */
const patienceMs = 60_000;

/** Tries a statement again, which nothing has come of so far, while its trouble is passing. */
async function again<T>(run: () => PromiseLike<T>): Promise<T> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      const isPassing = error instanceof Neo4jError && neo4j.isRetryableError(error);
      if (!isPassing || performance.now() > until) throw error;
      // Not at the same moment as the other one.
      await wait(50 + Math.random() * 200);
    }
  }
}

async function apply(driver: Driver, database: string, migration: Migration): Promise<void> {
  const session = driver.session({ database });
  try {
    // Each statement is its own transaction: Neo4j takes no schema change beside data. They say
    // IF NOT EXISTS, so one that was cut off half-way is simply run again.
    for (const text of migration.statements) {
      await again(() => session.run(text)).catch((error: unknown) => {
        if (!(error instanceof Neo4jError) || error.code !== ALREADY_THERE) throw error;
      });
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new GraphError(
      'migration-failed',
      `Migration ${migration.number} (${migration.name}) failed: ${why}`,
      'The graph is as it was before this statement. Repair the cause and start again.',
      { cause },
    );
  } finally {
    await session.close();
  }
}

/**
 * Brings the graph's schema up to date: each numbered file once, in order, noted in the graph as
 * (:Migration {number, name, sha256, appliedAt}).
 * @param options.wait until every index answers in full; without, whoever needs one waits by schema/await-indexes
 * @param options.called as in `pendingOf`
 * @throws GraphError `migration-changed`, `migration-missing`, `migration-failed`
 * @throws FolderError `older`
 */
export async function migrate(
  graph: Pick<Graph, 'read' | 'write' | 'driver' | 'database'>,
  options: { readonly folder?: string; readonly wait?: boolean; readonly called?: string } = {},
): Promise<void> {
  const { folder = FOLDER, wait = true, called = 'this folder' } = options;
  const migrations = readMigrations(folder);
  const applied = await graph.read<Applied>(statement('schema/applied'));
  const pending = pendingOf(migrations, applied, called);
  if (pending.length === 0) return;
  for (const migration of pending) {
    await apply(graph.driver, graph.database, migration);
    const { number, name, sha256 } = migration;
    const appliedAt = new Date().toISOString();
    await graph.write(statement('schema/record'), { number, name, sha256, appliedAt });
  }
  if (wait) await graph.read(statement('schema/await-indexes'));
}
