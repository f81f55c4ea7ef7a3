import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPOSITORY } from '../../../server/core/config.ts';
import { diagnoseStart } from '../../../server/core/neo4j/diagnosis.ts';
import { eachScratch } from '../../support/scratch.ts';

/** What the set-up and the start of the server say of a machine that is not fit for either. */

const at = eachScratch();

/** A Java of this version, whose servers end with these words. */
function fakeJava(version: string, words: string): string {
  const java = at('java');
  const script = `#!/bin/sh
if [ "$1" = -version ]; then echo 'openjdk version "${version}" 2019-01-15' >&2; exit 0; fi
echo '${words}' >&2
exit 1
`;
  writeFileSync(java, script, { mode: 0o700 });
  return java;
}

/** Runs a program that may open so many files. @returns what it said, and its exit code */
function runWith(java: string, files: number, ...program: string[]) {
  const own = Object.entries(process.env).filter(([name]) => !/^(NEO4J|THROUGHLINE)_/.test(name));
  const given = { THROUGHLINE_JAVA: java, THROUGHLINE_PORT: '4719' };
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-c', `ulimit -n ${files}; exec "$@"`, 'bash', process.execPath, ...program],
    { cwd: REPOSITORY, encoding: 'utf8', env: { ...Object.fromEntries(own), ...given } },
  );
  return { said: stdout + stderr, status };
}

const setUp = ['scripts/setup.mjs', '--quiet'];
/** Opens a new folder. */
const start = ['dist/main.js', '--data'];

test.each([
  ['11.0.2', 'Error: Could not create the Java Virtual Machine.'],
  ['1.8.0_412', 'Error: Could not find or load main class @server.args'],
  ['16.0.1', 'java.lang.UnsupportedClassVersionError: org/neo4j/server/CommunityEntryPoint'],
])('%s, too old a Java, is told by the start as by the set-up', (version, words) => {
  const java = fakeJava(version, words);
  const needed = `${java} is not a Java 17 or newer. Throughline needs Java 17 or newer: install it (and set JAVA_HOME if it is not on PATH), or run "docker compose up", or set NEO4J_URI to a Neo4j server you have.`;
  const settingUp = runWith(java, 65_536, ...setUp);
  expect(settingUp.said).toContain(needed);
  expect(settingUp.status).toBe(1);
  writeFileSync(at('log'), words);
  const { code, message, remedy } = diagnoseStart('It ended', at('log'), 'start-failed', java);
  expect(code).toBe('no-java');
  expect(`${message}. ${remedy}`).toBe(needed);
});

test('the program says it with too old a Java, and ends', () => {
  const java = fakeJava('11.0.2', 'Error: Could not create the Java Virtual Machine.');
  const starting = runWith(java, 65_536, ...start, at('data'));
  expect(starting.said).toContain(`throughline: ${java} is not a Java 17 or newer.`);
  expect(starting.status).toBe(1);
});

test.runIf(process.platform === 'linux')(
  'an account that may open few files is told so by the start as by the set-up',
  () => {
    // What a server says that could open only some of its jars.
    const java = fakeJava('17.0.1', 'java.lang.NoClassDefFoundError: org/neo4j/InternalLog');
    const sentence =
      'This account may open 400 files at once, and Throughline needs 1024. Let this account open more files, then start again: ulimit -n 65536';
    const settingUp = runWith(java, 400, ...setUp);
    expect(settingUp).toEqual({ said: `${sentence}\n`, status: 1 });
    const starting = runWith(java, 400, ...start, at('data'));
    expect(starting.said).toContain(`throughline: ${sentence}`);
    expect(starting.status).toBe(1);
  },
);
