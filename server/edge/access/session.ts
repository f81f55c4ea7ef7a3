import { createHash, randomBytes } from 'node:crypto';
import { type Actor, isRole, type Role } from '../../core/access/index.ts';
import type { Config } from '../../core/config.ts';
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
  const { headers: given, response } = await signIn.api.getSession({
    headers,
    // A page that nobody is at asks on by itself.
    query: { disableRefresh: Number(headers.get('x-throughline-idle')) > awaySeconds },
    returnHeaders: true,
  });
  if (!response) return undefined;
  const { session, user } = response as unknown as {
    session: { token: string; createdAt: Date };
    user: PersonRow;
  };
  if (user.closedAt) return undefined;
  const isVouched = !user.twoFactorEnabled && (await hasProvider(signIn, user.id));
  if (isVouched && Date.now() - new Date(session.createdAt).getTime() > vouchedMs) return undefined;
  const isWhole = Boolean(user.twoFactorEnabled) || isVouched;
  const { id, name } = user;
  return {
    actor: {
      ...{ id, name, address },
      roles: isWhole ? rolesOf(user.roles) : [],
      session: sessionOf(session.token),
    },
    isWhole,
    cookies: given.getSetCookie(),
  };
}

async function hasProvider(signIn: SignIn, user: string): Promise<boolean> {
  const { internalAdapter } = await signIn.$context;
  const held = await internalAdapter.findAccounts(user);
  return held.some(({ providerId }) => providerId === vouchedFor);
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly roles: string;
  readonly closedAt?: string | null;
  readonly twoFactorEnabled?: boolean | null;
}

/** Roles as a row holds them; what is none any more gives nothing. */
export const rolesOf = (written: string): Role[] => written.split(',').filter(isRole);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** Names a session and does not open it. */
export const sessionOf = (token: string): string => sha256(token).slice(0, 12);
export const newToken = (): string => randomBytes(32).toString('base64url');
