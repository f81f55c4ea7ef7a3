import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPOSITORY } from '../../../server/core/config.ts';
import { freePort } from '../../../server/core/neo4j/launch.ts';
import { SERVER_SETTINGS } from '../../support/config.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { record } from '../../support/import-captures.ts';
import { tokenOf } from '../../support/token.ts';
import { sharedServer } from '../cli/support.ts';

const token = 'a-token-of-the-tests-0123456789';
const own: Record<string, string> = { 'x-throughline': '1' };
let opened: TestGraph;
let program: ChildProcess;
let url: string;
let said = '';
let ended: Promise<number | null>;

/** The workspace as a process of its own, with all that it prints. */
beforeAll(async () => {
  opened = await openTestGraph();
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  program = spawn(
    process.execPath,
    ['dist/main.js', '--data', opened.dataDir, '--port', String(port)],
    {
      cwd: REPOSITORY,
      env: {
        ...{ ...process.env, ...SERVER_SETTINGS, ...sharedServer() },
        ...{ THROUGHLINE_LOG: '1', THROUGHLINE_METRICS: '1', THROUGHLINE_METRICS_TOKEN: token },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  ended = new Promise((resolve) => program.once('close', resolve));
  for (const stream of [program.stdout, program.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const isReady = () =>
    fetch(`${url}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (program.exitCode === null && !(await isReady())) await wait(100);
  own.authorization = `Bearer ${tokenOf(opened.dataDir)}`;
});
afterAll(async () => {
  program.kill('SIGKILL');
  await opened.close();
});

const planted: string[] = [];
/** A value that stands nowhere else. */
function plant(kind = 'planted'): string {
  const value = `${kind}${(planted.length + 1) * 7919}z`;
  planted.push(value);
  return value;
}
const phone = () => {
  const value = `+7700${String(1_000_003 + planted.length * 13_577).padStart(7, '0')}`;
  planted.push(value.slice(2));
  return value;
};
const ask = async (query: string, variables: object = {}, headers: object = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...own, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
};
const send = (path: string, body: string, headers: object = own) =>
  fetch(`${url}${path}`, { method: 'POST', headers: { ...headers }, body }).then((r) => r.text());
const metrics = (bearer?: string) =>
  fetch(`${url}/metrics`, bearer ? { headers: { authorization: `Bearer ${bearer}` } } : {});

/** Everything that people put in, in every place where it can be put, well and badly. */
async function plantAll(): Promise<void> {
  for (let i = 0; i < 5; i += 1) {
    await ask('query Q($text: String!) { search(text: $text) { total } }', { text: plant() });
    await ask('query ($id: ID!) { entity(id: $id) { id } }', { id: `phone:${phone()}` });
    await ask(`query ${plant('Name')} { kinds { kind } }`);
    await ask(`{ ${plant('field')} }`);
    await fetch(`${url}/${plant()}?q=${plant()}`);
    await fetch(`${url}/files/bundles/${plant()}.zip?name=${plant()}`, { headers: own });
  }
  const line = (text: string) => JSON.stringify(record({ adId: plant(), text }));
  const file = (name: string) => `/files/import?name=${name}.jsonl`;
  await send(file(plant('file')), `${line(`${plant()} ${phone()}`)}\n${line(phone())}\n`);
  await send(file(plant('broken')), `{"platform": "${plant()}\n${plant()}\n`);
  await send(`/files/import?preview=1&name=${plant('held')}.csv`, `a,b\n${plant()},${phone()}\n`);
  await send(`/files/import?name=${plant('form')}`, plant(), {
    ...own,
    'content-type': 'multipart/form-data; boundary=x',
  });
  await send(`/files/verify?name=${plant('bundle')}.zip`, plant());
  await send('/files/find-picture', plant());
  await send(`/files/${plant()}`, plant());
  await send('/graphql', `{"query": "${plant()}`, { ...own, 'content-type': 'application/json' });
  await fetch(`${url}/kinds`, { headers: { 'x-request-id': plant(), 'user-agent': plant() } });
  await ask('mutation ($text: String!) { runDraft(text: $text, parameters: {}) { rowCount } }', {
    text: `RETURN $${plant('missing')}`,
  });
}

describe('one story, in its order', { shuffle: false }, () => {
  test('fifty values are planted in all that is asked and sent; nothing that is printed or counted holds one', async () => {
    await plantAll();
    expect(planted.length).toBeGreaterThanOrEqual(50);
    const imports = async () => ask('{ imports { state } }');
    await expect.poll(imports, { timeout: 60_000 }).not.toMatch(/RUNNING|RECEIVING/);
    const counted = await (await metrics(token)).text();
    const lines = said.split('\n').filter((line) => line.startsWith('{'));
    const requests = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
    expect(requests.length).toBeGreaterThan(40);
    expect(planted.filter((value) => said.includes(value))).toEqual([]);
    expect(planted.filter((value) => counted.includes(value))).toEqual([]);
    expect(requests).toContainEqual({
      ...{ level: 'info', time: expect.any(String), msg: 'request', method: 'POST' },
      ...{ route: '/graphql', operation: 'query', status: 200, ms: expect.any(Number) },
      ...{ bytes: expect.any(Number), request: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    const routes = [...new Set(requests.map(({ route }) => route))].sort();
    expect(routes).toEqual([
      ...['/files/bundles/:name', '/files/find-picture', '/files/import', '/files/verify'],
      ...['/graphql', '/metrics', '/ready', 'other', 'page'].filter((one) => routes.includes(one)),
    ]);
  });

  test('the metrics tell who knows the token what runs', async () => {
    expect((await metrics()).status).toBe(401);
    expect((await metrics(`${token}x`)).status).toBe(401);
    const text = await (await metrics(token)).text();
    const value = (name: string) =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')
          .at(-1),
      );
    expect(value('throughline_graph_up')).toBe(1);
    expect(value('throughline_import_records_total{outcome="new"}')).toBe(2);
    for (const name of ['store_bytes', 'evidence_bytes', 'disk_free_bytes'])
      expect(value(`throughline_${name}`)).toBeGreaterThan(0);
    for (const job of ['import', 'pictures', 'resolving', 'watching'])
      expect(value(`throughline_jobs_running{job="${job}"}`)).toBeGreaterThanOrEqual(0);
    expect(text).toMatch(/throughline_request_seconds_count\{[^}]*operation="mutation"[^}]*\} 1/);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  });

  test('told to end, it gives the answer that is under way and closes what listens to events', async () => {
    const listening = ask('subscription { inboxUnread }', {}, { accept: 'text/event-stream' });
    const text =
      '/* ---\ntitle: T\ndescription: d\nhowToRead: r\nversion: 1\ncolumns: { n: N }\n--- */\nUNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b WITH a * b AS n RETURN count(n) AS n';
    const slow = ask(
      'mutation ($text: String!) { runDraft(text: $text, parameters: {}) { rowCount } }',
      { text },
    );
    const first = await Promise.race([slow, listening, wait(300, 'both are under way')]);
    expect(first).toBe('both are under way');
    program.kill('SIGTERM');
    expect(JSON.parse(await slow)).toEqual({ data: { runDraft: { rowCount: 1 } } });
    await listening;
    expect(await ended).toBe(143);
    expect(said).not.toMatch(/"level":"error"/);
  });
});
