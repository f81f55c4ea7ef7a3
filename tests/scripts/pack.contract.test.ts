import { type ChildProcess, execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPOSITORY } from '../../server/core/config.ts';
import { layoutOf } from '../../server/core/neo4j/server-layout.ts';
import { findServer } from '../../server/core/neo4j/server-processes.ts';
import { BareMachine, ended } from './bare-machine.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-pack-'));
const within = (...names: string[]) => join(folder, ...names);
const prefix = within('prefix');
const data = within('data');
const current = (...names: string[]) => join(prefix, 'current', ...names);
const sums = (version: string) =>
  readFileSync(within(`throughline-${version}`, 'SHA256SUMS'), 'utf8');
let machine: BareMachine;

function writeKey(name: string): void {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const locked = { cipher: 'aes-256-cbc', passphrase: 'three words only' };
  writeFileSync(
    within(`${name}.pem`),
    privateKey.export({ type: 'pkcs8', format: 'pem', ...locked }),
  );
  writeFileSync(within(`${name}.pub.pem`), publicKey.export({ type: 'spki', format: 'pem' }));
}

/** Packs a version, checks it as the page says, and unpacks it. */
async function packed(version: string): Promise<void> {
  const args = ['linux-x64', '--release', version, '--key', within('release.pem'), '--out', folder];
  const env = ['THROUGHLINE_SIGN_PASSPHRASE=three words only', process.execPath];
  const { out, err } = await ended('env', ...env, join(REPOSITORY, 'scripts/pack.mjs'), ...args);
  const archive = out.trim();
  expect(archive, err).toBe(within(`throughline-${version}-linux-x64.tar.gz`));
  const check = ['-verify', within('release.pub.pem'), '-signature', `${archive}.sig`, archive];
  execFileSync('openssl', ['dgst', '-sha256', ...check]);
  await ended('tar', '-xzf', archive, '-C', folder);
  rmSync(archive);
}

beforeAll(async () => {
  writeKey('release');
  writeKey('other');
  mkdirSync(within('home'));
  await packed('1.0.0');
  await packed('1.1.0');
  machine = await BareMachine.open(within('home'));
});

afterAll(() => {
  const server = findServer(layoutOf(data).serverArguments);
  if (server !== undefined) process.kill(server, 'SIGKILL');
  machine?.close();
  rmSync(folder, { recursive: true, force: true });
});

const install = (from: string, ...options: string[]) =>
  machine.run(within(from, 'install.sh'), '--prefix', prefix, ...options);

/** The workspace of what is installed, open on the data folder. */
async function opened(): Promise<ChildProcess> {
  const server = machine.start(
    current('bin', 'throughline-server'),
    '--data',
    data,
    '--port',
    '4000',
  );
  let said = '';
  server.stderr?.on('data', (text) => {
    said += text;
  });
  await expect.poll(() => said, { timeout: 100_000 }).toContain('Throughline is open');
  return server;
}

async function closed(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
  expect(findServer(layoutOf(data).serverArguments)).toBeUndefined();
}

/** What GraphQL answers, asked from within. */
async function asked(query: string): Promise<Record<string, unknown>> {
  const script = `fetch('http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-throughline': '1' },
    body: JSON.stringify({ query: process.argv[1] }),
  }).then((answer) => answer.text()).then(console.log)`;
  const { out, err } = await machine.run(current('node', 'bin', 'node'), '-e', script, query);
  expect(err).toBe('');
  return JSON.parse(out).data;
}

const throughline = async (...args: string[]) => {
  const { code, out, err } = await machine.run(current('bin', 'throughline'), ...args);
  expect(code, err).toBe(0);
  return `${out}${err}`;
};

const programOf = (pid: number | undefined) => readlinkSync(`/proc/${pid}/exe`);

