import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type IncomingMessage, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Evidence, EvidenceError, openEvidence } from '../../../server/core/evidence/index.ts';
import { testConfig } from '../../support/config.ts';
import { serve } from './support.ts';

let server: Server | undefined;
afterEach(() => server?.close());

test('an upload for which there is no space is answered, however much of it is still to come', async () => {
  const hold: Evidence['hold'] = async (source) => {
    for await (const _ of source) break;
    // What was written of it is removed.
    await wait(20);
    throw new EvidenceError('DISK_FULL', 'no space left', 'Free space.');
  };
  const jobs = { arriving: async () => 'import-1', lost: vi.fn(async () => undefined) };
  const config = testConfig();
  const served = await serve({ config, version: '0.0.0-test', evidence: { hold }, jobs });
  server = served.server;
  const { port } = served;
  const sending = request({
    host: '127.0.0.1',
    port,
    path: '/files/import?name=large.jsonl',
    method: 'POST',
    headers: { 'x-throughline': '1', 'content-length': 30_000_000 },
  });
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  // The answer is there long before the last of it is sent; a connection that is torn off would be an error.
  for (let sent = 0; sent < 30; sent += 1) {
    sending.write(Buffer.alloc(1_000_000, 'x'));
    await wait(5);
  }
  await new Promise((resolve) => sending.end(resolve));
  const [response] = await answered;
  expect(response.statusCode).toBe(507);
  expect(JSON.parse(await text(response))).toMatchObject({
    errors: [{ message: 'no space left.', extensions: { remedy: 'Free space.' } }],
  });
  expect(jobs.lost).toHaveBeenCalledWith('import-1');
});

describe('an upload beyond the bound', () => {
  const most = 1_000_000;
  let folder: string;
  let port: number;
  const lost = vi.fn(async () => undefined);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-upload-'));
    const config = testConfig({ THROUGHLINE_MAX_UPLOAD: String(most) });
    const jobs = { arriving: async () => 'import-1', lost };
    const modules = { config, evidence: openEvidence(folder), jobs };
    ({ server, port } = await serve(modules, config));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const send = (headers: Record<string, string | number>) =>
    request({
      ...{ host: '127.0.0.1', port, path: '/files/import?name=large.jsonl', method: 'POST' },
      headers: { 'x-throughline': '1', ...headers },
    }).on('error', () => undefined);
  const refused = async (answered: Promise<[IncomingMessage]>) => {
    const [response] = await answered;
    expect(response.statusCode).toBe(413);
    const { errors } = JSON.parse(await text(response));
    expect(errors[0].message).toBe(
      'The file is larger than 976.6 KB, the most that is taken in here. Nothing of it was kept.',
    );
    expect(errors[0].extensions).toMatchObject({ code: 'LIMIT' });
  };

  test('is refused before its first byte where it says how long it is', async () => {
    const sending = send({ 'content-length': most + 1 });
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    sending.flushHeaders();
    await refused(answered);
    sending.destroy();
    expect(existsSync(join(folder, 'evidence', 'incoming'))).toBe(false);
  });

  test('is refused while it comes where it does not, and nothing of it is kept', async () => {
    const sending = send({ 'transfer-encoding': 'chunked' });
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    for (let sent = 0; sent < 12; sent += 1) sending.write(Buffer.alloc(100_000, 'x'));
    await refused(answered);
    sending.destroy();
    expect(readdirSync(join(folder, 'evidence', 'incoming'))).toEqual([]);
    expect(lost).toHaveBeenCalledWith('import-1');
  });
});
