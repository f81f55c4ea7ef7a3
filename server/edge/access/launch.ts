import { createHash, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import type { Request } from 'express';
import { secretIn } from './secret.ts';

/**
 * The token that opens the workspace of one person on one machine: it stands in the address that is printed, becomes a
 * cookie when that is opened, and keeps out what else runs on the machine. It stays over a restart, so that open
 * windows go on.
 */
export const launchToken = (dataDir: string): string => secretIn(join(dataDir, 'launch.key'));

/** A cookie of this port: cookies of one host are one heap, whatever the port. */
export const launchCookie = (port: number): string => `throughline-${port}`;

/** Whether a request brings the token: in its cookie, or, of a program, as `Authorization: Bearer …`. */
export function bringsToken(request: Request, token: string, port: number): boolean {
  const { authorization = '' } = request.headers;
  const given = cookieOf(request, launchCookie(port));
  return isSame(given ?? '', token) || isSame(authorization.replace(/^Bearer /i, ''), token);
}

/** What a cookie holds, in which there is no equals sign. */
export function cookieOf({ headers: { cookie = '' } }: Request, name: string): string | undefined {
  return cookie
    .split(';')
    .map((part) => part.trim().split('='))
    .find(([key]) => key === name)?.[1];
}

/** In a time that tells nothing. */
export function isSame(given: string, token: string): boolean {
  const [a, b] = [given, token].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
