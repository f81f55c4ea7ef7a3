import { json, type Request, type RequestHandler, type Response } from 'express';
import type { ErrorCode } from '../../core/errors.ts';
import { apiError, saidTo } from '../../core/graphql/index.ts';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * What a browser says of a request from a page of this very server, or from the user's own hand. The same name at
 * another port is “same-site”, and another program: any page can be served there.
 */
const ownSites: ReadonlySet<string> = new Set(['same-origin', 'none']);

/**
 * Refuses requests that did not come from a page of this server: a foreign Host (DNS rebinding), a foreign Origin, and
 * anything that a browser says another site or another port has sent. A link from there opens the page and reaches
 * nothing that holds data.
 * @param allowedHosts host names beside loopback, for servers behind a proxy
 * @param holdsData whether a path is answered with data; every other path is the page
 */
export function sameOriginOnly(
  allowedHosts: readonly string[],
  holdsData: (path: string) => boolean,
): RequestHandler {
  const allowed = new Set([...loopback, ...allowedHosts.map((host) => host.toLowerCase())]);
  return (request, response, next) => {
    const host = (request.headers.host ?? '').toLowerCase();
    const { origin } = request.headers;
    if (!allowed.has(host.replace(/:\d+$/, '')))
      refuse(response, 403, `The host “${host}” is not served.`, addressOrHost);
    else if (origin !== undefined && !sameHost(origin, host))
      refuse(response, 403, `The origin “${origin}” is not served.`, addressOrHost);
    else if (ownSites.has(header(request, 'sec-fetch-site') || 'none')) next();
    else if (!opensPage(request) || holdsData(request.path))
      refuse(response, 403, 'A request from another site is not served.', ownAddress);
    else if (request.query.run !== undefined) response.redirect(withoutRun(request.originalUrl));
    else next();
  };
}

const ownAddress = 'Open the workspace at its own address, and go on from there.';
const addressOrHost =
  'Open the workspace at its own address; add a host name with THROUGHLINE_ALLOWED_HOSTS.';

function sameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host.toLowerCase() === host;
}

/** A link that was followed, in a window of its own; not a frame, a form, a picture or a script. */
function opensPage(request: Request): boolean {
  return (
    request.method === 'GET' &&
    header(request, 'sec-fetch-mode') === 'navigate' &&
    header(request, 'sec-fetch-dest') === 'document'
  );
}

/**
 * The same address, which does not run the saved query that it names: that writes into the custody log, so the user
 * presses the button. Of this server in any case: an address that begins with two slashes names another.
 */
function withoutRun(address: string): string {
  const { pathname, searchParams } = new URL(`/${address.replace(/^[/\\]+/, '')}`, 'http://own');
  searchParams.delete('run');
  const rest = searchParams.size > 0 ? `?${searchParams}` : '';
  return `${pathname.replace(/^\/+/, '/')}${rest}`;
}

/**
 * Lets a header through that neither a form, a link nor a picture of another site can send, also where a browser is so
 * old that it does not say who asks. Asked for where bytes are received and where GraphQL answers.
 */
export const ownClientOnly: RequestHandler = (request, response, next) => {
  if (header(request, 'x-throughline') === '1') next();
  else refuse(response, 403, 'The header x-throughline is missing.', 'Send x-throughline: 1.');
};

const howToAsk =
  'Send POST with content-type: application/json, x-throughline: 1 and a body {"query": …, "variables": …}.';

/**
 * GraphQL by POST of JSON and nothing else. Its server would also read the query of an address, plain text and forms,
 * which a page of another site can send without being asked whether it may.
 */
export const jsonPostOnly: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST')
    refuse(response.set('Allow', 'POST'), 405, 'GraphQL answers POST only.', howToAsk);
  else if (!/^application\/json(;|$)/.test(header(request, 'content-type')))
    refuse(response, 415, 'GraphQL reads application/json only.', howToAsk);
  else next();
};

/** A question with all its variables: the ids of a full case file and the places of its drawing have a tenth of it. */
const mostAsked = 16 * 1024 * 1024;
const readJson = json({ limit: mostAsked });

/** Reads what is asked, to its bound: it is held whole before any of it is looked at. */
export const questionBody: RequestHandler = (request, response, next) => {
  readJson(request, response, (error?: unknown) => {
    if (error) next(error);
    else if (Object.keys((request.body as object | undefined) ?? {}).length > 0) next();
    else refuse(response, 400, 'The body holds no question.', howToAsk);
  });
};

/**
 * Bytes as they are: what a form sends around them would become evidence with them. A name is asked for in the
 * address, for a form is where it would stand.
 */
export const bytesOnly: RequestHandler = (request, response, next) => {
  const [type = ''] = header(request, 'content-type').split(';');
  if (!/^multipart\//i.test(type.trim())) return next();
  // Else the connection would be torn off while it is sent, and the answer with it.
  request.resume();
  refuse(
    response,
    415,
    'The file came in an envelope of a form (multipart), whose lines are none of it. Nothing was kept.',
    `Send the file itself as the body: curl --data-binary @FILE instead of curl -F, to ${request.path}?name=FILE.`,
  );
};

/** An address that is there, asked by another method. */
export const onlyBy =
  (method: 'GET' | 'POST'): RequestHandler =>
  (request, response) => {
    const allowed = method === 'GET' ? 'GET, HEAD' : method;
    refuse(
      response.set('Allow', allowed),
      405,
      `${request.path} answers ${method} only.`,
      `Send ${method}.`,
    );
  };

const codeOf: Readonly<Record<400 | 403 | 405 | 415, ErrorCode>> = {
  400: 'BAD_INPUT',
  403: 'FORBIDDEN',
  405: 'BAD_INPUT',
  415: 'BAD_INPUT',
};

function refuse(
  response: Response,
  status: keyof typeof codeOf,
  message: string,
  remedy: string,
): void {
  response.locals.code = codeOf[status];
  const error = apiError(codeOf[status], message, remedy);
  response
    .status(status)
    .json({ errors: [saidTo(response.req.headers['accept-language'], error)] });
}

/** One header's words; those of a browser come once. */
function header(request: Request, name: string): string {
  return String(request.headers[name] ?? '');
}
