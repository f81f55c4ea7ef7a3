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
import { downloaded, listen, rawRequest, startApp, type TestApp, verifiedAt } from './support.ts';

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

describe('one story, in its order', { shuffle: false }, () => {
  test('a bad file among the saved queries is named, and the others work', async () => {
    const { savedQueries, brokenQueries } = await app.data<{
      savedQueries: { name: string }[];
      brokenQueries: { name: string; own: boolean; problem: string; remedy: string }[];
    }>('{ savedQueries { name } brokenQueries { name own problem remedy } }');
    expect(savedQueries.map(({ name }) => name)).toContain('corridor');
    const problem = expect.stringMatching(
      /^cypher\/library\/bad\.cypher, line 2, column 1: “titel”/,
    );
    const remedy = expect.stringMatching(/^Did you mean title/);
    expect(brokenQueries).toEqual([{ name: 'bad', own: false, problem, remedy }]);
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

  // What each leaves in the custody log: tests/ask/queries.
  test('a text is checked, run as a draft, saved and run', async () => {
    const text = (ads: number) =>
      `/* ---\ntitle: How many ads?\ndescription: d\nhowToRead: r\nversion: 1\nparameters: { least: { type: integer, title: Ads, default: ${ads} } }\ncolumns: { n: N }\n--- */\nMATCH (ad:Ad) WITH count(ad) AS n WHERE n >= $least RETURN n\n`;
    const check =
      'query ($text: String!) { checkQuery(text: $text) { name query { title own saved { by } } problems { line problem remedy } warnings { problem } } }';
    const query = { title: 'How many ads?', own: true, saved: null };
    expect(await app.data(check, { text: text(2) })).toEqual({
      checkQuery: { name: 'how-many-ads', query, problems: [], warnings: [] },
    });
    const draft = 'mutation ($text: String!) { runDraft(text: $text, parameters: {}) { rows } }';
    expect(await app.data(draft, { text: text(2) })).toEqual({ runDraft: { rows: [[2]] } });
    expect(await app.error(draft, { text: `${text(2)}MERGE (:Ad)` })).toMatchObject({
      message: expect.stringMatching(/^line 9: RETURN can only/),
      extensions: { code: 'BAD_INPUT' },
    });
    const save =
      'mutation ($text: String!, $from: Int) { saveQuery(name: "how-many", text: $text, initials: "ab", from: $from) { version saved { by } } }';
    const saved = { version: 1, saved: { by: 'AB' } };
    expect(await app.data(save, { text: text(2) })).toEqual({ saveQuery: saved });
    const again = (await app.error(save, { text: text(3) })).extensions;
    expect(again).toMatchObject({ code: 'BAD_INPUT', field: 'name' });
    const run = 'mutation { runQuery(name: "how-many", parameters: {least: 3}) { rows } }';
    expect(await app.data(run)).toEqual({ runQuery: { rows: [] } });
  });

  test('a page of this server is served, by any name of loopback', async () => {
    const { port } = app;
    const at = (headers: Record<string, string>, path = '/health') =>
      rawRequest(port, path, headers);
    const host = `127.0.0.1:${port}`;
    for (const name of ['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST'])
      expect((await at({ host: `${name}:${port}` })).status).toBe(200);
    expect((await at({ host, origin: `http://${host}` })).status).toBe(200);
    const said = { ok: true, version: VERSION };
    expect(JSON.parse((await at({ host })).body)).toEqual(said);
    expect(JSON.parse((await at({ host }, '/ready')).body)).toEqual({ ...said, reasons: [] });
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
        {
          path: ['asked'],
          locations: [{ line: 1, column: 12 }],
          extensions: { code: 'NOT_FOUND' },
        },
      ]);
    });

    const run = (call: string) => `mutation { ${call} { rowCount } }`;
    const bundle = (named: string) =>
      `mutation { createBundle(entities: ["${phone}"], title: "Case", ${named}) { name } }`;
    const deep = '... on Ad { captures { nodes { observations { entity { ';
    const costly = (i: number) =>
      `n${i}: neighbours(id: "x", first: 2000) { nodes { entity { id properties { name value } } link { id source target } } }`;
    test.each([
      ['what is not held', 'NOT_FOUND', '{ neighbourCounts(id: "phone:+77000000000") { total } }'],
      [
        'an end of a path that is not held',
        'NOT_FOUND',
        `{ paths(from: "${phone}", to: "phone:+77000000000") { withoutHub { ads } } }`,
      ],
      [
        'a wrong parameter',
        'BAD_INPUT',
        run('runQuery(name: "corridor", parameters: {from: "KZ", to: "Atlantis"})'),
        'to',
      ],
      [
        'a parameter that is not there',
        'BAD_INPUT',
        run('runQuery(name: "corridor", parameters: {nowhere: "KZ"})'),
        'nowhere',
      ],
      [
        'a query that is not there',
        'NOT_FOUND',
        run('runQuery(name: "nothing", parameters: {})'),
        'name',
      ],
      [
        'a query whose file is not as it should be',
        'BAD_INPUT',
        run('runQuery(name: "bad", parameters: {})'),
        'titel',
      ],
      ['a field that is not there', 'BAD_INPUT', '{ workspace { secrets } }'],
      ['a broken question', 'BAD_INPUT', '{ workspace {'],
      [
        'too deep a question',
        'LIMIT',
        `{ entity(id: "x") { ${deep.repeat(5)}id${' } } } } }'.repeat(5)} } }`,
      ],
      [
        'too costly a question',
        'LIMIT',
        `{ ${Array.from({ length: 60 }, (_, i) => costly(i)).join(' ')} }`,
      ],
      ['initials that sign nothing', 'BAD_INPUT', bundle('producer: "a7"')],
      [
        'positions that are no points',
        'BAD_INPUT',
        bundle('producer: "AB", positions: {a: 1}'),
        'positions',
      ],
      [
        'a bundle of what is not held',
        'BAD_INPUT',
        bundle('producer: "AB"').replace(phone, 'phone:+77000000000'),
      ],
    ])('%s is an error with a code and what to do', async (_, code, query, field?: string) => {
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

    interface Progress {
      readonly state: string;
      readonly error: string | null;
      readonly counts: { readonly new: number };
    }
    const progressOf = async (id: string, fields = 'state') => {
      const asked = `subscription ($id: ID!) { importProgress(id: $id) { ${fields} } }`;
      const events = await listen<{ importProgress: Progress }>(app.url, asked, { id });
      return events.map(({ data }) => data?.importProgress);
    };

    test('becomes a job, whose progress is told until it is done', async () => {
      const response = await send(own);
      expect(response.status).toBe(202);
      const job = (await response.json()) as { id: string; sha256: string };
      expect(job.sha256).toBe(sha256(text));
      const told = await progressOf(
        job.id,
        'state error counts { read new rejected } problems { totalCount nodes { line severity reason remedy } } sources { source counts { new } }',
      );
      for (const one of told.slice(0, -1)) expect(one?.state).toBe('RUNNING');
      expect(told.at(-1)).toMatchObject({
        state: 'DONE',
        error: null,
        counts: { read: 3, new: 2, rejected: 1 },
        problems: {
          totalCount: 1,
          nodes: [{ line: 2, severity: 'REJECTED', remedy: expect.stringMatching(/\w/) }],
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
      const last = (await progressOf(job.id, 'state error counts { new }')).at(-1);
      expect(['FAILED', 'DONE']).toContain(last?.state);
      if (last?.state === 'FAILED') expect(last.error).toMatch(/\w+ .*\.$/);
      expect(last?.counts.new).toBe(0);
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
      expect((await progressOf(job.id)).at(-1)).toEqual({ state: 'DONE' });
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
      const asked = '&modifiedAt=2026-04-01T00:00:00Z';
      const job = await hold('a.html', '<body>Rooms +77000004422</body>', asked);
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
      const archive = warcFile(
        [warcRecord({ url: 'https://lotus-board.example/a/77', body })],
        true,
      );
      const job = await hold('a.warc.gz', Uint8Array.from(archive));
      await app.data(`mutation { startImport(id: "${job.id}") { state } }`);
      await progressOf(job.id);
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
      const [event] = await listen(
        app.url,
        'subscription { importProgress(id: "x") { state } }',
        {},
      );
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
        nodes: {
          capture: { sha256: string; href: string; matches: boolean; text: string | null };
        }[];
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

    test('a picture is no batch: its bytes are given only where they are asked for with a reason', async () => {
      for (const of of ['batches', 'captures'])
        expect((await fetch(`${app.url}/files/${of}/${sha256(picture)}`)).status).toBe(404);
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
        const extensions = { code: 'NOT_FOUND', remedy: expect.stringMatching(/backup/) };
        const message = expect.stringContaining('no longer matches its hash');
        expect(await response.json()).toEqual({ errors: [{ message, extensions }] });
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
      const extensions = { code: 'NOT_FOUND', remedy: expect.stringMatching(/^Ask the source/) };
      const message = expect.stringMatching(/^The picture cannot be decoded/);
      expect(await response.json()).toMatchObject({ errors: [{ message, extensions }] });
    });

    test('its original is not given without a ticket, or with one that was made up', async () => {
      for (const ticket of ['', '?ticket=', '?ticket=abc'])
        expect((await fetch(`${app.url}/images/${sha256(picture)}/original${ticket}`)).status).toBe(
          404,
        );
    });

    test.each([
      ...['', '   ', 'x '].map((reason) => ['reason', { reason }] as const),
      ...['', ' . ', '12', 'abcde'].map((name) => ['initials', { initials: name }] as const),
    ])('is not revealed for such a %s, and nothing is logged: %j', async (field, given) => {
      const asked = { id: id(), reason: 'compare the wallpaper', initials, ...given };
      expect((await app.error(reveal, asked)).extensions).toMatchObject({
        code: 'BAD_INPUT',
        field,
      });
      expect(await custody('revealed')).toEqual([]);
    });

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
      const before = { image: id(), signed: 'AB', reason: 'long ago' };
      await evidence.appendCustody({ event: 'revealed', ...before });
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
      const { extensions } = await app.error(reveal, { id: phone, reason: 'a look', initials });
      expect(extensions.code).toBe('NOT_FOUND');
    });
  });

  // That it verifies: tests/court.
  test('a bundle is what its scope counted, and can be downloaded; a flipped byte of it is named', async () => {
    const entities = [phone, orchid];
    const { createBundle } = await app.data<{
      createBundle: { href: string; name: string; sha256: string; exhibits: number };
    }>(
      'mutation ($entities: [ID!]!) { createBundle(entities: $entities, title: "Case 7", producer: "AB") { href name sha256 exhibits } }',
      { entities },
    );
    expect(createBundle.exhibits).toBe(2);
    const scope =
      'query ($entities: [ID!]!) { caseScope(entities: $entities) { adsBrought captures } }';
    expect(await app.data(scope, { entities })).toMatchObject({ caseScope: { captures: 2 } });
    const zip = await downloaded(app.url + createBundle.href);
    expect(sha256(zip)).toBe(createBundle.sha256);
    const { name } = createBundle;
    expect(await custody('exported')).toMatchObject([{ bundle: name, entities: 2 }]);
    expect(readdirSync(app.bundles).sort()).toEqual([name, `${name}.sha256`]);
    // Inside the first file whose content lies in the package as it is.
    const at = Math.floor(zip.length / 2);
    zip.writeUInt8(zip.readUInt8(at) ^ 1, at);
    const { ok, problems } = await verifiedAt(app.url, zip);
    expect(ok).toBe(false);
    expect(problems.every(({ path }) => path !== '')).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
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
});