test('runs without network, Node and Java; is upgraded over the same data, and goes back', async () => {
  expect((await machine.run('node', '--version')).code).not.toBe(0);
  expect((await machine.run('java', '-version')).code).not.toBe(0);
  expect((await machine.run('cat', '/proc/net/route')).out.trim().split('\n')).toHaveLength(1);

  const first = await install('throughline-1.0.0', '--public-key', within('release.pub.pem'));
  expect(first, first.err).toMatchObject({ code: 0 });
  const server = await opened();
  expect(programOf(server.pid)).toBe(join(prefix, 'throughline-1.0.0/node/bin/node'));
  const graph = findServer(layoutOf(data).serverArguments);
  expect(programOf(graph)).toBe(join(prefix, 'throughline-1.0.0/java/bin/java'));

  await throughline('seed', '--ads', '20', '--seed', '7', '--out', within('w'));
  const [line = ''] = readFileSync(within('w', 'captures.jsonl'), 'utf8').split('\n');
  const { platform } = JSON.parse(line);
  const told = await throughline('import', within('w', 'captures.jsonl'), '--data', data);
  expect(told).toContain('20 new');
  expect(await asked('{ ads(first: 0) { totalCount } }')).toEqual({ ads: { totalCount: 20 } });
  const report = ['platform-exposure', '--platform', platform, '--report', within('out.pdf')];
  await throughline('analyse', ...report, '--data', data);
  expect(readFileSync(within('out.pdf'), 'latin1')).toMatch(/^%PDF-/);
  // It may run on while the other is installed.
  const second = await install('throughline-1.1.0', '--public-key', within('release.pub.pem'));
  expect(second, second.err).toMatchObject({ code: 0 });
  await closed(server);

  const newer = await opened();
  expect(programOf(newer.pid)).toBe(join(prefix, 'throughline-1.1.0/node/bin/node'));
  expect(await asked('{ ads(first: 0) { totalCount } }')).toEqual({ ads: { totalCount: 20 } });
  await closed(newer);

  const back = await install('throughline-1.1.0', '--back');
  expect(back.err).toContain('throughline-1.0.0 again');
  expect(readFileSync(current('VERSION'), 'utf8')).toBe('1.0.0\n');
  const older = await opened();
  expect(await asked('{ ads(first: 0) { totalCount } }')).toEqual({ ads: { totalCount: 20 } });
  await closed(older);
});

/** Changes what was unpacked, tries to install it, and puts it as it was. */
async function tried(change: () => () => void, ...options: string[]): Promise<string> {
  const before = readdirSync(prefix).sort();
  const pointed = readlinkSync(current());
  const mend = change();
  rmSync(join(prefix, 'throughline-1.1.0'), { recursive: true });
  const { code, err } = await install('throughline-1.1.0', ...options);
  mend();
  expect(code).toBe(1);
  expect(err).toContain('Nothing was changed.');
  expect(readdirSync(prefix).sort()).toEqual(before.filter((name) => name !== 'throughline-1.1.0'));
  expect(readlinkSync(current())).toBe(pointed);
  mkdirSync(join(prefix, 'throughline-1.1.0'));
  return err;
}

/** Another text in a file, and the one before again. */
function replaced(name: string, text: string): () => void {
  const file = within('throughline-1.1.0', name);
  const before = existsSync(file) ? readFileSync(file) : undefined;
  writeFileSync(file, text);
  return () => (before ? writeFileSync(file, before) : rmSync(file));
}

test('what was changed is refused by its name, and so is the signature of another', async () => {
  const key = within('release.pub.pem');
  const other = within('other.pub.pem');
  const same = () => () => undefined;
  expect(await tried(same, '--public-key', other)).toContain(`not by the owner of ${other}`);
  const changed = await tried(
    () => replaced('cypher/schema/ping.cypher', 'RETURN 2'),
    '--public-key',
    key,
  );
  expect(changed).toContain('cypher/schema/ping.cypher: FAILED');
  const more = await tried(() => replaced('node_modules/more.js', ''), '--public-key', key);
  expect(more).toContain('does not name: node_modules/more.js');
  // Whoever changes a file and its hash has no key to sign the list with.
  const listed = sums('1.1.0').replace(/^[0-9a-f]{64}(?= {2}VERSION$)/m, '0'.repeat(64));
  const forged = await tried(() => replaced('SHA256SUMS', listed), '--public-key', key);
  expect(forged).toContain('SHA256SUMS was changed');
  const broken = await tried(() => replaced('SHA256SUMS', 'no list\n'));
  expect(broken).toContain('is damaged or was changed');
});

test('two archives differ in their version alone, and name all that is in them', () => {
  const lines = (version: string) => sums(version).trim().split('\n');
  const first = new Set(lines('1.0.0'));
  const others = lines('1.1.0').filter((line) => !first.has(line));
  expect(others.map((line) => line.slice(66))).toEqual([
    'VERSION',
    'package.json',
    'sbom.cdx.json',
  ]);
  const sbom = JSON.parse(readFileSync(within('throughline-1.1.0', 'sbom.cdx.json'), 'utf8'));
  const names = new Set(sbom.components.map((part: { name: string }) => part.name));
  const jars = lines('1.1.0').filter((line) => line.endsWith('.jar'));
  expect(jars.length).toBeGreaterThan(200);
  const packages = lines('1.1.0')
    .map((line) => /node_modules\/((?:@[^/]+\/)?[^/@]+)\/package\.json$/.exec(line)?.[1])
    .filter((name) => name !== undefined);
  expect(packages).toContain('sharp');
  // It is known as better-sqlite3, as which another release lies there.
  const unknown = packages.filter((name) => !names.has(name) && name !== 'better-sqlite3-node20');
  expect(unknown).toEqual([]);
  for (const name of ['node', 'openjdk', 'neo4j', 'neo4j-kernel', 'react'])
    expect(names).toContain(name);
});
