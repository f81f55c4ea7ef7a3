import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { type Actor, actAs, may, type Right } from '../../core/access/index.ts';
import { apiError, notAllowed, saidTo } from '../../core/graphql/index.ts';
import type { SignIn } from './accounts.ts';
import { bringsToken, isSame, launchCookie } from './launch.ts';
import { addressHeader, awaySeconds, signedIn } from './session.ts';

/** Who has to be let in: whoever has a session (a team), or whoever brings the token (one person). */
export type Door =
  | { readonly team: SignIn }
  | { readonly token: string; readonly port: number }
  /** Everybody, as whom it says: for tests, which reach no further than this process. */
  | { readonly as: (request: Request) => Actor | undefined };

declare module 'express-serve-static-core' {
  interface Locals {
    actor?: Actor;
  }
}

/** The headers of a request as the web has them, with the address that it came from. */
export function webHeaders(request: Request): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  headers.set(addressHeader, request.ip ?? '');
  return headers;
}

/**
 * Lets nobody in to data who does not bring a session or the token; what comes after runs as who was let in.
 * @param holdsData whether a path is answered with data
 */
export function letIn(
  door: () => Promise<Door>,
  holdsData: (path: string) => boolean,
): RequestHandler {
  return async (request, response, next) => {
    const at = await door();
    if ('token' in at && takesToken(request, response, at)) return;
    // Whoever signs in has no session yet.
    if (!holdsData(request.path) || /^\/auth(\/|$)/i.test(request.path)) return next();
    if ('as' in at) return enter(at.as(request), response, next);
    if ('token' in at) {
      if (bringsToken(request, at.token, at.port)) return next();
      return refuse(
        response,
        'Open the address that the terminal names: it holds the token of this workspace. A program sends it as “Authorization: Bearer TOKEN”.',
      );
    }
    const found = await signedIn(at.team, webHeaders(request), request.ip ?? '');
    if (!found) return refuse(response, 'Sign in.');
    for (const cookie of found.cookies) response.append('Set-Cookie', cookie);
    endsWithSession(request, response, at.team);
    enter(found.actor, response, next);
  };
}

function enter(actor: Actor | undefined, response: Response, next: NextFunction): void {
  if (actor) {
    response.locals.actor = actor;
    actAs(actor, next);
  } else next();
}

/** How soon a stream or a download notices that its session has ended. */
const lookMs = 5000;

/** An answer that takes long ends with the session: also a role that was taken away ends it. */
function endsWithSession(request: Request, response: Response, signIn: SignIn): void {
  const looking = setInterval(async () => {
    const headers = webHeaders(request);
    headers.set('x-throughline-idle', String(awaySeconds + 1));
    const still = await signedIn(signIn, headers, '').catch(() => undefined);
    if (!still) response.destroy();
  }, lookMs);
  looking.unref();
  response.once('close', () => clearInterval(looking));
}

/** The address that was printed: its token becomes a cookie, and leaves the address. */
function takesToken(
  request: Request,
  response: Response,
  { token, port }: { readonly token: string; readonly port: number },
): boolean {
  const { token: given } = request.query;
  if (request.method !== 'GET' || typeof given !== 'string') return false;
  const { pathname, searchParams } = new URL(
    `/${request.originalUrl.replace(/^[/\\]+/, '')}`,
    'http://own',
  );
  searchParams.delete('token');
  if (isSame(given, token))
    response.cookie(launchCookie(port), token, { httpOnly: true, sameSite: 'strict', path: '/' });
  const rest = searchParams.size > 0 ? `?${searchParams}` : '';
  response.redirect(`${pathname.replace(/^\/+/, '/')}${rest}`);
  return true;
}

function refuse(response: Response, remedy: string): void {
  const error = apiError('UNAUTHENTICATED', 'Nobody is signed in here.', remedy);
  response.status(401).json({ errors: [saidTo(response.req.headers['accept-language'], error)] });
}

/** Lets through who has the right; goes before an address that gives or takes bytes. */
export const asks =
  (right: Right): RequestHandler =>
  (_request, response, next) => {
    if (may(response.locals.actor, right)) return next();
    next(notAllowed('this'));
  };
