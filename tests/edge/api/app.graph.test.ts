import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { openGraph } from '../../../server/core/neo4j/index.ts';
import { VERSION } from '../../../server/core/version.ts';
import { warcFile, warcRecord } from '../../read/capture/warc-build.ts';
import { custodyLine } from '../../support/custody.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { listen, rawRequest, startApp, type TestApp } from './support.ts';

const phone = 'phone:+77000004417';
const orchid = 'handle:telegram:orchid_rooms';
const own = { 'x-throughline': '1' };
let opened: TestGraph;
let app: TestApp;
let evidence: Evidence;
let picture: Buffer;
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  opened = await openTestGraph();
  picture = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#b03060' } })
    .jpeg()
    .toBuffer();
  await writeFile(join(opened.dataDir, 'a.jpg'), picture);
  const contacts = { phones: ['+7 700 000 4417'], handles: ['telegram:orchid_rooms'] };
  await importCaptures(opened, 'held.jsonl', [
    record({ adId: '1', text: 'By the river', contacts, images: [{ path: 'a.jpg' }] }),
    record({ adId: '2', text: 'Near the market', contacts }),
  ]);
  evidence = openEvidence(opened.dataDir);
  // One file of the folder is not as it should be, in all that follows.
  const library = join(opened.dataDir, 'library');
  await cp(opened.config.library, library, { recursive: true });
  await writeFile(join(library, 'bad.cypher'), '/* ---\ntitel: Which?\n--- */\nRETURN 1\n');
  app = await startApp({ ...opened, config: { ...opened.config, library } });
});
afterAll(async () => {
  await app.close();
  await opened.close();
});

const custody = async (event: string) => {
  const lines: Record<string, unknown>[] = [];
  for await (const line of evidence.custody()) lines.push(custodyLine(line));
  return lines.filter((line) => line.event === event);
};

test('a bad file among the saved queries is named, and the others work', async () => {
  const { savedQueries, brokenQueries } = await app.data<{
    savedQueries: { name: string }[];
    brokenQueries: { name: string; own: boolean; problem: string; remedy: string }[];
  }>('{ savedQueries { name } brokenQueries { name own problem remedy } }');
  expect(savedQueries.map(({ name }) => name)).toContain('corridor');
  expect(brokenQueries).toEqual([
    {
      name: 'bad',
      own: false,
      problem: expect.stringMatching(
        /^cypher\/library\/bad\.cypher, line 2, column 1: “titel” is none of/,
      ),
      remedy: expect.stringMatching(/^Did you mean title/),
    },
  ]);
  expect(
    await app.data(
      'mutation { runQuery(name: "corridor", parameters: {from: "KZ", to: "TR"}) { rowCount } }',
    ),
  ).toEqual({ runQuery: { rowCount: 0 } });
});

test('a question that nobody waits for any more ends on the server too', async () => {
  const text =
    '/* ---\ntitle: T\ndescription: d\nhowToRead: r\nversion: 1\ncolumns: { n: N }\n--- */\nUNWIND range(1, 999999) AS a UNWIND range(1, 999999) AS b WITH a + b AS n WHERE n < 0 RETURN n';
  const running = async () => {
    const rows = await opened.graph.read<{ query: string }>(
      'SHOW TRANSACTIONS YIELD currentQuery AS query',
    );
    return rows.filter(({ query }) => query.includes('999999')).length;
  };
  const leaving = new AbortController();
  const asked = fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-throughline': '1' },
    body: JSON.stringify({
      query: 'mutation ($text: String!) { runDraft(text: $text, parameters: {}) { rowCount } }',
      variables: { text },
    }),
    signal: leaving.signal,
  });
  await expect.poll(running, { timeout: 15_000 }).toBe(1);
  leaving.abort();
  await expect(asked).rejects.toThrow('abort');
  await expect.poll(running, { timeout: 8000 }).toBe(0);
  await expect
    .poll(async () => (await custody('query-ended')).at(-1), { timeout: 8000 })
    .toMatchObject({ outcome: 'stopped' });
});

