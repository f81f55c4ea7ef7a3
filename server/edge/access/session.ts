import { createHash, randomBytes } from 'node:crypto';
import { type Actor, isRole, type Role } from '../../core/access/index.ts';
import type { Config } from '../../core/config.ts';
import type { Store } from '../../core/store/index.ts';
import type { SignIn } from './accounts.ts';

/** In which header the address is handed on that a request came from; what a client writes there is overwritten. */
export const addressHeader = 'x-throughline-address';

/** Marks the credential of an account for which a provider of OpenID Connect vouches. */
export const vouchedFor = 'oidc';
/** So long it does; then they come by it again, and bring their groups of then. */
const vouchedMs = 12 * 3_600_000;

/** Who does nothing for so long is away: what their page asks then does not lengthen the session. */
export const awaySeconds = 60;

/** Letters of a password. */
export const leastPassword = 12;
export const mostPassword = 128;

/** Where people reach the server; cookies are for it alone. */
export const ownUrl = ({ url, host, port }: Pick<Config, 'url' | 'host' | 'port'>): string =>
  url ?? `http://${host}:${port}`;

/** The one who asks, and the cookies that keep the session going. */
export interface SignedIn {
  readonly actor: Actor;
  /** Whether a second factor is set up, or asked for by the provider that vouches for the account; without one an account may do nothing else. */
  readonly isWhole: boolean;
  readonly cookies: readonly string[];
}

/** @returns undefined where the session is none, has ended, or its account is closed */
export async function signedIn(
  signIn: SignIn,
  headers: Headers,
  address: string,
): Promise<SignedIn | undefined> {
  const { db, lasts, seen } = signIn;
  const cookie = headers.get('cookie') ?? '';
  // A page that nobody is at asks on by itself.
  const isAway = Number(headers.get('x-throughline-idle')) > awaySeconds;
  const token = seen.get(cookie);
  let held = token === undefined ? undefined : await sessionHeld(db, token);
  let cookies: readonly string[] = [];
  // Its signature is looked at once, and its session is lengthened now and then: both take many times as long as a look.
  if (!held || !isFresh(held, lasts, isAway)) {
    const { headers: given, response } = await signIn.api.getSession({
      ...{ headers, query: { disableRefresh: isAway }, returnHeaders: true },
    });
    if (!response) return undefined;
    seen.set(cookie, response.session.token);
    held = await sessionHeld(db, response.session.token);
    cookies = given.getSetCookie();
  }
  if (!held || held.closedAt) return undefined;
  const isVouched = !held.twoFactorEnabled && Boolean(held.vouched);
  if (isVouched && Date.now() - Date.parse(held.createdAt) > vouchedMs) return undefined;
  const isWhole = Boolean(held.twoFactorEnabled) || isVouched;
  const { id, name } = held;
  return {
    actor: {
      ...{ id, name, address },
      roles: isWhole ? rolesOf(held.roles) : [],
      session: sessionOf(held.token),
    },
    isWhole,
    cookies,
  };
}

/** A session and its account as they are now: one that was ended is noticed at once. */
const sessionHeld = (db: Store['db'], token: string) =>
  db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.userId')
    .where('session.token', '=', token)
    .select(['session.token', 'session.createdAt', 'session.expiresAt'])
    .select(['person.id', 'person.name', 'person.roles', 'twoFactorEnabled', 'closedAt'])
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('credential')
            .select('credential.id')
            .whereRef('credential.userId', '=', 'person.id')
            .where('providerId', '=', vouchedFor),
        )
        .as('vouched'),
    )
    .executeTakeFirst();

/** Whether it has not ended, and needs not be lengthened yet. */
function isFresh(
  { expiresAt }: { readonly expiresAt: string },
  { expiresIn, updateAge }: SignIn['lasts'],
  isAway: boolean,
): boolean {
  const left = (Date.parse(expiresAt) - Date.now()) / 1000;
  return left > 0 && (isAway || left > expiresIn - updateAge);
}

/** Roles as a row holds them; what is none any more gives nothing. */
export const rolesOf = (written: string): Role[] => written.split(',').filter(isRole);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** Names a session and does not open it. */
export const sessionOf = (token: string): string => sha256(token).slice(0, 12);
export const newToken = (): string => randomBytes(32).toString('base64url');
