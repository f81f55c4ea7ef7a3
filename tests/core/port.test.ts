import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPOSITORY } from '../../server/core/config.ts';
import { checkPort } from '../../server/core/port.ts';
import { scratch } from '../support/scratch.ts';

const other = createServer();
let port: number;
const at = scratch();
beforeAll(async () => {
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  ({ port } = other.address() as AddressInfo);
});
afterAll(() => new Promise((resolve) => other.close(resolve)));

test('a taken port is told before a new folder is made', async () => {
  const data = at('new');
  const child = spawn(process.execPath, ['dist/main.js', '--data', data, '--port', String(port)], {
    cwd: REPOSITORY,
    env: { ...process.env, NEO4J_URI: undefined },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(1);
  const another = `choose another with: npm start -- --port ${port + 1}`;
  expect(said).toBe(`throughline: port ${port} is taken. Close the other program, or ${another}\n`);
  expect(existsSync(data)).toBe(false);
});

test('a free port is left free', async () => {
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
  const { port: own } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  await checkPort('127.0.0.1', own);
  await checkPort('127.0.0.1', own);
});
