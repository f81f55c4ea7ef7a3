import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Role } from '../../../server/core/access/index.ts';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import type { Graph } from '../../../server/core/neo4j/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { firstInvitation, signInRoutes } from '../../../server/edge/access/index.ts';
import { Revealed } from '../../../server/edge/api/index.ts';
import { type AuditLine, auditLineIn } from '../../../server/edge/audit/audit-line.ts';
import { openAudit } from '../../../server/edge/audit/index.ts';
import { ImportJobs } from '../../../server/read/ingest/index.ts';
import { testConfig } from '../../support/config.ts';
import { serve } from '../api/support.ts';
import { teamOf } from '../api/walker/team.ts';

let server: Server;
let store: Store;
let folder: string;
let url: string;
let jobs: ImportJobs;
const phone = 'phone:+77000004417';
const hash = '0'.repeat(64);

/** The header of somebody with these roles who is signed in; each has an account. */
let as: (roles: string) => Promise<{ cookie: string }>;

/** A team's server over an empty graph. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-audited-'));
  store = await openStore(folder);
  const evidence = openEvidence(folder);
  const graph = { read: async () => [] } as unknown as Graph;
  jobs = new ImportJobs(graph, evidence, store);
  const config = testConfig();
  const kept = { config, evidence, graph, store, jobs, dataDir: folder, bundles: folder };
  const modules = { ...kept, version: '0.0.0-test', revealed: new Revealed() };
  const auditing = openAudit(store, folder, config.library);
  const { door, account } = teamOf(store, folder, config);
  const accounts = new Map<string, Promise<string>>();
  as = async (roles) => {
    const made = accounts.get(roles) ?? account(`Test ${roles}`, roles.split(' ') as Role[]);
    accounts.set(roles, made);
    return { cookie: await made };
  };
  const signIn = signInRoutes(store, door.team, config);
  const entrance = { at: async () => door, signIn, auditing: async () => auditing };
  ({ server, url } = await serve(modules, config, entrance));
  return async () => {
    server.close();
    server.closeAllConnections();
    await auditing.log.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

const headers = { 'content-type': 'application/json', 'x-throughline': '1' };
const post = (path: string, body: object, more: Record<string, string> = {}) =>
  fetch(`${url}${path}`, {
    ...{ method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) },
  });
const ask = async (query: string, variables = {}, roles = 'investigator analyst') =>
  (await post('/graphql', { query, variables }, await as(roles))).json();
const written = async (): Promise<AuditLine[]> => {
  const text = await readFile(join(folder, 'audit.jsonl'), 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => auditLineIn(line) ?? []);
};
const told = async () =>
  (await written()).map(({ event, outcome, code }) =>
    [event, outcome, ...(code ? [code] : [])].join(' '),
  );

test('each kind of question has its line, with who, of what and how it ended', async () => {
  await ask('{ a: entity(id: "phone:+77000004417") { id } charts { totalCount } }');
  await ask('query Q($ids: [ID!]!) { entities(ids: $ids) { id } }', {
    ids: [phone, `image:${hash}`],
  });
  await ask('{ workspace { version } kinds { kind } __typename }');
  await ask('{ savedQueries { name } inbox { totalCount } }');
  await ask(
    'mutation { addNote(entity: "phone:+77000004417", text: "He said so", initials: "AB") { id } }',
  );
  await ask('mutation { judge(input: {}) { id } }');
  await ask('{ cases { totalCount } }');
  await ask('{ nonsense }');
  await ask('mutation { runDraft(text: "MATCH (n) RETURN n", parameters: {}) { rowCount } }');
  await ask('{ entity(id: "phone:+77000004417") { id } }', {}, 'auditor');
  await ask('{ auditLines(first: 2) { totalCount nodes { did by } } }', {}, 'auditor');
  const asked = { headers: await as('investigator') };
  await fetch(`${url}/files/captures/${hash}`, asked);
  await fetch(`${url}/files/bundles/none.zip`, asked);
  await fetch(`${url}/files/captures/${hash}`);
  expect(await told()).toEqual([
    'query charts entity done',
    'query entities done',
    'query inbox savedQueries done',
    expect.stringMatching(/^mutation addNote (done|failed NOT_FOUND)$/),
    'question failed BAD_INPUT',
    'query cases refused FORBIDDEN',
    'question failed BAD_INPUT',
    'query-text done',
    expect.stringMatching(/^mutation runDraft failed /),
    'query entity refused FORBIDDEN',
    'query auditLines done',
    'GET /files/captures/:sha256 failed NOT_FOUND',
    'GET /files/bundles/:name refused FORBIDDEN',
  ]);
  const [first, second] = await written();
  expect(first).toMatchObject({
    n: 1,
    by: 'Test investigator analyst',
    account: expect.stringMatching(/^\w{32}$/),
    address: expect.stringMatching(/127\.0\.0\.1$/),
    ...{ roles: ['investigator', 'analyst'], session: expect.stringMatching(/^[0-9a-f]{12}$/) },
  });
  expect(second?.of).toEqual([first?.of?.[0], `image:${hash}`]);
  const text = JSON.stringify(await written());
  expect(text).not.toContain('4417');
  expect(text).not.toContain('He said so');
});

test('the log is read newest first, page by page and narrowed, and that is a line, too', async () => {
  for (let at = 0; at < 5; at += 1) await ask('{ charts { totalCount } }');
  await ask('{ cases { totalCount } }');
  const page = async (given: string) => {
    const { data, errors } = await ask(
      `{ auditLines(${given}) { totalCount pageInfo { hasNextPage endCursor } nodes { n did by outcome code } } }`,
      {},
      'auditor',
    );
    expect(errors).toBeUndefined();
    return data.auditLines;
  };
  const first = await page('first: 4, did: "charts"');
  expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
  expect(first.nodes.map(({ n }: AuditLine) => n)).toEqual([5, 4, 3, 2]);
  const next = await page(`first: 4, did: "charts", after: "${first.pageInfo.endCursor}"`);
  expect(next.nodes.map(({ n }: AuditLine) => n)).toEqual([1]);
  expect((await page('text: "forbidden"')).nodes).toMatchObject([{ n: 6, outcome: 'REFUSED' }]);
  expect((await page('who: "nobody"')).totalCount).toBe(0);
  expect(await told()).toHaveLength(10);
});

test('where the line cannot be written, no answer leaves', async () => {
  mkdirSync(join(folder, 'audit.jsonl'));
  const asked = { query: '{ charts { totalCount } }' };
  const answer = await post('/graphql', asked, await as('investigator'));
  expect(answer.status).toBe(503);
  const { data, errors } = await answer.json();
  expect(data).toBeUndefined();
  expect(errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE', remedy: expect.any(String) });
  // What needs no line goes on.
  expect(await ask('{ kinds { kind } }')).toHaveProperty('data.kinds');
});

test('what is listened to has a line at its begin and one at its end', async () => {
  const id = await jobs.arriving('a.jsonl', 1);
  jobs.expect('a.jsonl', 1, id);
  const leaving = new AbortController();
  const asked = fetch(`${url}/graphql`, {
    ...{ method: 'POST', signal: leaving.signal },
    headers: { ...headers, ...(await as('investigator')) },
    body: JSON.stringify({ query: `subscription { importProgress(id: "${id}") { id } }` }),
  });
  const { body } = await asked;
  await body?.getReader().read();
  expect(await told()).toEqual(['subscription importProgress begun']);
  leaving.abort();
  await expect
    .poll(told)
    .toEqual(['subscription importProgress begun', 'subscription importProgress ended']);
});

test('signing in and out, without a password or a token', async () => {
  const token = await firstInvitation(store.db);
  const given = { name: 'Bea Test', email: 'bea@office.example', password: 'four words of hers' };
  expect((await post('/auth/accept', { token, ...given })).status).toBe(200);
  const { email, password } = given;
  expect((await post('/auth/password', { email, password: 'something else' })).status).toBe(401);
  await post('/auth/password', { email: 'no@office.example', password });
  expect((await post('/auth/password', { email, password })).status).toBe(200);
  const lines = await written();
  expect(await told()).toEqual([
    'invitation-used done',
    'sign-in-failed refused UNAUTHENTICATED',
    'sign-in-failed refused UNAUTHENTICATED',
    'sign-in-password done',
  ]);
  expect(lines.map(({ by }) => by)).toEqual(['Bea Test', 'Bea Test', '', 'Bea Test']);
  const text = JSON.stringify(lines);
  for (const secret of [token, password, email, 'something else', 'no@'])
    expect(text).not.toContain(secret);
});
