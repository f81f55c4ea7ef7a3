import type { RequestHandler, Response } from 'express';

type Parts = typeof import('@graphql-yoga/render-graphiql/graphiql');

/** What the page is made of; each comes from the package on this disk, so that it works without a network. */
const parts = new Map<string, { type: string; text: (all: Parts) => string }>([
  ['graphiql.css', { type: 'css', text: ({ css }) => css }],
  ['graphiql.js', { type: 'js', text: ({ js }) => js }],
  ['editor-worker.js', { type: 'js', text: ({ editorWorkerService }) => editorWorkerService }],
  ['json-worker.js', { type: 'js', text: ({ jsonWorker }) => jsonWorker }],
  ['graphql-worker.js', { type: 'js', text: ({ graphqlWorker }) => graphqlWorker }],
  ['start.js', { type: 'js', text: () => start }],
]);

const firstQuestion = `# What the graph holds. Ctrl Enter asks; Ctrl Space shows what can stand here.
{
  workspace {
    counts { kind total }
    lastImport
  }
}
`;

/** As strict as the API is with everybody: POST, JSON and the header of our own client. */
const start = `self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) =>
    '/graphql/page/' + ({ json: 'json', graphql: 'graphql' }[label] ?? 'editor') + '-worker.js',
};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  title: 'GraphiQL',
  endpoint: '/graphql',
  method: 'POST',
  additionalHeaders: { 'x-throughline': '1' },
  shouldPersistHeaders: false,
  defaultQuery: ${JSON.stringify(firstQuestion)},
});
`;

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>GraphiQL · Throughline</title>
<link rel="stylesheet" href="/graphql/page/graphiql.css"></head>
<body class="no-focus-outline"><noscript>GraphiQL needs JavaScript.</noscript><div id="root"></div>
<script src="/graphql/page/graphiql.js"></script><script src="/graphql/page/start.js"></script></body></html>
`;

/**
 * GraphiQL for who opens /graphql in a browser; anything else goes on to GraphQL itself, by its rules. It has no
 * rights of its own: what it asks goes the way of every question, from a page of this server.
 */
export const graphiql: RequestHandler = async (request, response, next) => {
  if (request.method !== 'GET') return next();
  if (request.path === '/' && request.accepts(['json', 'html']) === 'html')
    return sendPart(response, 'html', page);
  const part = parts.get(request.path.replace(/^\/page\//, ''));
  if (!part) return next();
  // Nine megabytes that most never open.
  const all = await import('@graphql-yoga/render-graphiql/graphiql');
  sendPart(response, part.type, part.text(all));
};

function sendPart(response: Response, type: string, text: string): void {
  response
    .set(
      'Content-Security-Policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    .set('Cache-Control', 'no-cache')
    .type(type)
    .send(text);
}
