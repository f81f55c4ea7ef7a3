import type { Server } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorCodes } from '../../../server/core/errors.ts';
import { type Door, signInRoutes } from '../../../server/edge/access/index.ts';
import { testConfig } from '../../support/config.ts';
import { openTeam, type Team } from '../access/support.ts';
import { rawRequest, serve } from './support.ts';

let team: Team;
const servers: Server[] = [];
const token = 'a'.repeat(64);
const doors: { name: string; door: Door; port: number }[] = [];

async function open(name: string, door: Door): Promise<void> {
  const signIn = signInRoutes(team.store, team.signIn, testConfig());
  const modules = { version: '0.0.0-test', config: testConfig() };
  const { server, port } = await serve(modules, testConfig(), { at: async () => door, signIn });
  servers.push(server);
  doors.push({ name, door, port });
}

beforeAll(async () => {
  team = await openTeam();
  await open('token', { token, port: 4000 });
  await open('team', { team: team.signIn });
  await open('open', { as: () => undefined });
});
afterAll(async () => {
  for (const server of servers) server.close();
  await team.close();
});

/** Values of headers: what Node lets somebody send, and what comes close to something that opens. */
const visible = fc.string({
  unit: fc
    .integer({ min: 32, max: 255 })
    .filter((n) => n !== 127)
    .map((n) => String.fromCharCode(n)),
  maxLength: 200,
});
const value = fc.oneof(
  visible,
  fc.constantFrom(...['', ' ', ',', ';=;', 'null', '[object Object]', '__proto__=1', 'Bearer']),
  fc.constant(`Bearer ${token.slice(1)}`),
  visible.map((text) => `throughline-4000=${text}`),
  visible.map((text) => `throughline.session_token=${text}; throughline.session_token=${text}`),
  visible.map((text) => `__Secure-throughline.session_token=${encodeURIComponent(text)}.${text}`),
);
const headers = fc.record(
  {
    cookie: value,
    authorization: value,
    origin: fc.oneof(value, fc.constantFrom('null', 'http://evil.example', 'http://127.0.0.1')),
    'content-type': fc.oneof(value, fc.constantFrom('application/json', 'text/plain')),
    'x-throughline': fc.oneof(value, fc.constant('1')),
    'x-forwarded-for': value,
    'x-throughline-address': value,
    'x-throughline-idle': value,
    'x-throughline-window': value,
    'accept-language': value,
    accept: fc.oneof(value, fc.constantFrom('text/event-stream', '*/*')),
  },
  { requiredKeys: [] },
);
const addresses = `/graphql /GraphQL/ //graphql /graphql?token=x /files/import?name=a.jsonl
  /files/batches/x /images/${'0'.repeat(64)}/blurred /files/bundles/..%2f..%2fx.zip /auth/password
  /auth/session /auth/../graphql /%67raphql /files/%00 /images/%ff%fe`;
const paths = fc.constantFrom(...addresses.split(/\s+/));
const body = fc.oneof(
  fc.constant('{"query":"{ kinds { kind } }"}'),
  fc.json().map((text) => `{"query":${text}}`),
  fc.string({ maxLength: 300 }),
);

test('no header, cookie, address or body opens anything to who is not let in, and none is unforeseen', async () => {
  const asked = fc.record({
    path: paths,
    headers,
    body,
    method: fc.constantFrom('GET', 'POST', 'PUT', 'HEAD'),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ path, headers: given, body: sent, method }) => {
      for (const { name, port } of doors.filter(({ name }) => name !== 'open')) {
        const host = { host: `127.0.0.1:${port}` };
        const all = { ...host, ...given };
        const answer = await rawRequest(port, path, all, method, method === 'POST' ? sent : '');
        const where = `${name} ${method} ${path} ${JSON.stringify(all)}: ${answer.status} ${answer.body}`;
        expect(answer.status, where).not.toBe(500);
        expect(answer.body, where).not.toMatch(/INTERNAL|node_modules| at .*\(/);
        expect(answer.body, where).not.toContain('"data"');
        if (answer.status < 300)
          expect(answer.body, where).toMatch(/^(\{"state":"signed-out"|<!doctype html|$)/i);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

/** A question out of the words and signs of the language, in an order that may mean something. */
const language = String.raw`query mutation subscription fragment on { } ( ) [ ] : ! $ @ ... = | " """ #
  \u0000 kinds kind __typename __schema types name x $x Int String -1 1e400 null true @defer @include
  Kind first`;
const words = fc.constantFrom(...language.split(/\s+/), '\u202e', '\ud800', '@skip(if: $x)');
const written = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 12 }).map((list) => `{ kinds { kind ${list.join(' ')} } }`),
  fc.array(words, { maxLength: 12 }).map((list) => `query Q(${list.join(' ')}) { kinds { kind } }`),
);

test('whatever stands in a question, the answer is one of the codes, and the next question is answered', async () => {
  const { port = 0 } = doors.find(({ name }) => name === 'open') ?? {};
  const host = `127.0.0.1:${port}`;
  const own = { host, 'content-type': 'application/json', 'x-throughline': '1' };
  const ask = (of: unknown) => rawRequest(port, '/graphql', own, 'POST', JSON.stringify(of));
  const variables = fc.oneof(fc.jsonValue(), fc.constant({ __proto__: null, x: { y: [] } }));
  await fc.assert(
    fc.asyncProperty(written, variables, fc.jsonValue(), async (query, given, operationName) => {
      const answer = await ask({ query, variables: given, operationName });
      const { data, errors } = JSON.parse(answer.body);
      if (errors === undefined) expect(Object.keys(data).length).toBeGreaterThan(0);
      for (const { extensions } of errors ?? []) {
        expect(Object.keys(errorCodes)).toContain(extensions.code);
        expect(extensions.code, `${query} ${answer.body}`).not.toBe('INTERNAL');
        expect(extensions.remedy).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
  const { body: last } = await ask({ query: '{ kinds { kind } }' });
  expect(JSON.parse(last).data.kinds.length).toBeGreaterThan(0);
}, 60_000);
