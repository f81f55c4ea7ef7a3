import { send } from '../api/client.ts';
import { ApiError, errorOf } from '../api/errors.ts';
import { ownHeaders } from '../api/headers.ts';

/** What came of a password: a code is asked for where the account has a second factor. */
interface Passed {
  wantsCode: boolean;
}

/** What an authenticator app is set up with. */
export interface SecondFactor {
  uri: string;
  /** The same as a QR code, in SVG. */
  picture: string;
  /** Each signs in once, where the app is lost. */
  backupCodes: string[];
}

/** Takes one step of signing in or out. @throws ApiError */
async function step<Answer>(at: string, body: object): Promise<Answer> {
  const response = await send(`/auth/${at}`, body, {});
  const answer = (await response.json().catch(() => null)) as
    | (Answer & { errors?: Parameters<typeof errorOf>[0][] })
    | null;
  const [first] = answer?.errors ?? [];
  // That a password is not right does not end a session: it is not noted.
  if (first) throw errorOf(first);
  if (!response.ok || !answer)
    throw new ApiError('UNAVAILABLE', `The server answered ${response.status}.`);
  return answer;
}

export const givePassword = (email: string, password: string) =>
  step<Passed>('password', { email, password });
export const giveCode = (code: string) => step('code', { code: code.replace(/\s/g, '') });
export const giveRecovery = (code: string) => step('recovery', { code: code.trim() });
export const beginSecondFactor = (password: string) =>
  step<SecondFactor>('second-factor', { password });
export const changePassword = (currentPassword: string, newPassword: string) =>
  step('new-password', { currentPassword, newPassword });
export const readInvitation = (token: string) =>
  step<{ name: string; email: string }>('invitation', { token });
export const acceptInvitation = (of: {
  token: string;
  name: string;
  email: string;
  password: string;
}) => step('accept', of);

/** Signs out; what this tab kept of its work, such as who signs, goes with it. */
export async function signOut(): Promise<void> {
  await step('out', {});
  leave();
}

/** Begins anew, as nobody. */
export function leave(): void {
  sessionStorage.clear();
  window.location.assign('/');
}

/** How somebody stands to this server; one person's has no accounts, and is opened by a token. */
interface Standing {
  state: 'one-person' | 'signed-out' | 'no-second-factor' | 'signed-in';
  /** Whether a provider can be asked instead of a password. */
  oidc: boolean;
}

/** @throws ApiError where the server does not answer */
export async function readStanding(): Promise<Standing> {
  const response = await fetch('/auth/session', { headers: ownHeaders }).catch(() => null);
  if (!response) throw new ApiError('UNAVAILABLE', 'The server does not answer.');
  if (response.status === 404) return { state: 'one-person', oidc: false };
  if (!response.ok) throw new ApiError('UNAVAILABLE', `The server answered ${response.status}.`);
  return (await response.json()) as Standing;
}
