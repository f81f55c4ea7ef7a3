import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { REPOSITORY } from '../server/config.ts';

let root: string;
let server: string;
let made: string;
let packages: string;

/** A program of two files beside the three that compile and begin it. */
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'throughline-compiled-'));
  server = path.join(root, 'server');
  packages = path.join(root, 'node_modules');
  made = path.join(root, '.cache', 'compiled');
  mkdirSync(path.join(root, 'seed-data'));
  mkdirSync(path.join(server, 'deep'), { recursive: true });
  for (const name of ['compiled.mjs', 'compile.mjs', 'run.mjs'])
    cpSync(path.join(REPOSITORY, 'server', name), path.join(server, name));
  mkdirSync(packages);
  for (const name of ['esbuild', '@esbuild'])
    symlinkSync(path.join(REPOSITORY, 'node_modules', name), path.join(packages, name));
  writeFileSync(path.join(packages, '.package-lock.json'), '{}');
  writeFileSync(path.join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(
    path.join(server, 'deep', 'said.ts'),
    `type Text = string;

export const said = (text: Text): Text => text + ' of ' + import.meta.url;
export function broken(): void {
  throw new Error('on purpose');
}
`,
  );
  writeFileSync(
    path.join(server, 'cli.ts'),
    `import { broken, said } from './deep/said.ts';
if (process.argv[2] === 'broken') broken();
console.log(said(process.argv.slice(2).join(' ')));
`,
  );
});
afterEach(() => rmSync(root, { recursive: true }));

const args = (...rest: string[]) => [path.join(server, 'run.mjs'), 'cli', ...rest];
const run = (...rest: string[]) => spawnSync(process.execPath, args(...rest), { encoding: 'utf8' });

test('a program gets its arguments, and each file knows where its source is', () => {
  expect(run('one', 'two').stdout).toBe(`one two of file://${server}/deep/said.ts\n`);
});

test('an error names file and line of the source', () => {
  const { status, stderr } = run('broken');
  expect(status).toBe(1);
  expect(stderr).toContain('Error: on purpose');
  expect(stderr).toContain(`${server}/deep/said.ts:5:`);
  expect(stderr).toContain(`${server}/cli.ts:2:`);
});

test('it is compiled once for each state of the source, and never of another', () => {
  run();
  const first = readdirSync(made);
  expect(first).toHaveLength(1);
  run();
  expect(readdirSync(made)).toEqual(first);

  // As long as before, and as old.
  const file = path.join(server, 'deep', 'said.ts');
  const { mtime } = statSync(file);
  const edit = (from: string, to: string) => {
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    utimesSync(file, mtime, mtime);
  };
  edit(' of ', ' at ');
  expect(run('here').stdout).toBe(`here at file://${file}\n`);
  expect(readdirSync(made)).toHaveLength(2);
  edit(' at ', ' of ');
  expect(run('here').stdout).toBe(`here of file://${file}\n`);
  expect(readdirSync(made)).toHaveLength(2);
});

/** Puts a package in place, as npm does. */
function install(name: string, version: number): void {
  mkdirSync(path.join(packages, name), { recursive: true });
  writeFileSync(path.join(packages, name, 'package.json'), '{"main":"index.js"}');
  const asks = "const { sep } = require('node:path');\n";
  writeFileSync(
    path.join(packages, name, 'index.js'),
    `${asks}exports.version = '${name} ${version} ' + sep;\n`,
  );
  writeFileSync(path.join(packages, '.package-lock.json'), JSON.stringify({ [name]: version }));
}

test.each([
  ['compiled with the program', 'zod'],
  ['left where it is', 'yazl'],
])('a package that is %s is of the version that stands there', (_, name) => {
  install(name, 1);
  writeFileSync(
    path.join(server, 'cli.ts'),
    `import { version } from '${name}';\nconsole.log(version);\n`,
  );
  expect(run().stdout).toBe(`${name} 1 /\n`);
  install(name, 2);
  expect(run().stdout).toBe(`${name} 2 /\n`);
});

test('programs that begin at once all begin, and leave one whole folder', async () => {
  const all = await Promise.all(
    ['a', 'b', 'c'].map((word) => promisify(execFile)(process.execPath, args(word))),
  );
  expect(all.map(({ stdout }) => stdout.slice(0, 4))).toEqual(['a of', 'b of', 'c of']);
  expect(readdirSync(made)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
});

test('what no program has read from for a day is cleared away when another is made', () => {
  for (const name of ['old', 'old.123', 'new'])
    mkdirSync(path.join(made, name), { recursive: true });
  const days = (count: number) => new Date(Date.now() - count * 86_400_000);
  for (const name of ['old', 'old.123']) utimesSync(path.join(made, name), days(2), days(2));
  run();
  const left = readdirSync(made);
  expect(left).toHaveLength(2);
  expect(left).toContain('new');

  // That it is read from again counts.
  const [own = ''] = left.filter((name) => name !== 'new');
  utimesSync(path.join(made, own), days(2), days(2));
  run();
  writeFileSync(path.join(root, 'seed-data', 'more.ts'), '');
  run();
  expect(readdirSync(made)).toHaveLength(3);
});

test('source that cannot be compiled is told, and leaves nothing', () => {
  writeFileSync(path.join(server, 'cli.ts'), "import './missing.ts';\n");
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toContain('The program could not be compiled');
  expect(stderr).toContain('Could not resolve "./missing.ts"');
  expect(existsSync(made)).toBe(false);
});
