import { once } from 'node:events';
import { type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { type Evidence, EvidenceError } from '../../../server/core/evidence/index.ts';
import { createApp, type Modules } from '../../../server/edge/api/index.ts';
import { testConfig } from '../../support/config.ts';

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
  const modules = { config, version: '0.0.0-test', evidence: { hold }, jobs } as unknown as Modules;
  server = createApp(config, Promise.resolve(modules)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
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
