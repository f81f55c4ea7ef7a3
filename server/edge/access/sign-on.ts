import { createHmac } from 'node:crypto';
import { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Config } from '../../core/config.ts';
import { logError } from '../../core/log.ts';
import { languageOf, saysIn } from '../../core/messages/index.ts';
import type { SignOn } from '../../core/sign-on-settings.ts';
import type { Store } from '../../core/store/index.ts';
import type { SignIn } from './accounts.ts';
import { webHeaders } from './door.ts';
import { AccountError } from './invitations.ts';
import { cookieOf, isSame } from './launch.ts';
import { type Flow, providerOf } from './provider.ts';
import { signInSecret } from './secret.ts';
import { ownUrl } from './session.ts';
import { accountOf } from './vouched.ts';

/** How long somebody may take to sign in at the provider. */
const patienceMs = 600_000;

/**
 * Signing on by a provider: `/start` sends the browser there, and the provider sends it back to `/back`. These are
 * opened, not fetched: what goes wrong is a page of one sentence, in words of ours alone.
 */
export function signOnRoutes(
  store: Store,
  signIn: SignIn,
  { config, signOn, data }: { config: Config; signOn: SignOn; data: string },
): Router {
  const own = ownUrl(config).replace(/\/$/, '');
  const provider = providerOf(signOn, `${own}/auth/oidc/back`);
  const started = startedFlows(own, signInSecret(data));
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/start', async (_request, response) => {
    const { address, flow } = await provider.begin();
    started.keep(response, flow);
    response.redirect(address);
  });
  router.get('/back', async (request, response) => {
    const flow = started.take(request, response);
    const answer = new URL(request.originalUrl, own).search;
    const userId = await accountOf(store, await provider.vouches(answer, flow), signOn);
    const { headers } = await signIn.api.beginSession({
      ...{ body: { userId }, headers: webHeaders(request), returnHeaders: true },
    });
    for (const cookie of headers.getSetCookie()) response.append('Set-Cookie', cookie);
    const of = store.db.selectFrom('person').select('name').where('id', '=', userId);
    const { name: by } = await of.executeTakeFirstOrThrow();
    response.locals.signing = { by, account: userId };
    response.redirect('/');
  });
  router.use(tell);
  return router;
}

const kept = z.object({
  ...{ state: z.string(), nonce: z.string(), verifier: z.string() },
  until: z.number(),
});

/**
 * What was begun is kept in the browser that began it, sealed, for ten minutes: an answer that comes to another browser
 * is none, so that nobody is signed in as somebody else by a link.
 */
function startedFlows(own: string, secret: string) {
  const secure = own.startsWith('https:');
  // With this beginning no neighbour of the host can write it.
  const name = `${secure ? '__Host-' : ''}throughline-sign-on`;
  const about = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  const seal = (text: string) => createHmac('sha256', secret).update(`flow ${text}`).digest('hex');
  return {
    keep(response: Response, flow: Flow): void {
      const until = Date.now() + patienceMs;
      const text = Buffer.from(JSON.stringify({ ...flow, until })).toString('base64url');
      response.cookie(name, `${text}.${seal(text)}`, { ...about, maxAge: patienceMs });
    },
    /** @throws AccountError where this browser began none, or too long ago */
    take(request: Request, response: Response): Flow {
      response.clearCookie(name, about);
      const [text = '', sealed = ''] = (cookieOf(request, name) ?? '').split('.');
      if (isSame(sealed, seal(text))) {
        const flow = kept.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
        if (flow.until > Date.now()) return flow;
      }
      throw new AccountError(
        'signed-out',
        'This browser began no sign-on, or did so more than ten minutes ago',
        'Begin again.',
      );
    },
  };
}

/** Only what we say ourselves is shown; what the provider said is in no page and, but for its kind, in no log. */
const tell: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error);
  const isOurs = error instanceof AccountError;
  if (isOurs) response.locals.code = 'UNAUTHENTICATED';
  else logError('a sign-on failed', error);
  const language = languageOf(request.headers['accept-language']);
  const say = saysIn(language);
  const [status, words] = isOurs
    ? [403, `${say(error.message)}. ${say(error.remedy)}`]
    : [502, 'The provider could not be asked, or its answer is not to be trusted. Try again.'];
  response
    .status(status)
    .type('html')
    .send(`<!doctype html>
<html lang="${isOurs ? language : 'en'}"><meta charset="utf-8"><title>Not signed in – Throughline</title>
<p>${words}</p><p><a href="/">To the sign-in page</a></p></html>
`);
};
