import { type ChildProcess, execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPOSITORY } from '../../server/core/config.ts';
import { layoutOf } from '../../server/core/neo4j/server-layout.ts';
import { findServer } from '../../server/core/neo4j/server-processes.ts';
import { BareMachine, ended } from './bare-machine.ts';

const pack = (name: string) => import(pathToFileURL(join(REPOSITORY, 'scripts/pack', name)).href);
const { sumsOf } = await pack('files.mjs');
const { keyOf, signFile } = await pack('sign.mjs');

const folder = fs.mkdtempSync(join(tmpdir(), 'throughline-pack-'));
const within = (...names: string[]) => join(folder, ...names);
const program = within('program');
const current = (...names: string[]) => join(program, 'current', ...names);
const data = within('home', '.local', 'share', 'throughline');
const archive = within('throughline-1.0.0-linux-x64.tar');
const first = within('throughline-1.0.0-linux-x64');
const second = within('throughline-1.1.0-linux-x64');
let fingerprint: string;
let machine: BareMachine;
const servers: ChildProcess[] = [];

/** A file with a private key, not locked. */
function keyFile(name: string): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  fs.writeFileSync(within(name), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return within(name);
}

beforeAll(async () => {
  const key = keyFile('release.pem');
  const options = ['linux-x64', '--release', '1.0.0', '--key', key, '--out', folder];
  const made = await ended(process.execPath, join(REPOSITORY, 'scripts/pack.mjs'), ...options);
  expect(made.out.trim(), made.err).toBe(archive);
  fingerprint = /^[0-9a-f]{64}$/m.exec(made.err)?.[0] ?? '';
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  fs.mkdirSync(within('home'));
  machine = await BareMachine.open(within('home'));
}, 600_000);

