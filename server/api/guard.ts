import type { RequestHandler } from 'express';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses requests that did not come from a page of this server: a foreign Host (DNS rebinding),
 * a foreign Origin, and anything that a browser says another site has sent.
 * @param allowedHosts host names beside loopback, for servers behind a proxy
 */
export function sameOriginOnly(allowedHosts: readonly string[]): RequestHandler {
  const allowed = new Set([...loopback, ...allowedHosts.map((host) => host.toLowerCase())]);
  return (request, response, next) => {
    const host = (request.headers.host ?? '').toLowerCase();
    const refuse = (what: string) =>
      response.status(403).json({
        errors: [
          {
            message: `${what} is not served.`,
            extensions: {
              code: 'FORBIDDEN',
              remedy:
                'Open the workspace at its own address; add a host name with THROUGHLINE_ALLOWED_HOSTS.',
            },
          },
        ],
      });
    if (!allowed.has(host.replace(/:\d+$/, ''))) {
      refuse(`The host “${host}”`);
      return;
    }
    const { origin } = request.headers;
    if (origin !== undefined && !sameHost(origin, host)) {
      refuse(`The origin “${origin}”`);
      return;
    }
    if (
      request.headers['sec-fetch-site'] === 'cross-site' &&
      request.headers['sec-fetch-mode'] !== 'navigate'
    ) {
      refuse('A request from another site');
      return;
    }
    next();
  };
}

function sameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host.toLowerCase() === host;
}

/** A header that a form of another site cannot send; asked for where bytes are received. */
export const ownClientOnly: RequestHandler = (request, response, next) => {
  if (request.headers['x-throughline'] === '1') next();
  else
    response.status(403).json({
      errors: [
        {
          message: 'The header x-throughline is missing.',
          extensions: { code: 'FORBIDDEN', remedy: 'Send x-throughline: 1.' },
        },
      ],
    });
};
