import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { type ImportEvent, importFile } from '../../../server/read/ingest/index.ts';
import { loadBatches, loadCaptures, readStored } from '../../../server/read/recorded/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { plainPicture } from '../fingerprint/pictures.ts';

let opened: TestGraph;
let evidence: Evidence;
let site: Server;
let port: number;
let folder: string;

const adPage = (number: number) =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Комната ${number}</title></head>
   <body><p>Комната посуточно, Алматы</p><img src="/i/room.png">
   <a href="tel:+7700000001${number}">Позвонить</a> <a href="/a/${number + 1}">дальше</a></body></html>`;

/** A board on loopback: two ads, one that is gone, a picture; the second page is sent packed and in chunks. */
async function board(): Promise<Server> {
  const picture = await plainPicture('navy', 30, 20);
  const server = createServer((request, response) => {
    if (request.url === '/i/room.png') response.setHeader('content-type', 'image/png').end(picture);
    else if (request.url === '/a/1')
      response.setHeader('content-type', 'text/html; charset=utf-8').end(adPage(1));
    else if (request.url === '/a/2') {
      response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip');
      const packed = gzipSync(adPage(2));
      response.write(packed.subarray(0, 50));
      response.end(packed.subarray(50));
    } else response.writeHead(404, { 'content-type': 'text/html' }).end('<p>No such page</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

beforeAll(async () => {
  opened = await openTestGraph();
  await opened.clear();
  evidence = openEvidence(opened.dataDir);
  folder = mkdtempSync(join(tmpdir(), 'throughline-wget-'));
  site = await board();
  const address = site.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(async () => {
  site.closeAllConnections();
  site.close();
  await rm(folder, { recursive: true });
  await opened.close();
});

test('what wget writes of a site is read: pages, their pictures, what was gone, and the payload of each', async () => {
  // wget ends with code 8 where a page was not there.
  const switches =
    '--quiet --recursive --level=3 --page-requisites --compression=none --execute robots=off --no-proxy';
  const pages = [1, 2, 3].map((n) => `http://127.0.0.1:${port}/a/${n}`);
  await promisify(execFile)(
    'wget',
    [...switches.split(' '), '--header=Accept-Encoding: gzip', '--warc-file=board', ...pages],
    { cwd: folder },
  ).catch((error: { code?: number }) => expect(error.code).toBe(8));
  const events: ImportEvent[] = [];
  const report = await importFile(join(folder, 'board.warc.gz'), {
    graph: opened.graph,
    evidence,
    now: () => new Date(Date.now() + 60_000),
    onEvent: (event) => events.push(event),
  });
  const problems = events.filter((event) => event.type === 'problem');
  expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  expect(report).toMatchObject({ rejected: 0, leftOut: 0 });
  const rows = await opened.graph.read<{ id: string; url: string; status: string; ids: string[] }>(
    `MATCH (c:Capture)-[:CAPTURES]->(a:Ad)
     RETURN DISTINCT c.id AS id, c.url AS url, a.status AS status,
       [(a)-[:LISTS|SHOWS]->(i) | i.kind + CASE WHEN i.kind = 'phone' THEN ' ' + i.id ELSE '' END] AS ids
     ORDER BY url`,
  );
  const at = (path: string) => `http://127.0.0.1:${port}${path}`;
  expect(rows.map(({ url, status }) => `${url} ${status}`).join()).toBe(
    `${at('/a/1')} live,${at('/a/2')} live,${at('/a/3')} removed`,
  );
  expect(rows.slice(0, 2).map(({ ids }) => ids.sort().join())).toEqual(
    'image,phone phone:+77000000011, image,phone phone:+77000000012'.split(', '),
  );
  const ids = rows.map(({ id }) => id);
  const captures = await loadCaptures(opened.graph, ids);
  const [batch] = (await loadBatches(opened.graph, [`batch:${report.batch}`])).values();
  for (const [i, { id }] of rows.slice(0, 2).entries()) {
    const capture = captures.get(id);
    if (!capture || !batch) throw new Error('the capture is not there');
    const sent = Buffer.from(adPage(i + 1));
    expect(capture.payload).toBe(createHash('sha256').update(sent).digest('hex'));
    expect(await evidence.readSlice(capture.payload ?? '', 0, sent.length)).toEqual(sent);
    expect(await readStored(evidence, capture, batch)).toMatchObject({
      matches: true,
      content: { title: `Комната ${i + 1}`, tool: expect.stringMatching(/^Wget/) },
    });
  }
});