afterAll(() => {
  for (const server of servers) server.kill('SIGKILL');
  const server = findServer(layoutOf(data).serverArguments);
  if (server !== undefined) process.kill(server, 'SIGKILL');
  machine?.close();
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** The archive of the release after it: the same program under another number. */
function nextRelease(): void {
  const name = 'throughline-1.1.0';
  fs.mkdirSync(second);
  execFileSync('cp', ['-al', join(program, 'throughline-1.0.0'), within(name)]);
  for (const [file, text] of [
    ['VERSION', () => '1.1.0\n'],
    ['SHA256SUMS', () => sumsOf(within(name))],
  ] as const) {
    fs.rmSync(within(name, file));
    fs.writeFileSync(within(name, file), text());
  }
  execFileSync('tar', ['-I', 'gzip -1', '-cf', join(second, `${name}.tar.gz`), '-C', folder, name]);
  fs.rmSync(within(name), { recursive: true });
  fs.copyFileSync(join(first, 'install.sh'), join(second, 'install.sh'));
  fs.writeFileSync(join(second, 'SHA256SUMS'), sumsOf(second));
  signFile(keyOf(within('release.pem')), join(second, 'SHA256SUMS'));
}

const install = (from: string, to: string, ...options: string[]) =>
  machine.run(join(from, 'install.sh'), to, ...options);

/** The workspace of what is installed, and the headers that a program sends to it. */
async function opened() {
  const server = machine.start(current('bin', 'throughline'), 'start', '--port', '4000');
  servers.push(server);
  let said = '';
  server.stderr?.on('data', (text) => {
    said += text;
  });
  await expect.poll(() => said, { timeout: 240_000 }).toContain('Throughline is open at');
  const token = /[?]token=([\w-]+)/.exec(said)?.[1];
  return { server, headers: token ? { authorization: `Bearer ${token}` } : {} };
}

async function closed(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
  expect(findServer(layoutOf(data).serverArguments)).toBeUndefined();
}

/** How many ads there are, as the workspace answers within. */
async function countOfAds(headers: Record<string, string>): Promise<unknown> {
  const script = `fetch('http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-throughline': '1', ...JSON.parse(process.argv[1]) },
    body: JSON.stringify({ query: '{ ads(first: 0) { totalCount } }' }),
  }).then((answer) => answer.text()).then(console.log)`;
  const node = current('node', 'bin', 'node');
  const { out, err } = await machine.run(node, '-e', script, JSON.stringify(headers));
  expect(err).toBe('');
  return JSON.parse(out).data?.ads.totalCount ?? out;
}

async function throughline(...args: string[]): Promise<string> {
  const { code, out, err } = await machine.run(current('bin', 'throughline'), ...args);
  expect(code, err).toBe(0);
  return `${out}${err}`;
}

const programOf = (pid: number | undefined) => fs.readlinkSync(`/proc/${pid}/exe`);

test('an archive with one other byte, or of another key, leaves nothing', async () => {
  const wrong = await install(first, within('none'), '--fingerprint', '0'.repeat(64));
  expect(wrong.err).toContain(`Signed with the key of fingerprint ${fingerprint}`);
  expect(wrong.err).toContain(`should have the fingerprint ${'0'.repeat(64)}`);
  const file = fs.openSync(archive, 'r+');
  const middle = Math.floor(fs.fstatSync(file).size / 2);
  const byte = Buffer.alloc(1);
  fs.readSync(file, byte, 0, 1, middle);
  fs.writeSync(file, Buffer.of(byte.readUInt8() ^ 1), 0, 1, middle);
  fs.closeSync(file);
  fs.mkdirSync(within('flipped'));
  execFileSync('tar', ['-xf', archive, '-C', within('flipped'), '--strip-components=1']);
  const flipped = await install(within('flipped'), within('none'));
  expect(flipped.err).toContain('throughline-1.0.0.tar.gz: FAILED');
  // Whoever changes a file and its hash has no key to sign the list with.
  fs.writeFileSync(within('flipped', 'SHA256SUMS'), sumsOf(within('flipped')));
  const forged = await install(within('flipped'), within('none'));
  expect(forged.err).toContain('SHA256SUMS is not what was signed');
  for (const { code, err } of [wrong, flipped, forged]) {
    expect(code).toBe(1);
    expect(err).toContain('Nothing was changed.');
  }
  expect(fs.existsSync(within('none'))).toBe(false);
  fs.rmSync(within('flipped'), { recursive: true });
  fs.rmSync(archive);
});

test('runs without network, Node and Java; is upgraded over the same data, and goes back', async () => {
  expect((await machine.run('node', '--version')).code).not.toBe(0);
  expect((await machine.run('java', '-version')).code).not.toBe(0);
  expect((await machine.run('cat', '/proc/net/route')).out.trim().split('\n')).toHaveLength(1);

  const installed = await install(first, program, '--fingerprint', fingerprint);
  expect(installed, installed.err).toMatchObject({ code: 0 });
  const older = await opened();
  expect(programOf(older.server.pid)).toBe(join(program, 'throughline-1.0.0/node/bin/node'));
  const graph = findServer(layoutOf(data).serverArguments);
  expect(programOf(graph)).toBe(join(program, 'throughline-1.0.0/java/bin/java'));

  await throughline('seed', '--ads', '20', '--seed', '7', '--out', within('w'));
  const [line = ''] = fs.readFileSync(within('w', 'captures.jsonl'), 'utf8').split('\n');
  const told = await throughline('import', within('w', 'captures.jsonl'));
  expect(told).toContain('20 new');
  expect(await countOfAds(older.headers)).toBe(20);
  const report = ['--platform', JSON.parse(line).platform, '--report', within('out.pdf')];
  await throughline('analyse', 'platform-exposure', ...report);
  expect(fs.readFileSync(within('out.pdf'), 'latin1')).toMatch(/^%PDF-/);
  // It may run on while the other is installed.
  nextRelease();
  const upgraded = await install(second, program);
  expect(upgraded, upgraded.err).toMatchObject({ code: 0 });
  await closed(older.server);

  const newer = await opened();
  expect(programOf(newer.server.pid)).toBe(join(program, 'throughline-1.1.0/node/bin/node'));
  expect(await countOfAds(newer.headers)).toBe(20);
  await closed(newer.server);

  const back = await install(second, program, '--back');
  expect(back.err).toContain('throughline-1.0.0 again');
  expect(fs.readFileSync(current('VERSION'), 'utf8')).toBe('1.0.0\n');
  signFile(keyOf(keyFile('other.pem')), join(second, 'SHA256SUMS'));
  const other = await install(second, program);
  expect(other.err).toContain(`should have the fingerprint ${fingerprint}`);
}, 900_000);

test('the list of parts names every package and jar in it', () => {
  const lines = fs.readFileSync(current('SHA256SUMS'), 'utf8').trim().split('\n');
  const sbom = JSON.parse(fs.readFileSync(current('sbom.cdx.json'), 'utf8'));
  const names = new Set(sbom.components.map((part: { name: string }) => part.name));
  const packages = lines
    .map((line) => /node_modules\/((?:@[^/]+\/)?[^/@]+)\/package\.json$/.exec(line)?.[1])
    .filter((name) => name !== undefined);
  expect(packages).toContain('sharp');
  // It is known as better-sqlite3, as which another release lies there.
  const unknown = packages.filter((name) => !names.has(name) && name !== 'better-sqlite3-node20');
  expect(unknown).toEqual([]);
  const jars = lines.filter((line) => /\.cache\/neo4j-.*\.jar$/.test(line));
  const refs = sbom.components.map((part: { 'bom-ref': string }) => part['bom-ref']);
  expect(refs.filter((ref: string) => ref.startsWith('neo4j/'))).toHaveLength(jars.length);
  for (const name of ['node', 'openjdk', 'neo4j', 'react']) expect(names).toContain(name);
});
