import { basename, join } from 'node:path';
import { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { verifyBundle } from '../bundle/index.ts';
import { captureId } from '../model/index.ts';
import { contextOf, type Rooms } from './context.ts';
import { toApiError } from './errors.ts';
import { ownClientOnly } from './guard.ts';
import { blurred } from './images.ts';

const sha256 = /^[0-9a-f]{64}$/;
const statusOf: Readonly<Record<string, number>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
};

/** Bytes in and out, beside GraphQL: uploads, stored records, files, bundles, blurred images. */
export function fileRoutes(rooms: Rooms): Router {
  const router = Router();
  router.post('/files/import', ownClientOnly, (request, response) =>
    receive(rooms, request, response),
  );
  router.post('/files/verify', ownClientOnly, async (request, response) => {
    const name = basename(String(request.query.name ?? 'bundle.zip'));
    response.json(await verifyBundle(request, { name }));
  });
  router.get('/files/captures/:sha256', (request, response) =>
    sendCapture(rooms, request, response),
  );
  router.get('/files/batches/:sha256', async (request, response) => {
    const hash = hashOf(request);
    const batch = hash ? await contextOf(rooms).loaders.batch.load(`batch:${hash}`) : undefined;
    if (!hash || !batch) return notHere(response);
    response.attachment(batch.name).type('application/octet-stream');
    rooms.evidence
      .createReadStream(hash)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  router.get('/files/bundles/:name', (request, response) => {
    const name = basename(String(request.params.name));
    response.download(join(rooms.bundles, name), name, (error) => {
      if (error && !response.headersSent) notHere(response);
    });
  });
  router.get('/images/:sha256/blurred', async (request, response) => {
    const hash = hashOf(request);
    if (!hash || !(await rooms.evidence.has(hash))) return notHere(response);
    const picture = await blurred(rooms.evidence, hash);
    response
      .type('image/webp')
      .set('Cache-Control', 'private, max-age=86400, immutable')
      .send(picture);
  });
  router.get('/images/:sha256/original', async (request, response) => {
    const hash = hashOf(request);
    const admitted = hash && rooms.revealed.admits(String(request.query.ticket ?? ''), hash);
    const image = admitted
      ? await contextOf(rooms).loaders.entity.load(`image:${hash}`)
      : undefined;
    if (!hash || !image || !(await rooms.evidence.has(hash))) return notHere(response);
    response
      .type(String(image.properties.mime ?? 'application/octet-stream'))
      .set('Cache-Control', 'no-store');
    response.send(await rooms.evidence.readSlice(hash, 0, await rooms.evidence.size(hash)));
  });
  router.use(asJson);
  return router;
}

/** Stores what arrives, then imports it; the answer comes when the bytes are safe, the import goes on. */
async function receive(rooms: Rooms, request: Request, response: Response): Promise<void> {
  const name = basename(String(request.query.name ?? '')) || 'upload.jsonl';
  const stored = await rooms.evidence.put(request);
  const job = rooms.jobs.expect(name, stored.bytes);
  void rooms.jobs
    .run(job.id, { ...stored, name })
    .then(() => rooms.judgements.remake())
    .catch((error: unknown) => console.error('judgements after an import', error));
  response.status(202).json({ id: job.id, sha256: stored.sha256 });
}

async function sendCapture(rooms: Rooms, request: Request, response: Response): Promise<void> {
  const hash = hashOf(request);
  const { loaders } = contextOf(rooms);
  const capture = hash ? await loaders.capture.load(captureId(hash)) : undefined;
  if (!capture) return notHere(response);
  const { matches, problem } = await loaders.stored.load(capture);
  if (!matches) {
    response
      .status(409)
      .type('text/plain')
      .send(problem ?? 'This capture no longer matches its hash.');
    return;
  }
  const bytes = await rooms.evidence.readSlice(capture.batch, capture.offset, capture.length);
  response.type('text/plain; charset=utf-8').send(bytes);
}

function hashOf(request: Request): string | undefined {
  const value = String(request.params.sha256 ?? '').toLowerCase();
  return sha256.test(value) ? value : undefined;
}

function notHere(response: Response): void {
  response.status(404).type('text/plain').send('There is nothing here under that hash or name.');
}

const asJson: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const { message, extensions } = toApiError(error);
  response
    .status(statusOf[String(extensions.code)] ?? 500)
    .json({ errors: [{ message, extensions }] });
};