test.each([
  ['search(text: "7") { nodes { __typename } }', 200],
  ['paths(from: "phone:+77000000001", to: "phone:+77000000002") { maxSteps }', 60],
  ['checkQuery(text: "x") { name }', 20],
])(
  'a request that asks for one costly field many times is refused by its cost: %s',
  async (field, times) => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => `f${i}: ${field}`).join(' ');
    expect(await app.error(`{ ${many(times)} }`)).toMatchObject({
      message: expect.stringMatching(/^The question asks for too much at once: /),
      extensions: { code: 'LIMIT' },
    });
  },
);

test('a text is checked, run as a draft, saved and run, and each is in the custody log', async () => {
  const text = (ads: number) =>
    `/* ---\ntitle: How many ads?\ndescription: d\nhowToRead: r\nversion: 1\nparameters: { least: { type: integer, title: Ads, default: ${ads} } }\ncolumns: { n: N }\n--- */\nMATCH (ad:Ad) WITH count(ad) AS n WHERE n >= $least RETURN n\n`;
  const { checkQuery } = await app.data<{ checkQuery: unknown }>(
    'query ($text: String!) { checkQuery(text: $text) { name query { title own saved { by } } problems { line problem remedy } warnings { problem } } }',
    { text: text(2) },
  );
  expect(checkQuery).toEqual({
    name: 'how-many-ads',
    query: { title: 'How many ads?', own: true, saved: null },
    problems: [],
    warnings: [],
  });
  const draft = 'mutation ($text: String!) { runDraft(text: $text, parameters: {}) { rows } }';
  expect(await app.data(draft, { text: text(2) })).toEqual({ runDraft: { rows: [[2]] } });
  const [trial] = (await custody('draft-queried')).slice(-1);
  expect(trial).toMatchObject({ text: text(2) });
  const ended = async () => (await custody('query-ended')).at(-1);
  expect(await ended()).toMatchObject({ line: trial?.n, outcome: 'answered', rows: 1 });
  expect(await app.error(draft, { text: `${text(2)}MERGE (:Ad)` })).toMatchObject({
    message: expect.stringMatching(/^line 9: RETURN can only/),
    extensions: { code: 'BAD_INPUT' },
  });
  const [refused] = (await custody('draft-queried')).slice(-1);
  expect(refused).toMatchObject({ text: `${text(2)}MERGE (:Ad)` });
  expect(await ended()).toMatchObject({ line: refused?.n, outcome: 'refused' });
  const save =
    'mutation ($text: String!, $from: Int) { saveQuery(name: "how-many", text: $text, initials: "ab", from: $from) { version saved { by } } }';
  const saved = { version: 1, saved: { by: 'AB' } };
  expect(await app.data(save, { text: text(2) })).toEqual({ saveQuery: saved });
  expect(await app.error(save, { text: text(3) })).toMatchObject({
    message: 'there is already a query how-many, version 1 by AB.',
    extensions: { code: 'BAD_INPUT', field: 'name' },
  });
  expect((await custody('query-saved')).at(-1)).toMatchObject({ query: 'how-many', signed: 'AB' });
  const run = 'mutation { runQuery(name: "how-many", parameters: {least: 3}) { rows } }';
  expect(await app.data(run)).toEqual({ runQuery: { rows: [] } });
  expect((await custody('queried')).at(-1)).toMatchObject({ query: 'how-many', version: 1 });
});

test('a wrong word in the header of a draft is BAD_INPUT, with its place, its field and what is near', async () => {
  const text =
    '/* ---\ntitle: T\ndescription: d\nhowToRead: r\nversion: 1\nparameters: { n: { type: interger, title: N } }\ncolumns: { n: N }\n--- */\nRETURN $n AS n';
  const draft = 'mutation ($text: String!) { runDraft(text: $text, parameters: {}) { rows } }';
  expect(await app.error(draft, { text })).toMatchObject({
    message: expect.stringMatching(/^line 6, column 26: parameter n: “interger” is none of text/),
    extensions: {
      code: 'BAD_INPUT',
      field: 'parameters.n.type',
      remedy: expect.stringMatching(/^Did you mean integer/),
    },
  });
});

