import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express } from 'express';
import { createYoga, type Plugin } from 'graphql-yoga';
import helmet from 'helmet';
import { REPOSITORY } from '../config.ts';
import { type Context, contextOf, type Rooms } from './context.ts';
import { toApiError } from './errors.ts';
import { fileRoutes } from './files.ts';
import { sameOriginOnly } from './guard.ts';
import { graphqlSchema } from './schema.ts';

const page = join(REPOSITORY, 'client', 'dist');

/** The express app: guards first, then GraphQL, files, and the workspace itself. */
export function createApp(rooms: Rooms): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(sameOriginOnly(rooms.config.allowedHosts));
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
  app.get('/health', (_request, response) => {
    response.json({ ok: true, version: rooms.version });
  });
  app.use('/graphql', yogaOf(rooms));
  app.use(fileRoutes(rooms));
  app.use(express.static(page, { index: false, maxAge: '1h' }));
  app.get('/{*path}', (_request, response) => {
    if (existsSync(join(page, 'index.html')))
      response.set('Cache-Control', 'no-cache').sendFile(join(page, 'index.html'));
    else
      response
        .status(503)
        .type('text/plain')
        .send('The workspace is not built. Run: node scripts/setup.mjs');
  });
  return app;
}

/** What fails validation is answered without passing the mask. */
const oneShapeOfErrors: Plugin = {
  onValidate:
    () =>
    ({ result, setResult }) =>
      setResult(result.map(toApiError)),
};

function yogaOf(rooms: Rooms) {
  return createYoga<object, Context>({
    schema: graphqlSchema(),
    context: () => contextOf(rooms),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    logging: false,
    multipart: false,
    cors: false,
    maskedErrors: { maskError: (error) => toApiError(error) },
    plugins: [oneShapeOfErrors],
  });
}
