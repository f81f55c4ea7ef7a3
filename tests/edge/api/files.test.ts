import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { errorCodes } from '../../../server/core/errors.ts';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import type { Graph } from '../../../server/core/neo4j/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { Revealed } from '../../../server/edge/api/index.ts';
import { ImportJobs } from '../../../server/read/ingest/index.ts';
import { testConfig } from '../../support/config.ts';
import { rawRequest, serve } from './support.ts';

let server: Server;
let store: Store;
let port: number;
let dataDir: string;

/** Nothing is in the graph; of what was received nothing is kept. */
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'throughline-files-'));
  writeFileSync(join(dataDir, 'case-7.zip'), 'x');
  const evidence = openEvidence(dataDir);
  const graph = { read: async () => [] };
  store = await openStore(dataDir);
  const jobs = new ImportJobs(graph as unknown as Graph, evidence, store);
  const kept = { evidence, graph, store, jobs, bundles: dataDir, revealed: new Revealed() };
  ({ server, port } = await serve({ ...kept, config: testConfig(), version: '0.0.0-test' }));
});
afterAll(async () => {
  server.close();
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const own = { 'x-throughline': '1' };
const at = (method: string, path: string, headers: Record<string, string> = own, sent = '') =>
  rawRequest(port, path, { host: `127.0.0.1:${port}`, ...headers }, method, sent);

/** The one shape of errors, whatever the address. */
function refused({ headers, body }: Awaited<ReturnType<typeof at>>) {
  expect(headers['content-type']).toMatch(/^application\/json/);
  const { errors, ...more } = JSON.parse(body);
  expect(more).toEqual({});
  expect(errors).toHaveLength(1);
  const { message, extensions } = errors[0] as {
    message: string;
    extensions: { code: string; remedy: string };
  };
  expect(errorCodes).toHaveProperty(extensions.code);
  expect(message).toMatch(/\w.*\.$/);
  expect(extensions.remedy).toMatch(/\w.*[.?]$/);
  return { message, ...extensions };
}

const hash = '0'.repeat(64);

describe('an address of files answers JSON always', () => {
  test.each([
    ['GET', `/files/captures/${hash}`, 404, 'NOT_FOUND'],
    ['GET', `/files/captures/${hash}/page`, 404, 'NOT_FOUND'],
    ['GET', `/files/captures/${hash}/page/stored`, 404, 'NOT_FOUND'],
    ['GET', `/files/batches/${hash}`, 404, 'NOT_FOUND'],
    ['GET', `/images/${hash}/blurred`, 404, 'NOT_FOUND'],
    ['GET', `/images/${hash}/original?ticket=x`, 404, 'NOT_FOUND'],
    ['GET', '/files/bundles/nothing.zip', 404, 'NOT_FOUND'],
    ['GET', '/files/bundles/..%2F..%2Fetc%2Fpasswd', 404, 'NOT_FOUND'],
    ['GET', '/files', 404, 'NOT_FOUND'],
    ['GET', '/files/', 404, 'NOT_FOUND'],
    ['GET', '/files/nowhere', 404, 'NOT_FOUND'],
    ['POST', '/FILES/nowhere', 404, 'NOT_FOUND'],
    ['GET', '/images', 404, 'NOT_FOUND'],
    ['GET', '/health/x', 404, 'NOT_FOUND'],
    ['GET', '/files/captures/abc', 400, 'BAD_INPUT'],
    ['GET', '/files/%', 404, 'NOT_FOUND'],
    ['GET', '/files/captures/%', 400, 'BAD_INPUT'],
    ['GET', '/files/bundles/%e0%a4', 400, 'BAD_INPUT'],
    ['GET', '/images/%ff/blurred', 400, 'BAD_INPUT'],
    ['GET', '/files/import', 405, 'BAD_INPUT'],
    ['PUT', '/files/import', 405, 'BAD_INPUT'],
    ['DELETE', `/files/captures/${hash}`, 405, 'BAD_INPUT'],
    ['POST', '/files/bundles/case-7.zip', 405, 'BAD_INPUT'],
  ])('%s %s: %i %s', async (method, path, status, code) => {
    const answer = await at(method, path);
    expect(answer.status).toBe(status);
    expect(refused(answer).code).toBe(code);
    if (status === 405) expect(answer.headers.allow).toMatch(/^(POST|GET, HEAD)$/);
  });

  test('without the header of our own client it is FORBIDDEN', async () => {
    const answer = await at('POST', '/files/import?name=a.jsonl', {}, 'x');
    expect(answer.status).toBe(403);
    expect(refused(answer).code).toBe('FORBIDDEN');
  });

  test.each([
    ['GET', '/files/bundles/case7.zip', 'case-7.zip?'],
    ['POST', '/files/imports', '/files/import?'],
    ['GET', `/files/capture/${hash}`, '/files/captures/HASH'],
  ])('what may have been meant is named: %s %s', async (method, path, meant) => {
    expect(refused(await at(method, path)).remedy).toContain(`Did you mean ${meant}`);
  });
});

describe('what a form sends is no file', () => {
  const form =
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jsonl"\r\n\r\n{}\r\n--x--\r\n';
  test.each(['import?name=a.jsonl', 'import?preview=1', 'verify', 'find-picture'])(
    '/files/%s takes no envelope, keeps nothing, and says how to send the file',
    async (path) => {
      for (const type of ['multipart/form-data; boundary=x', 'Multipart/Mixed;boundary=x']) {
        const answer = await at('POST', `/files/${path}`, { ...own, 'content-type': type }, form);
        expect(answer.status).toBe(415);
        expect(refused(answer)).toMatchObject({
          code: 'BAD_INPUT',
          remedy: expect.stringContaining('curl --data-binary @FILE'),
        });
      }
      const line = openEvidence(dataDir).custody()[Symbol.asyncIterator]();
      expect((await line.next()).done).toBe(true);
    },
  );
});

test('an upload that is broken off is no fault of the program, and nothing of it is kept', async () => {
  const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const sending = request({
    host: '127.0.0.1',
    port,
    path: '/files/import?name=a.jsonl',
    method: 'POST',
    headers: { ...own, 'content-length': 1000 },
  });
  sending.on('error', () => undefined).write('half');
  const incoming = () => readdirSync(join(dataDir, 'evidence', 'incoming'));
  const patient = { timeout: 4000 };
  await expect
    .poll(() => existsSync(join(dataDir, 'evidence')) && incoming().length, patient)
    .toBe(1);
  sending.destroy();
  await expect.poll(incoming, patient).toEqual([]);
  await wait(100);
  expect(logged).not.toHaveBeenCalled();
  logged.mockRestore();
});
