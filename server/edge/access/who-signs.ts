import type { Request } from 'express';
import type { Role } from '../../core/access/index.ts';
import type { Store } from '../../core/store/index.ts';
import type { SignIn } from './accounts.ts';
import { webHeaders } from './door.ts';
import { signedIn } from './session.ts';

/** Who is at the door, as far as it is known before a step of signing in is made: for the audit log. */
export interface Signing {
  readonly by: string;
  readonly account?: string;
  readonly roles?: readonly Role[];
  readonly session?: string;
}

declare module 'express-serve-static-core' {
  interface Locals {
    signing?: Signing;
  }
}

/** By the address that was typed; else by the session; else by the account whose second step is awaited. */
export async function whoSigns(
  { db }: Pick<Store, 'db'>,
  signIn: SignIn,
  request: Request,
): Promise<Signing> {
  const people = db.selectFrom('person').select(['id', 'name']);
  const told = (person?: { readonly id: string; readonly name: string }): Signing =>
    person ? { by: person.name, account: person.id } : { by: '' };
  const { email }: { email?: unknown } = request.body ?? {};
  if (typeof email === 'string')
    return told(await people.where('email', '=', email.trim()).executeTakeFirst());
  const found = await signedIn(signIn, webHeaders(request), request.ip ?? '');
  if (found) {
    const { id: account, name: by, roles, session } = found.actor;
    return { by, account, roles, session };
  }
  const awaited = await awaitedBy(signIn, request.headers.cookie ?? '');
  return told(
    awaited === undefined ? undefined : await people.where('id', '=', awaited).executeTakeFirst(),
  );
}

/** The account that a cookie of better-auth names between password and code. */
async function awaitedBy(signIn: SignIn, cookies: string): Promise<string | undefined> {
  const [, written] = /(?:^|;\s*)(?:__Secure-)?throughline\.two_factor=([^;]+)/.exec(cookies) ?? [];
  if (written === undefined) return undefined;
  // Behind the dot it is signed. Who it is is told to the log alone, where a forged one fails to sign in anyway.
  const [identifier = ''] = written.split('.', 1);
  const { internalAdapter } = await signIn.$context;
  return (await internalAdapter.findVerificationValue(identifier))?.value;
}
