import { once } from 'node:events';
import { Agent, createServer, get, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { endsGracefully } from '../../../server/edge/running/index.ts';

async function serve(answer: RequestListener, patienceMs: number) {
  const server: Server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const ask = () =>
    new Promise<string>((resolve, reject) => {
      get({ host: '127.0.0.1', port, agent }, (response) => {
        text(response).then(resolve, reject);
      }).on('error', reject);
    });
  return { ask, end: endsGracefully(server, patienceMs) };
}

/** Longer than a test may take, in milliseconds. */
const forEver = 900_000;

test('an answer under way is given whole, and nobody new is let in', async () => {
  const { ask, end } = await serve(async (_, response) => {
    response.write('half, ');
    await wait(400);
    response.end('whole');
  }, forEver);
  const slow = ask();
  await wait(100);
  const ended = end();
  await expect(ask()).rejects.toThrow('ECONNREFUSED');
  expect(await slow).toBe('half, whole');
  // The connection would be kept for the next question, and waited for longer than a test may take.
  await ended;
});

test('what listens to events is told that they end, and is not waited for', async () => {
  const { ask, end } = await serve((_, response) => {
    response.setHeader('content-type', 'text/event-stream');
    response.write('event: next\n\n');
  }, forEver);
  const events = ask();
  await wait(100);
  await end();
  expect(await events).toBe('event: next\n\n');
});

test('an answer that does not end is cut off after the patience', async () => {
  const { ask, end } = await serve((_, response) => void response.write('for ever'), 300);
  const asked = ask();
  asked.catch(() => {});
  await wait(100);
  const began = performance.now();
  await end();
  expect(performance.now() - began).toBeGreaterThan(250);
  await expect(asked).rejects.toThrow(/aborted|hang up|terminated/);
});