describe('who is served', () => {
  const at = (headers: Record<string, string>, path = '/health') =>
    rawRequest(app.port, path, headers);
  const host = () => `127.0.0.1:${app.port}`;

  test('a page of this server, by any name of loopback', async () => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST'])
      expect((await at({ host: `${name}:${app.port}` })).status).toBe(200);
    expect((await at({ host: host(), origin: `http://${host()}` })).status).toBe(200);
    const health = JSON.parse((await at({ host: host() })).body);
    expect(health).toEqual({ ok: true, version: VERSION });
    const ready = await at({ host: host() }, '/ready');
    expect(JSON.parse(ready.body)).toEqual({ ok: true, version: VERSION, reasons: [] });
  });
});

describe('GraphQL', () => {
  test('answers with entities, each of its own kind', async () => {
    const { entities } = await app.data<{ entities: object[] }>(
      'query ($ids: [ID!]!) { entities(ids: $ids) { __typename id caption ads ... on Phone { number } } }',
      { ids: [phone, 'phone:+77000000000', orchid] },
    );
    expect(entities).toEqual([
      {
        __typename: 'Phone',
        id: phone,
        caption: '+7 700 000 4417',
        ads: 2,
        number: '+77000004417',
      },
      { __typename: 'Handle', id: orchid, caption: 'orchid_rooms', ads: 2 },
    ]);
  });

  test('paths are found with their ends, and those through hubs in a fragment too', async () => {
    const ask = (parts: string) =>
      app.data<{ paths: Record<string, unknown> }>(
        `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { ${parts} } }
         fragment Rest on PathsResult { truncated ... { throughHub { ads } } }`,
        { from: phone, to: orchid },
      );
    const bare = await ask('withoutHub { ads } ... on PathsResult { maxSteps } ...Rest');
    expect(bare.paths).toEqual({
      maxSteps: 6,
      truncated: false,
      withoutHub: [{ ads: 1 }, { ads: 1 }],
      throughHub: [],
    });
    const { paths } = await app.data<{ paths: object }>(
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, limit: 1) { from { ads } to { caption } withoutHub { steps { observation { raw } capture { matches } } } } }',
      { from: phone, to: orchid },
    );
    expect(paths).toEqual({
      from: { ads: 2 },
      to: { caption: 'orchid_rooms' },
      withoutHub: [
        {
          steps: [
            { observation: { raw: '+7 700 000 4417' }, capture: { matches: true } },
            { observation: { raw: 'telegram:orchid_rooms' }, capture: { matches: true } },
          ],
        },
      ],
    });
  });

  test('an error says where in the question and in the answer it was raised', async () => {
    const { errors } = await app.ask(
      'mutation { asked: runQuery(name: "nothing", parameters: {}) { rowCount } }',
    );
    expect(errors).toMatchObject([
      { path: ['asked'], locations: [{ line: 1, column: 12 }], extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  test.each([
    [
      'what is not held',
      'NOT_FOUND',
      '{ neighbourCounts(id: "phone:+77000000000") { total } }',
      undefined,
    ],
    [
      'an end of a path that is not held',
      'NOT_FOUND',
      `{ paths(from: "${phone}", to: "phone:+77000000000") { withoutHub { ads } } }`,
      undefined,
    ],
    [
      'a wrong parameter',
      'BAD_INPUT',
      'mutation { runQuery(name: "corridor", parameters: {from: "KZ", to: "Atlantis"}) { rowCount } }',
      'to',
    ],
    [
      'a parameter that is not there',
      'BAD_INPUT',
      'mutation { runQuery(name: "corridor", parameters: {nowhere: "KZ"}) { rowCount } }',
      'nowhere',
    ],
    [
      'a query that is not there',
      'NOT_FOUND',
      'mutation { runQuery(name: "nothing", parameters: {}) { rowCount } }',
      'name',
    ],
    [
      'a query whose file is not as it should be',
      'BAD_INPUT',
      'mutation { runQuery(name: "bad", parameters: {}) { rowCount } }',
      'titel',
    ],
    ['a field that is not there', 'BAD_INPUT', '{ workspace { secrets } }', undefined],
    ['a broken question', 'BAD_INPUT', '{ workspace {', undefined],
    [
      'too deep a question',
      'LIMIT',
      `{ entity(id: "x") { ${'... on Ad { captures { nodes { observations { entity { '.repeat(5)}id${' } } } } }'.repeat(5)} } }`,
      undefined,
    ],
    [
      'too costly a question',
      'LIMIT',
      `{ ${Array.from({ length: 60 }, (_, i) => `n${i}: neighbours(id: "x", first: 2000) { nodes { entity { id properties { name value } } link { id source target } } }`).join(' ')} }`,
      undefined,
    ],
    [
      'initials that sign nothing',
      'BAD_INPUT',
      `mutation { createBundle(entities: ["${phone}"], title: "Case", producer: "a7") { name } }`,
      undefined,
    ],
    [
      'positions that are no points',
      'BAD_INPUT',
      `mutation { createBundle(entities: ["${phone}"], title: "Case", producer: "AB", positions: {a: 1}) { name } }`,
      'positions',
    ],
  ])('%s is an error with a code and what to do', async (_, code, query, field) => {
    const { message, extensions } = await app.error(query);
    expect(extensions.code).toBe(code);
    expect(extensions.field).toBe(field);
    expect(extensions.remedy).toMatch(/\w+ .*\.$/);
    expect(message).not.toMatch(/Neo4j|Cypher|at .*\.ts|\n/);
  });
});

describe('an upload', () => {
  const text = [
    JSON.stringify(record({ adId: '10', text: 'Up', contacts: { phones: ['+7 700 000 4420'] } })),
    '{"platform": broken',
    JSON.stringify(record({ adId: '11', text: 'Loaded' })),
  ].join('\n');
  const send = (headers: Record<string, string>, body: string = text) =>
    fetch(`${app.url}/files/import?name=up.jsonl`, { method: 'POST', headers, body });

  test('without the header of our own page is refused, and nothing of it is kept', async () => {
    const response = await send({});
    expect(response.status).toBe(403);
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(await evidence.has(sha256(text))).toBe(false);
  });

  test('becomes a job, whose progress is told until it is done', async () => {
    const response = await send(own);
    expect(response.status).toBe(202);
    const job = (await response.json()) as { id: string; sha256: string };
    expect(job.sha256).toBe(sha256(text));
    const events = await listen<{ importProgress: { state: string; counts: object } }>(
      app.url,
      'subscription ($id: ID!) { importProgress(id: $id) { state error counts { read new rejected } problems { totalCount nodes { line severity reason remedy } } sources { source counts { new } } } }',
      { id: job.id },
    );
    const states = events.map(({ data }) => data?.importProgress.state);
    expect(states.slice(0, -1).every((state) => state === 'RUNNING')).toBe(true);
    expect(events.at(-1)?.data?.importProgress).toEqual({
      state: 'DONE',
      error: null,
      counts: { read: 3, new: 2, rejected: 1 },
      problems: {
        totalCount: 1,
        nodes: [
          {
            line: 2,
            severity: 'REJECTED',
            reason: expect.any(String),
            remedy: expect.stringMatching(/\w/),
          },
        ],
      },
      sources: expect.arrayContaining([{ source: 'lotus-board.example', counts: { new: 2 } }]),
    });
    const { imports, entity } = await app.data<{ imports: { id: string }[]; entity: object }>(
      '{ imports { id } entity(id: "phone:+77000004420") { ads } }',
    );
    expect(imports[0]?.id).toBe(job.id);
    expect(entity).toEqual({ ads: 1 });
  });

  test('that no reader knows fails with a sentence and leaves the graph as it was', async () => {
    const before = await app.data('{ workspace { captures } }');
    const job = (await (await send(own, '\u0000\u0001\u0002')).json()) as { id: string };
    const [last] = (
      await listen<{ importProgress: { state: string; error: string; counts: { new: number } } }>(
        app.url,
        'subscription ($id: ID!) { importProgress(id: $id) { state error counts { new } } }',
        { id: job.id },
      )
    ).slice(-1);
    const progress = last?.data?.importProgress;
    expect(['FAILED', 'DONE']).toContain(progress?.state);
    if (progress?.state === 'FAILED') expect(progress.error).toMatch(/\w+ .*\.$/);
    expect(progress?.counts.new).toBe(0);
    expect(await app.data('{ workspace { captures } }')).toEqual(before);
  });

  const hold = async (name: string, body: string | Uint8Array<ArrayBuffer>, more = '') => {
    const response = await fetch(`${app.url}/files/import?preview=1&name=${name}${more}`, {
      method: 'POST',
      headers: own,
      body,
    });
    expect(response.status).toBe(202);
    return (await response.json()) as { id: string; sha256: string };
  };
  const incoming = () => readdirSync(join(opened.dataDir, 'evidence', 'incoming'));
  const seen = async (id: string) => {
    const { imports } = await app.data<{ imports: (Seen & { id: string })[] }>(
      '{ imports { id state error preview { format more captures { platform capturedAt contacts words } problems { line severity reason } } } }',
    );
    return imports.find((job) => job.id === id);
  };
  interface Seen {
    state: string;
    preview: { captures: object[] } | null;
  }

  test('that asks for a preview shows what it holds, and is imported when it is told to', async () => {
    const line = JSON.stringify(record({ adId: '20', text: 'Look +77000004421' }));
    const job = await hold('look.jsonl', `${line}\n{broken\n`);
    expect(await seen(job.id)).toMatchObject({
      state: 'WAITING',
      preview: {
        format: 'jsonl',
        more: false,
        captures: [{ platform: 'lotus-board.example', contacts: ['phone:+77000004421'] }],
        problems: [{ line: 2, severity: 'REJECTED' }],
      },
    });
    expect(await evidence.has(job.sha256)).toBe(false);
    await app.data(`mutation { startImport(id: "${job.id}") { state } }`);
    const events = await listen<{ importProgress: { state: string } }>(
      app.url,
      'subscription ($id: ID!) { importProgress(id: $id) { state } }',
      { id: job.id },
    );
    expect(events.at(-1)?.data?.importProgress).toEqual({ state: 'DONE' });
    expect(await evidence.has(job.sha256)).toBe(true);
    const { extensions } = await app.error(`mutation { startImport(id: "${job.id}") { state } }`);
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test('that is discarded leaves nothing', async () => {
    const before = await app.data('{ workspace { captures } }');
    const job = await hold('no.jsonl', JSON.stringify(record({ adId: '21', text: 'Never' })));
    expect(incoming()).toHaveLength(1);
    await app.data(`mutation { cancelImport(id: "${job.id}") { state } }`);
    expect(await seen(job.id)).toMatchObject({ state: 'CANCELLED' });
    expect(incoming()).toEqual([]);
    expect(await evidence.has(job.sha256)).toBe(false);
    expect(await app.data('{ workspace { captures } }')).toEqual(before);
  });

  test('can be looked at again with what the file does not say', async () => {
    const job = await hold(
      'a.html',
      '<body>Rooms +77000004422</body>',
      '&modifiedAt=2026-04-01T00:00:00Z',
    );
    expect((await seen(job.id))?.preview?.captures).toEqual([]);
    await app.data(
      `mutation { previewImport(id: "${job.id}", platform: "lotus-board.example") { id } }`,
    );
    expect((await seen(job.id))?.preview?.captures).toMatchObject([
      { platform: 'lotus-board.example', capturedAt: '2026-04-01T00:00:00.000Z' },
    ]);
    const wrong = `mutation { previewImport(id: "${job.id}", encoding: "klingon") { id } }`;
    expect((await app.error(wrong)).extensions.code).toBe('BAD_INPUT');
    await app.data(`mutation { cancelImport(id: "${job.id}") { state } }`);
  });

  test('of a web archive gives captures whose stored page is shown shut in', async () => {
    const body =
      '<html><title>Stored</title><script>alert(1)</script><body>Stored page</body></html>';
    const archive = warcFile([warcRecord({ url: 'https://lotus-board.example/a/77', body })], true);
    const job = await hold('a.warc.gz', Uint8Array.from(archive));
    await app.data(`mutation { startImport(id: "${job.id}") { state } }`);
    await listen(app.url, 'subscription ($id: ID!) { importProgress(id: $id) { state } }', {
      id: job.id,
    });
    const [row] = await opened.graph.read<{ id: string }>(
      "MATCH (c:Capture {url: 'https://lotus-board.example/a/77'}) RETURN c.id AS id",
    );
    const { capture } = await app.data<{
      capture: { pageHref: string; payload: string; href: string };
    }>(`{ capture(id: "${row?.id}") { matches title payload pageHref href } }`);
    expect(capture).toMatchObject({ matches: true, title: 'Stored', payload: sha256(body) });
    const around = await fetch(`${app.url}${capture.pageHref}`);
    expect(around.headers.get('content-security-policy')).toMatch(/frame-src 'self'/);
    const frame = /<iframe sandbox .*src="([^"]+)"/.exec(await around.text())?.[1] ?? '';
    const page = await fetch(`${app.url}${frame}`);
    expect(page.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(page.headers.get('content-type')).toBe('text/html');
    expect(await page.text()).toBe(body);
    const host = `127.0.0.1:${app.port}`;
    const alone = await rawRequest(app.port, frame, { host, 'sec-fetch-dest': 'document' });
    expect(alone).toMatchObject({ status: 302, headers: { location: capture.pageHref } });
    const received = await fetch(`${app.url}${capture.href}`);
    expect(Buffer.from(await received.arrayBuffer())).toEqual(archive);
  });

  test('progress of an import that is not known is NOT_FOUND', async () => {
    const [event] = await listen(app.url, 'subscription { importProgress(id: "x") { state } }', {});
    expect(event?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

/** The stored file that brought the first captures. */
async function heldBatch(): Promise<string> {
  const { batches } = await app.data<{ batches: { nodes: { name: string; sha256: string }[] } }>(
    '{ batches { nodes { name sha256 } } }',
  );
  const held = batches.nodes.find(({ name }) => name === 'held.jsonl');
  if (!held) throw new Error('the file is not held');
  return held.sha256;
}

const why = `query { whyLinked(a: "${phone}", b: "${orchid}") {
  linked ads against { code } sources { nodes { capture { sha256 href matches problem text } } } } }`;
interface Why {
  whyLinked: {
    linked: boolean;
    against: { code: string }[];
    sources: {
      nodes: { capture: { sha256: string; href: string; matches: boolean; text: string | null } }[];
    };
  };
}

describe('stored bytes', () => {
  test('come back as they were received: the file, and each record of it', async () => {
    const hash = await heldBatch();
    const response = await fetch(`${app.url}/files/batches/${hash}`);
    expect(response.headers.get('content-disposition')).toContain('held.jsonl');
    expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(hash);
    const { whyLinked } = await app.data<Why>(why);
    expect(whyLinked.sources.nodes).toHaveLength(2);
    for (const { capture } of whyLinked.sources.nodes) {
      expect(capture.matches).toBe(true);
      const bytes = Buffer.from(await (await fetch(app.url + capture.href)).arrayBuffer());
      expect(sha256(bytes)).toBe(capture.sha256);
      expect(JSON.parse(bytes.toString()).text).toBe(capture.text);
    }
  });

  test('nothing else is reached', async () => {
    const paths = [
      `/files/captures/${'0'.repeat(64)}`,
      `/files/batches/${'0'.repeat(64)}`,
      `/images/${'0'.repeat(64)}/blurred`,
      '/files/bundles/..%2Fevidence%2Fcustody.jsonl',
      '/files/bundles/nothing.zip',
      // A picture is no batch: its bytes are given only where they are asked for with a reason.
      `/files/batches/${sha256(picture)}`,
      `/files/captures/${sha256(picture)}`,
    ];
    for (const path of paths)
      expect(
        (await rawRequest(app.port, path, { host: `127.0.0.1:${app.port}` })).status,
        path,
      ).toBe(404);
  });

  test('an address that cannot be read is refused in words, and no folder is named', async () => {
    for (const path of ['/files/captures/%ff', '/images/%ff/blurred', '/files/bundles/%']) {
      const { status, body } = await rawRequest(app.port, path, { host: `127.0.0.1:${app.port}` });
      expect(status, path).toBe(400);
      expect(JSON.parse(body), path).toMatchObject({
        errors: [
          {
            message: expect.stringMatching(/cannot be read/),
            extensions: { code: 'BAD_INPUT', remedy: expect.stringMatching(/%25/) },
          },
        ],
      });
    }
  });

  test('a changed byte is seen: the capture does not match, is not shown, and the rest stands', async () => {
    const path = evidence.path(await heldBatch());
    const bytes = await readFile(path);
    const at = bytes.indexOf('river');
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    await writeFile(path, bytes);
    try {
      const { whyLinked } = await app.data<Why>(why);
      expect(whyLinked.linked).toBe(true);
      expect(whyLinked.against.map(({ code }) => code)).toContain('UNPROVEN');
      const changed = whyLinked.sources.nodes.filter(({ capture }) => !capture.matches);
      expect(changed).toHaveLength(1);
      expect(changed[0]?.capture).toMatchObject({
        text: null,
        problem: expect.stringContaining('no longer matches its hash'),
      });
      const response = await fetch(`${app.url}${changed[0]?.capture.href}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: expect.stringContaining('no longer matches its hash'),
            extensions: { code: 'NOT_FOUND', remedy: expect.stringMatching(/backup/) },
          },
        ],
      });
    } finally {
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      await writeFile(path, bytes);
    }
  });
});

describe('an image', () => {
  const reveal =
    'mutation ($id: ID!, $reason: String!, $initials: String!) { revealImage(id: $id, reason: $reason, initials: $initials) { href expiresAt } }';
  const initials = 'AB';
  const id = () => `image:${sha256(picture)}`;

  test('is shown blurred: other bytes, small, without the picture’s colours', async () => {
    const response = await fetch(`${app.url}/images/${sha256(picture)}/blurred`);
    const blurred = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(sha256(blurred)).not.toBe(sha256(picture));
    const { channels } = await sharp(blurred).stats();
    const [red, green] = channels;
    expect(Math.abs((red?.mean ?? 0) - (green?.mean ?? 0))).toBeLessThan(3);
  });

  test('stands on drawings as a thumb of grey dots, held in the answer; what has no picture has none', async () => {
    const ids = [id(), id().replace('image:', 'cluster:'), `image:${'0'.repeat(64)}`, 'phone:+7'];
    const { blurredThumbs } = await app.data<{ blurredThumbs: { id: string; href: string }[] }>(
      'query ($ids: [ID!]!) { blurredThumbs(ids: $ids) { id href } }',
      { ids },
    );
    expect(blurredThumbs.map((one) => one.id)).toEqual(ids.slice(0, 2));
    const [, bytes = ''] = blurredThumbs[0]?.href.split('data:image/png;base64,') ?? [];
    const { width, height, channels } = await sharp(Buffer.from(bytes, 'base64')).metadata();
    expect({ width, height, channels }).toEqual({ width: 24, height: 24, channels: 1 });
  });

  test('that is damaged is not there to be seen, and it is said why', async () => {
    const stored = await evidence.put(Readable.from([picture.subarray(0, 200)]));
    const response = await fetch(`${app.url}/images/${stored.sha256}/blurred`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/^The picture cannot be decoded/),
          extensions: { code: 'NOT_FOUND', remedy: expect.stringMatching(/^Ask the source/) },
        },
      ],
    });
  });

  test('its original is not given without a ticket, or with one that was made up', async () => {
    for (const ticket of ['', '?ticket=', '?ticket=abc'])
      expect((await fetch(`${app.url}/images/${sha256(picture)}/original${ticket}`)).status).toBe(
        404,
      );
  });

  test.each(['', '   ', 'x '])(
    'is not revealed for the reason %j, and nothing is logged',
    async (reason) => {
      const { extensions } = await app.error(reveal, { id: id(), reason, initials });
      expect(extensions).toMatchObject({ code: 'BAD_INPUT', field: 'reason' });
      expect(await custody('revealed')).toEqual([]);
    },
  );

  test.each(['', ' . ', '12', 'abcde'])(
    'is not revealed to who signs %j, and nothing is logged',
    async (unsigned) => {
      const asked = { id: id(), reason: 'compare the wallpaper', initials: unsigned };
      const { extensions } = await app.error(reveal, asked);
      expect(extensions).toMatchObject({ code: 'BAD_INPUT', field: 'initials' });
      expect(await custody('revealed')).toEqual([]);
    },
  );

  test('is revealed for a reason that is logged first; the ticket opens this image only', async () => {
    const reason = 'compare the wallpaper';
    const { revealImage } = await app.data<{ revealImage: { href: string; expiresAt: string } }>(
      reveal,
      { id: id(), reason, initials: 'a. b.' },
    );
    expect(await custody('revealed')).toMatchObject([{ image: id(), signed: 'AB', reason }]);
    expect(Date.parse(revealImage.expiresAt)).toBeGreaterThan(Date.now());
    const response = await fetch(app.url + revealImage.href);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(sha256(picture));
    const other = await heldBatch();
    const moved = revealImage.href.replace(sha256(picture), other);
    expect((await fetch(app.url + moved)).status).toBe(404);
  });

  test('who was shown what, and why, is told from the log, the last first', async () => {
    await evidence.appendCustody({
      event: 'revealed',
      image: id(),
      signed: 'AB',
      reason: 'long ago',
    });
    const again = { id: id(), reason: 'once more, "event":"revealed"', initials: 'CD' };
    await app.data(reveal, again);
    const { imageViews } = await app.data<{ imageViews: object }>(
      '{ imageViews(first: 2) { totalCount nodes { at by initials reason image { id kind } } } }',
    );
    expect(imageViews).toMatchObject({
      totalCount: 3,
      nodes: [
        { initials: 'CD', reason: again.reason, image: { id: id(), kind: 'IMAGE' } },
        { initials: 'AB', reason: 'long ago' },
      ],
    });
  });

  test('what is no image is not found', async () => {
    expect(
      (await app.error(reveal, { id: phone, reason: 'a look', initials })).extensions.code,
    ).toBe('NOT_FOUND');
  });
});

describe('a bundle', () => {
  test('is made, can be downloaded, verifies, and a flipped byte is named', async () => {
    const { createBundle } = await app.data<{
      createBundle: { href: string; name: string; sha256: string; exhibits: number };
    }>(
      'mutation ($entities: [ID!]!) { createBundle(entities: $entities, title: "Case 7", producer: "AB") { href name sha256 exhibits } }',
      { entities: [phone, orchid] },
    );
    expect(createBundle.exhibits).toBe(2);
    const { caseScope } = await app.data<{ caseScope: { captures: number } }>(
      'query ($entities: [ID!]!) { caseScope(entities: $entities) { adsBrought captures } }',
      { entities: [phone, orchid] },
    );
    expect(caseScope.captures).toBe(createBundle.exhibits);
    const download = await fetch(app.url + createBundle.href);
    expect(download.status).toBe(200);
    const zip = Buffer.from(await download.arrayBuffer());
    expect(sha256(zip)).toBe(createBundle.sha256);
    expect(await custody('exported')).toMatchObject([{ bundle: createBundle.name, entities: 2 }]);
    const verify = async (body: Buffer) => {
      const response = await fetch(`${app.url}/files/verify?name=${createBundle.name}`, {
        method: 'POST',
        headers: own,
        body: new Uint8Array(body),
      });
      return (await response.json()) as { ok: boolean; problems: { path: string }[] };
    };
    expect(await verify(zip)).toMatchObject({ ok: true, problems: [] });
    // Inside the first file whose content lies in the package as it is.
    const flipped = Buffer.from(zip);
    const at = Math.floor(zip.length / 2);
    flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
    const verdict = await verify(flipped);
    expect(verdict.ok).toBe(false);
    expect(verdict.problems.every(({ path }) => path !== '')).toBe(true);
    expect(verdict.problems.length).toBeGreaterThan(0);
    expect(readdirSync(app.bundles).sort()).toEqual([
      createBundle.name,
      `${createBundle.name}.sha256`,
    ]);
  });

  test('of what is not held is refused with a sentence', async () => {
    const { extensions } = await app.error(
      'mutation { createBundle(entities: ["phone:+77000000000"], title: "Case 7", producer: "AB") { name } }',
    );
    expect(extensions.code).toBe('BAD_INPUT');
  });
});

test('a workspace whose graph answers no more is not ready', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'throughline-health-'));
  const graph = await openGraph({ dataDir, config: opened.config });
  const own = await startApp({ graph, config: opened.config, dataDir });
  const at = (path: string) => rawRequest(own.port, path, { host: `127.0.0.1:${own.port}` });
  expect((await at('/ready')).status).toBe(200);
  await graph.driver.close();
  const { status, body } = await at('/ready');
  expect(status).toBe(503);
  expect(JSON.parse(body).reasons).toEqual(['The graph does not answer within five seconds.']);
  expect((await at('/health')).status).toBe(200);
  await own.close();
  await graph.close();
  rmSync(dataDir, { recursive: true, force: true });
});
