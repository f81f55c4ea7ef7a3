import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { loadConfig, REPOSITORY } from '../../server/core/config.ts';

const scripts = join(REPOSITORY, 'scripts', 'setup');
const { checkJars } = await import(pathToFileURL(join(scripts, 'jars.mjs')).href);
const folder = mkdtempSync(join(tmpdir(), 'throughline-jars-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const list = join(scripts, 'neo4j-jars.sha256');
const lines = readFileSync(list, 'utf8').trim().split('\n');

test('the Neo4j of this checkout is the one whose hashes are committed', () => {
  expect(() => checkJars(loadConfig({}).neo4j.jars, list)).not.toThrow();
});

test('a jar that is another, is missing or is one too many is named, with what to do', () => {
  const few = join(folder, 'few.sha256');
  const names = lines.slice(0, 3).map((line) => line.slice(66));
  writeFileSync(few, `${lines.slice(0, 3).join('\n')}\n`);
  const lib = join(folder, 'lib');
  for (const name of names) cpSync(join(loadConfig({}).neo4j.jars, name), join(lib, name));
  expect(() => checkJars(lib, few)).not.toThrow();
  writeFileSync(join(lib, names[0] ?? ''), 'another');
  rmSync(join(lib, names[1] ?? ''));
  writeFileSync(join(lib, 'more-1.0.jar'), '');
  const said = () => checkJars(lib, few);
  expect(said).toThrow(`${names[0]} is another file than expected`);
  expect(said).toThrow(`${names[1]} is missing`);
  expect(said).toThrow('more-1.0.jar is one too many');
  expect(said).toThrow(`Delete that folder, and these jars from Maven's store`);
});
