import { type Request as Asked, json, type Response, Router } from 'express';
import { z } from 'zod';
import type { Config } from '../../core/config.ts';
import type { Store } from '../../core/store/index.ts';
import type { SignIn } from './accounts.ts';
import { toSvg } from './code-picture.ts';
import { webHeaders } from './door.ts';
import { AccountError, accept, invited } from './invitations.ts';
import { ownUrl, sessionOf, sha256, signedIn } from './session.ts';
import { Tries } from './tries.ts';
import { whoSigns } from './who-signs.ts';

const text = (most: number) => z.string().min(1).max(most);
const password = text(200);
const code = z.string().regex(/^\d{6}$/);

/** Ways of better-auth that are open, by the address here: every other one of it answers nobody. */
const steps = {
  '/password': { to: '/sign-in/email', body: z.strictObject({ email: text(200), password }) },
  '/code': { to: '/two-factor/verify-totp', body: z.strictObject({ code }) },
  '/recovery': { to: '/two-factor/verify-backup-code', body: z.strictObject({ code: text(40) }) },
  '/second-factor': { to: '/two-factor/enable', body: z.strictObject({ password }) },
  '/new-password': {
    to: '/change-password',
    body: z.strictObject({ currentPassword: password, newPassword: password }),
  },
  '/out': { to: '/sign-out', body: z.strictObject({}) },
} as const;

/**
 * Signing in and out, by small steps of JSON: POST with `x-throughline: 1`. What is wrong is said in one sentence that
 * tells nothing of which accounts there are.
 */
export function signInRoutes(store: Store, signIn: SignIn, config: Config): Router {
  const router = Router();
  const tries = new Tries();
  router.use(json({ limit: 10_000 }));
  router.post('/*step', async (request, response, next) => {
    response.locals.signing = await whoSigns(store, signIn, request);
    next();
  });
  for (const [at, { to, body }] of Object.entries(steps))
    router.post(at, async (request, response) => {
      const given = read<object>(body, request);
      const all = to === '/change-password' ? { ...given, revokeOtherSessions: true } : given;
      const who =
        'email' in given
          ? String(given.email).trim().toLowerCase()
          : (request.headers.cookie ?? '');
      await tries.run(sha256(who), request.ip ?? '', () =>
        hand(signIn, `${ownUrl(config)}/auth${to}`, all, request, response),
      );
    });
  router.get('/session', async (request, response) => {
    const found = await signedIn(signIn, webHeaders(request), request.ip ?? '');
    response.json({
      state: !found ? 'signed-out' : found.isWhole ? 'signed-in' : 'no-second-factor',
      ...(found ? { name: found.actor.name } : {}),
      oidc: config.signOn !== undefined,
    });
  });
  const link = z.strictObject({ token: text(100) });
  router.post('/invitation', async (request, response) => {
    const row = await invited(store.db, read(link, request).token);
    if (!row)
      throw new AccountError(
        'unknown',
        'This link opens nothing (any more)',
        'Ask an administrator for a new one.',
      );
    response.json({ name: row.name, email: row.email });
  });
  const accepting = link.extend({ password, name: z.string().max(80), email: z.string().max(200) });
  router.post('/accept', async (request, response) => {
    const { token, ...own } = read(accepting, request);
    response.locals.signing = await accept(store, signIn, token, own);
    response.json({ ok: true });
  });
  return router;
}

function read<Body>(schema: z.ZodType<Body>, request: Asked): Body {
  const found = schema.safeParse(request.body);
  if (found.success) return found.data;
  const field = String(found.error.issues[0]?.path[0] ?? '');
  throw new AccountError(
    'not-usable',
    `${field || 'The body'} cannot be used`,
    'Fill in every field.',
    { field },
  );
}

/** Hands a step on to better-auth, and its answer back: the cookies as they are, the words as ours. */
async function hand(
  signIn: SignIn,
  url: string,
  body: object,
  request: Asked,
  response: Response,
): Promise<void> {
  const headers = webHeaders(request);
  headers.delete('content-length');
  headers.set('content-type', 'application/json');
  // Our own guard has refused foreign hosts and origins before; a program sends none.
  headers.set('origin', new URL(url).origin);
  const answer = await signIn.handler(
    new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
  for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie);
  if (answer.status === 429)
    throw new AccountError(
      'too-often',
      'Ten codes in a row were wrong',
      'Wait a quarter of an hour, or ask an administrator.',
    );
  if (!answer.ok)
    throw new AccountError(
      'signed-out',
      'That is not right',
      'Look at what you gave, and try again.',
    );
  const said = (await answer.json()) as Record<string, unknown>;
  const { totpURI, backupCodes, token } = said;
  if (typeof token === 'string')
    response.locals.signing = { by: '', ...response.locals.signing, session: sessionOf(token) };
  if (typeof totpURI === 'string')
    response.json({ uri: totpURI, picture: await toSvg(totpURI), backupCodes });
  else response.json({ ok: true, wantsCode: said.twoFactorRedirect === true });
}
