import { type Auth, betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { LRUCache } from 'lru-cache';
import type { Config } from '../../core/config.ts';
import type { Store } from '../../core/store/index.ts';
import { vouching } from './begin-session.ts';
import { signInSecret } from './secret.ts';
import { addressHeader, leastPassword, mostPassword, ownUrl } from './session.ts';

export type SignIn = ReturnType<typeof signInOf>;

/**
 * Passwords, second factors and sessions, by better-auth on the store: email and password and TOTP, or by a provider that
 * vouches for them; no other way in, no sessions in cookies. Nobody makes an account by themselves.
 */
export function signInOf(store: Store, dataDir: string, config: Config) {
  const idle = config.idleMinutes * 60;
  const lasts = { expiresIn: idle, updateAge: Math.min(60, idle / 2) };
  const signIn = betterAuth({
    appName: 'Throughline',
    baseURL: ownUrl(config),
    basePath: '/auth',
    secret: signInSecret(dataDir),
    database: { db: store.db, type: 'sqlite' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: {
      modelName: 'person',
      additionalFields: {
        roles: { type: 'string', required: true, input: false },
        closedAt: { type: 'string', required: false, input: false },
      },
    },
    account: { modelName: 'credential' },
    session: {
      ...lasts,
      cookieCache: { enabled: false },
    },
    emailAndPassword: {
      ...{ enabled: true, disableSignUp: true },
      ...{ minPasswordLength: leastPassword, maxPasswordLength: mostPassword },
    },
    plugins: [
      twoFactor({
        issuer: 'Throughline',
        twoFactorTable: 'secondFactor',
        trustDeviceMaxAge: 0,
      }),
      vouching,
    ],
    // Those of an office come from one address, and its limits know nothing else: see tries.ts.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'throughline',
      useSecureCookies: ownUrl(config).startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  }) as unknown as Auth & { api: BeginSession; $context: Promise<SignInParts> };
  const seen = new LRUCache<string, string>({ max: mostSeen });
  return Object.assign(signIn, { db: store.db, lasts, seen });
}

/** Of so many cookies it is known which token they hold, signed by this server. */
const mostSeen = 1000;

interface BeginSession {
  beginSession(of: {
    readonly body: { readonly userId: string };
    readonly headers: Headers;
    readonly returnHeaders: true;
  }): Promise<{ readonly headers: Headers }>;
}

/** What accounts are made with. */
interface SignInParts {
  readonly password: { hash(password: string): Promise<string> };
  readonly internalAdapter: {
    createUser(of: object): Promise<{ readonly id: string }>;
    linkAccount(of: object): Promise<unknown>;
    findVerificationValue(identifier: string): Promise<{ readonly value: string } | null>;
  };
}
