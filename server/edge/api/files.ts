import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { rightOfFile } from '../../core/access/index.ts';
import type { Modules } from '../../core/graphql/index.ts';
import { apiError } from '../../core/graphql/index.ts';
import { type CaptureRecord, captureId } from '../../core/model/index.ts';
import { verifyBundle } from '../../court/bundle/index.ts';
import { bundleOfFile, heldIn, isForYou } from '../../court/cases/index.ts';
import { readOptions } from '../../read/ingest/index.ts';
import { checkOpen } from '../../read/listed/index.ts';
import { asks, masksFor } from '../access/index.ts';
import { bytesOnly, onlyBy, ownClientOnly } from './guard.ts';
import { blurred } from './images.ts';
import { loadersOf } from './loaders.ts';
import { damaged, noFinishedFile, noPage, noTicket, notHeld } from './no-file.ts';
import { sendFrame, sendStored } from './stored-page.ts';
import { uploaded } from './uploaded.ts';

const sha256 = /^[0-9a-f]{64}$/;
type FilePath = keyof typeof rightOfFile;

/** Bytes in and out, beside GraphQL: uploads, a picture to find, stored records, files, bundles, blurred images. */
export function fileRoutes(modules: Modules): Router {
  const router = Router();
  const receives = (path: FilePath, handler: RequestHandler) =>
    router
      .route(path)
      .post(ownClientOnly, asks(rightOfFile[path]), bytesOnly, handler)
      .all(onlyBy('POST'));
  const gives = (path: FilePath, handler: RequestHandler) =>
    router.route(path).get(asks(rightOfFile[path]), handler).all(onlyBy('GET'));
  receives('/files/import', (request, response) => receive(modules, request, response));
  receives('/files/verify', async (request, response) => {
    const name = basename(String(request.query.name ?? 'bundle.zip'));
    const quick = request.query.quick === '1';
    response.json(
      await arriving(modules, request, (bytes) => verifyBundle(bytes, { name, quick })),
    );
  });
  receives('/files/find-picture', async (request, response) => {
    response.json(await arriving(modules, request, (bytes) => modules.pictureFinder.find(bytes)));
  });
  gives('/files/captures/:sha256', (request, response) => sendCapture(modules, request, response));
  gives('/files/captures/:sha256/page', async (request, response) => {
    const capture = await captureOf(modules, request);
    if (!capture.payload) throw noPage();
    sendFrame(capture, response);
  });
  gives('/files/captures/:sha256/page/stored', async (request, response) => {
    const capture = await captureOf(modules, request);
    // In a window of its own its links would leave for the stranger's site.
    if (request.headers['sec-fetch-dest'] === 'document')
      response.redirect(`/files/captures/${capture.sha256}/page`);
    else if (!capture.payload) throw noPage();
    else await sendStored(modules.evidence, capture.payload, capture, response);
  });
  gives('/files/batches/:sha256', async (request, response) => {
    const hash = hashOf(modules, request);
    const batch = await loadersOf(modules).batch.load(`batch:${hash}`);
    if (!batch) throw notHeld('received file', hash);
    response.attachment(batch.name).type('application/octet-stream');
    // Whoever breaks off is let go, with the file that was being read.
    pipeline(modules.evidence.createReadStream(hash), response, () => undefined);
  });
  gives('/files/bundles/:name', async (request, response, next) => {
    const name = basename(String(request.params.name));
    const { store, bundles } = modules;
    if (!(await isForYou(store.db, name, heldIn(bundles, bundleOfFile(name)))))
      return next(noFinishedFile(name, bundles));
    // Of a root: a folder above with a dot in front, such as that of the demonstration, hides nothing.
    response.download(name, name, { root: resolve(bundles) }, (error) => {
      if (error && !response.headersSent) next(noFinishedFile(name, bundles));
    });
  });
  gives('/images/:sha256/blurred', async (request, response) => {
    const hash = hashOf(modules, request);
    if (!(await modules.evidence.has(hash))) throw notHeld('image', hash);
    await checkOpen(modules.store.db, hash);
    const picture = await blurred(modules.evidence, hash);
    response
      .type('image/webp')
      .set('Cache-Control', 'private, max-age=86400, immutable')
      .send(picture);
  });
  gives('/images/:sha256/original', async (request, response) => {
    const hash = hashOf(modules, request);
    await checkOpen(modules.store.db, hash);
    const admitted = modules.revealed.admits(String(request.query.ticket ?? ''), hash);
    const image = admitted ? await loadersOf(modules).entity.load(`image:${hash}`) : undefined;
    if (!image || !(await modules.evidence.has(hash))) throw noTicket();
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
  const { jobs, evidence } = modules;
  const length = Number(request.headers['content-length'] ?? 0);
  const id = await jobs.arriving(name, length);
  const held = await arriving(modules, request, (bytes) =>
    evidence.hold(bytes, undefined, length),
  ).catch(async (error) => {
    await jobs.lost(id);
    throw error;
  });
  const job = jobs.expect(name, held.bytes, id);
  if (request.query.preview === '1') await jobs.look(job.id, held, options);
  else await jobs.receive(job.id, held, options);
  response.status(202).json({ id: job.id, sha256: held.sha256 });
}

/**
 * Gives what arrives to `take`. Where that has had enough of it, or the disk is full, the rest is let go by: a
 * connection that is torn off would take the answer with it.
 */
async function arriving<T>(
  { config }: Modules,
  request: Request,
  take: (bytes: AsyncIterable<Buffer>) => Promise<T>,
): Promise<T> {
  try {
    return await take(uploaded(request, config.running.maxUpload));
  } finally {
    request.resume();
  }
}

async function sendCapture(modules: Modules, request: Request, response: Response): Promise<void> {
  const capture = await captureOf(modules, request);
  const { matches, problem } = await loadersOf(modules).stored.load(capture);
  if (!matches) throw damaged(problem ?? 'This capture no longer matches its hash.');
  const bytes = await modules.evidence.readSlice(capture.batch, capture.offset, capture.length);
  // A packed record of a web archive is nothing to read on a page.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    response.attachment(`${capture.sha256}.warc.gz`).type('application/gzip').send(bytes);
  else response.type('text/plain; charset=utf-8').send(bytes);
}

/** @throws NOT_FOUND where no capture has the hash of the address */
async function captureOf(modules: Modules, request: Request): Promise<CaptureRecord> {
  const hash = hashOf(modules, request);
  const capture = await loadersOf(modules).capture.load(captureId(hash));
  if (!capture) throw notHeld('capture', hash);
  return capture;
}

/** @throws BAD_INPUT where that is no hash which stands in the address; who may not read has it under seal */
function hashOf({ dataDir }: Modules, { params, res }: Request): string {
  const given = String(params.sha256 ?? '');
  const masks = masksFor(res?.locals.actor, dataDir);
  const value = masks ? masks.given(given, 'sha256').replace(/^[a-z]+:/, '') : given.toLowerCase();
  if (sha256.test(value)) return value;
  throw apiError(
    'BAD_INPUT',
    `“${value.slice(0, 80)}” is no SHA-256.`,
    'Write the hash as 64 digits of 0 to 9 and a to f, as the field href of GraphQL gives the whole address.',
  );
}
