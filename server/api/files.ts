import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { type Request, type Response, Router } from 'express';
import { verifyBundle } from '../bundle/index.ts';
import { readOptions } from '../ingest/index.ts';
import { type CaptureRecord, captureId } from '../model/index.ts';
import { loadersOf, type Modules } from './context.ts';
import { ownClientOnly } from './guard.ts';
import { blurred } from './images.ts';
import { sendFrame, sendStored } from './stored-page.ts';

const sha256 = /^[0-9a-f]{64}$/;

/** Bytes in and out, beside GraphQL: uploads, a picture to find, stored records, files, bundles, blurred images. */
export function fileRoutes(modules: Modules): Router {
  const router = Router();
  router.post('/files/import', ownClientOnly, (request, response) =>
    receive(modules, request, response),
  );
  router.post('/files/verify', ownClientOnly, async (request, response) => {
    const name = basename(String(request.query.name ?? 'bundle.zip'));
    response.json(await arriving(request, (bytes) => verifyBundle(bytes, { name })));
  });
  router.post('/files/find-picture', ownClientOnly, async (request, response) => {
    response.json(await arriving(request, (bytes) => modules.pictureFinder.find(bytes)));
  });
  router.get('/files/captures/:sha256', (request, response) =>
    sendCapture(modules, request, response),
  );
  router.get('/files/captures/:sha256/page', async (request, response) => {
    const capture = await captureOf(modules, request);
    if (capture?.payload) sendFrame(capture, response);
    else notHere(response);
  });
  router.get('/files/captures/:sha256/page/stored', async (request, response) => {
    const capture = await captureOf(modules, request);
    // In a window of its own its links would leave for the stranger's site.
    if (request.headers['sec-fetch-dest'] === 'document')
      response.redirect(`/files/captures/${hashOf(request)}/page`);
    else if (capture?.payload)
      await sendStored(modules.evidence, capture.payload, capture, response);
    else notHere(response);
  });
  router.get('/files/batches/:sha256', async (request, response) => {
    const hash = hashOf(request);
    const batch = hash ? await loadersOf(modules).batch.load(`batch:${hash}`) : undefined;
    if (!hash || !batch) return notHere(response);
    response.attachment(batch.name).type('application/octet-stream');
    // Whoever breaks off is let go, with the file that was being read.
    pipeline(modules.evidence.createReadStream(hash), response, () => undefined);
  });
  router.get('/files/bundles/:name', (request, response) => {
    const name = basename(String(request.params.name));
    // Of a root: a folder above with a dot in front, such as that of the demonstration, hides nothing.
    response.download(name, name, { root: resolve(modules.bundles) }, (error) => {
      if (error && !response.headersSent) notHere(response);
    });
  });
  router.get('/images/:sha256/blurred', async (request, response) => {
    const hash = hashOf(request);
    if (!hash || !(await modules.evidence.has(hash))) return notHere(response);
    const picture = await blurred(modules.evidence, hash);
    response
      .type('image/webp')
      .set('Cache-Control', 'private, max-age=86400, immutable')
      .send(picture);
  });
  router.get('/images/:sha256/original', async (request, response) => {
    const hash = hashOf(request);
    const admitted = hash && modules.revealed.admits(String(request.query.ticket ?? ''), hash);
    const image = admitted ? await loadersOf(modules).entity.load(`image:${hash}`) : undefined;
    if (!hash || !image || !(await modules.evidence.has(hash))) return notHere(response);
    response
      .type(String(image.properties.mime ?? 'application/octet-stream'))
      .set('Cache-Control', 'no-store');
    response.send(await modules.evidence.readSlice(hash, 0, await modules.evidence.size(hash)));
  });
  return router;
}

/**
 * Stores what arrives, then imports it; the answer comes when the bytes are safe, the import goes on.
 * With `preview=1` the file is looked at and waits for a word. The bytes go to the disk as they come.
 */
async function receive(modules: Modules, request: Request, response: Response): Promise<void> {
  const name = basename(String(request.query.name ?? '')) || 'upload.jsonl';
  const options = readOptions(request.query);
  const held = await arriving(request, (bytes) => modules.evidence.hold(bytes));
  const job = modules.jobs.expect(name, held.bytes);
  if (request.query.preview === '1') await modules.jobs.look(job.id, held, options);
  else await modules.jobs.receive(job.id, held, options);
  response.status(202).json({ id: job.id, sha256: held.sha256 });
}

/**
 * Gives what arrives to `take`. Where that has had enough of it, or the disk is full, the rest is let go by: a
 * connection that is torn off would take the answer with it.
 */
async function arriving<T>(
  request: Request,
  take: (bytes: AsyncIterable<Buffer>) => Promise<T>,
): Promise<T> {
  try {
    return await take(request.iterator({ destroyOnReturn: false }));
  } finally {
    request.resume();
  }
}

async function sendCapture(modules: Modules, request: Request, response: Response): Promise<void> {
  const capture = await captureOf(modules, request);
  if (!capture) return notHere(response);
  const { matches, problem } = await loadersOf(modules).stored.load(capture);
  if (!matches) {
    response
      .status(409)
      .type('text/plain')
      .send(problem ?? 'This capture no longer matches its hash.');
    return;
  }
  const bytes = await modules.evidence.readSlice(capture.batch, capture.offset, capture.length);
  // A packed record of a web archive is nothing to read on a page.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    response.attachment(`${capture.sha256}.warc.gz`).type('application/gzip').send(bytes);
  else response.type('text/plain; charset=utf-8').send(bytes);
}

async function captureOf(modules: Modules, request: Request): Promise<CaptureRecord | undefined> {
  const hash = hashOf(request);
  return hash ? await loadersOf(modules).capture.load(captureId(hash)) : undefined;
}

function hashOf(request: Request): string | undefined {
  const value = String(request.params.sha256 ?? '').toLowerCase();
  return sha256.test(value) ? value : undefined;
}

function notHere(response: Response): void {
  response.status(404).type('text/plain').send('There is nothing here under that hash or name.');
}
