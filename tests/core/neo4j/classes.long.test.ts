import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { classArguments, dropClasses, keptClasses } from '../../../server/core/neo4j/classes.ts';
import { openGraph } from '../../../server/core/neo4j/index.ts';
import { layoutOf } from '../../../server/core/neo4j/server-layout.ts';
import { findServer } from '../../../server/core/neo4j/server-processes.ts';
import { testConfig } from '../../support/config.ts';
import { graphServer } from '../../support/graph.ts';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'throughline-classes-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The same jars in a place of their own: what is kept lies beside them.
const usual = testConfig();
const jars = path.join(folder, 'lib');
symlinkSync(usual.neo4j.jars, jars);
const config = { ...usual, neo4j: { ...usual.neo4j, jars } };
const kept = keptClasses(config.neo4j);

/** Whether the server of a data folder has the kept classes in its memory. */
function isUsed(dataDir: string, on: typeof usual): boolean {
  const pid = findServer(layoutOf(dataDir).serverArguments);
  return readFileSync(`/proc/${pid}/maps`, 'utf8').includes(keptClasses(on.neo4j));
}

test('a server uses the classes that one kept when the machine was set up', () => {
  expect(isUsed(graphServer().dataDir, usual)).toBe(true);
});

test('a server starts on what is no file of classes as it does without', async () => {
  expect(classArguments(config.neo4j)).toEqual([]);
  writeFileSync(kept, 'These are no classes.');
  expect(classArguments(config.neo4j)).toHaveLength(2);
  const dataDir = path.join(folder, 'data');
  const graph = await openGraph({ dataDir, config, migrate: false });
  try {
    expect(await graph.read('RETURN 1 AS n')).toEqual([{ n: 1 }]);
    expect(isUsed(dataDir, config)).toBe(false);
  } finally {
    await graph.close();
  }
});

test('what may have been the reason of a failure is not used again', () => {
  expect(dropClasses({ jars, keepClasses: kept })).toBe(false);
  expect(dropClasses(config.neo4j)).toBe(true);
  expect(dropClasses(config.neo4j)).toBe(false);
  expect(classArguments(config.neo4j)).toEqual([]);
});
