import { createHash, timingSafeEqual } from 'node:crypto';
import { type RequestHandler, Router } from 'express';
import type { Config } from '../../core/config.ts';
import type { Modules } from '../../core/graphql/index.ts';
import { logLine } from '../../core/log.ts';
import { VERSION } from '../../core/version.ts';
import { type Answered, observe } from './answered.ts';
import { addGauges } from './gauges.ts';
import { makeMetrics } from './metrics.ts';
import { readiness } from './ready.ts';

export { notesOperation, routeOf } from './answered.ts';
export { endsGracefully } from './ending.ts';

interface Running {
  /** Goes before everything else: it sees every request, also one that is refused. */
  readonly watch: RequestHandler;
  /** `/health`, `/ready` and `/metrics`: they wait for no module. */
  readonly answers: Router;
}

/** How a running server is watched from outside. */
export function watched({ running }: Config, opening: Promise<Modules>): Running {
  const metrics = running.metrics && makeMetrics();
  let reasonsNow = async () => ['The workspace is still being opened.'];
  opening.then(
    (modules) => {
      reasonsNow = readiness(modules);
      if (metrics) addGauges(metrics.registry, modules);
    },
    () => {
      reasonsNow = async () => ['The workspace could not be opened: its log says why.'];
    },
  );
  const answers = Router();
  answers.get('/health', (_, response) => {
    response.json({ ok: true, version: VERSION });
  });
  answers.get('/ready', async (_, response) => {
    const reasons = await reasonsNow();
    const ok = reasons.length === 0;
    response.status(ok ? 200 : 503).json({ ok, version: VERSION, reasons });
  });
  answers.get('/metrics', onlyWith(running.metrics?.token), async (_, response, next) => {
    if (!metrics) return next();
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  const tell = (answered: Answered) => {
    if (running.log) logLine('request', { ...answered });
    metrics?.count(answered);
  };
  return { watch: running.log || metrics ? observe(tell) : (_, __, next) => next(), answers };
}

/** As Prometheus sends it: `Authorization: Bearer TOKEN`. Where none is set there is nothing to see. */
function onlyWith(token: string | undefined): RequestHandler {
  if (token === undefined) return (_, __, next) => next();
  const hash = (text: string) => createHash('sha256').update(text).digest();
  const wanted = hash(`Bearer ${token}`);
  return (request, response, next) => {
    // Of hashes, which are equally long: how long it takes tells nothing of the token.
    if (timingSafeEqual(hash(request.headers.authorization ?? ''), wanted)) next();
    else
      response
        .status(401)
        .set('WWW-Authenticate', 'Bearer')
        .type('text/plain')
        .send('Send the token of THROUGHLINE_METRICS_TOKEN: Authorization: Bearer TOKEN');
  };
}
