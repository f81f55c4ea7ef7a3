import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import express, { type Express, type RequestHandler, type Response, Router } from 'express';
import { createYoga, isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import helmet from 'helmet';
import { type Config, REPOSITORY } from '../../core/config.ts';
import type { Context, Modules } from '../../core/graphql/index.ts';
import { apiError, saidTo, toApiError } from '../../core/graphql/index.ts';
import { spokenOf } from '../../core/messages/index.ts';
import { type Door, letIn, masksFor } from '../access/index.ts';
import { type Auditing, audits, notesAsked } from '../audit/index.ts';
import { notesOperation, watched } from '../running/index.ts';
import { answerErrors } from './answer-errors.ts';
import { bounds } from './bounds.ts';
import { fileRoutes } from './files.ts';
import { graphiql } from './graphiql.ts';
import { jsonPostOnly, onlyBy, ownClientOnly, questionBody, sameOriginOnly } from './guard.ts';
import { loadersOf } from './loaders.ts';
import { noAddress } from './no-file.ts';
import { graphqlSchema } from './schema.ts';

const page = join(REPOSITORY, 'client', 'dist');

/** What is answered with data, and waits until the modules stand; all else is the page. Capitals mean nothing to a route. */
const holdsData = (path: string) =>
  /^\/(graphql|files|images|health|ready|metrics|auth)(\/|$)/i.test(path);
/** To which a provider sends people back, from its own site. */
const wayBack = '/auth/oidc/back';
/** Longer than a start takes, shorter than a page waits for an answer. */
const patienceMs = 25_000;

/**
 * The express app: guards first, then GraphQL, files, and the workspace itself.
 * @param opening the modules, which may still be opened: the page is served meanwhile, and what it asks waits
 * @param door who is let in to data; everybody where none is given
 */
export function createApp(
  config: Config,
  opening: Promise<Modules>,
  door: Entrance = { at: async () => ({ as: () => undefined }) },
): Express {
  const { allowedHosts, behindProxy } = config;
  const { watch, answers } = watched(config, opening);
  const app = express();
  app.disable('x-powered-by');
  // The proxy that is nearest says where a request came from; further ones could be anybody's words.
  app.set('trust proxy', behindProxy ? 1 : false);
  app.use(watch);
  app.use(sameOriginOnly(allowedHosts, (path) => holdsData(path) && path !== wayBack));
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          // The component library writes its variables into style elements.
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          workerSrc: ["'self'", 'blob:'],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      // Plain http on loopback; a proxy that ends TLS sets this itself.
      strictTransportSecurity: false,
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
  // These say nothing of the data, and have no session.
  app.use(answers);
  app.all(['/health', '/ready', '/metrics'], (request, response, next) =>
    /^(GET|HEAD)$/.test(request.method) ? next() : onlyBy('GET')(request, response, next),
  );
  if (door.auditing) {
    const auditing = audits(door.auditing);
    app.use((request, response, next) =>
      holdsData(request.path) ? auditing(request, response, next) : next(),
    );
  }
  app.use(letIn(door.at, holdsData));
  if (door.signOn) app.use('/auth/oidc', door.signOn);
  if (door.signIn) app.use('/auth', ownClientOnly, door.signIn);
  const graphql = yogaOf();
  let standing: Standing | undefined;
  const opened = opening.then(
    (modules) => {
      const answer = Router().use('/graphql', graphql(modules)).use(fileRoutes(modules));
      standing = { answer };
      return standing;
    },
    // Whoever opens the modules says why they cannot be opened.
    () => undefined,
  );
  app.use('/graphql', graphiql, jsonPostOnly, ownClientOnly, questionBody);
  app.use(async (request, response, next) => {
    if (!holdsData(request.path)) return next();
    const late = () => wait(patienceMs, undefined, { ref: false });
    const modules = standing ?? (await Promise.race([opened, late()]));
    if (modules) modules.answer(request, response, next);
    else
      response
        .status(503)
        .json({ errors: [saidTo(request.headers['accept-language'], stillOpening)] });
  });
  app.use((request, _response, next) =>
    next(holdsData(request.path) ? noAddress(request.path) : undefined),
  );
  app.get('/messages/:language', (request, response, next) => {
    const spoken = spokenOf(request.params.language, 'workspace');
    if (!spoken) return next(noAddress(request.path));
    response.set('Cache-Control', 'no-cache').json(spoken);
  });
  app.use(express.static(page, { index: false, maxAge: '1h' }));
  app.get('/{*path}', (_request, response) => {
    if (existsSync(join(page, 'index.html')))
      response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: page });
    else
      response
        .status(503)
        .type('text/plain')
        .send('The workspace is not built. Run: node scripts/setup.mjs');
  });
  app.use(answerErrors(holdsData));
  return app;
}

/** Who is let in, and, on a team's server, the addresses at which people sign in. */
export interface Entrance {
  readonly at: () => Promise<Door>;
  readonly signIn?: RequestHandler;
  /** Opened as a page is, not fetched. */
  readonly signOn?: RequestHandler;
  /** What a team's server audits by: without it nothing is audited. */
  readonly auditing?: () => Promise<Auditing>;
}

interface Standing {
  readonly answer: Router;
}

const stillOpening = apiError(
  'UNAVAILABLE',
  'The workspace is still being opened.',
  'Wait a moment, then try again; the terminal in which it was started says what it does.',
);

/** What fails validation is answered without passing the mask. */
const oneShapeOfErrors: Plugin = {
  onValidate:
    () =>
    ({ result, setResult }) =>
      setResult(result.map(toApiError)),
};

/** Errors leave in the language of whoever asks. */
const inOwnLanguage: Plugin = {
  onResultProcess({ request, result, setResult }) {
    const tags = request.headers.get('accept-language');
    const said = <One extends object>(one: One): One =>
      'errors' in one && Array.isArray(one.errors)
        ? { ...one, errors: one.errors.map((error) => saidTo(tags, error)) }
        : one;
    if (isAsyncIterable(result)) setResult(mapAsyncIterator(result, said));
    else setResult(Array.isArray(result) ? result.map(said) : said(result));
  },
};

/** GraphQL, made ready before there are modules to ask. */
function yogaOf() {
  const schema = graphqlSchema();
  return (modules: Modules) =>
    createYoga<object, Context>({
      schema,
      context: ({ request, ...initial }) => {
        const actor = (initial as { readonly res?: Response }).res?.locals.actor;
        return {
          ...{ ...modules, actor, loaders: loadersOf(modules), gone: request.signal },
          masks: masksFor(actor, modules.dataDir),
          who: request.headers.get('x-throughline-window')?.slice(0, 100) ?? '',
        };
      },
      graphqlEndpoint: '/graphql',
      landingPage: false,
      graphiql: false,
      logging: false,
      multipart: false,
      cors: false,
      maskedErrors: { maskError: (error) => toApiError(error) },
      plugins: [bounds(), oneShapeOfErrors, inOwnLanguage, notesOperation, notesAsked],
    });
}
