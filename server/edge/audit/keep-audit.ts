import type { Request, RequestHandler, Response } from 'express';
import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { readLibrary } from '../../ask/queries/index.ts';
import { logError } from '../../core/log.ts';
import type { Store } from '../../core/store/index.ts';
import { routeOf } from '../running/index.ts';
import { type Asked, askedOf } from './asked-of.ts';
import type { Audited, Outcome } from './audit-line.ts';
import { AuditLog, shortIds } from './audit-log.ts';
import { keepBack } from './gate.ts';

declare module 'express-serve-static-core' {
  interface Locals {
    asked?: Asked;
    /** A question of which the log does not tell. */
    isQuiet?: true;
    /** Of an answer that is an error. */
    code?: string;
  }
}

/** What a team's server audits by. */
export interface Auditing {
  readonly log: AuditLog;
  readonly short: (id: string) => string;
  /** The text of a saved query. */
  readonly library: (name: string) => string | undefined;
}

/** Opens the audit log of a data folder, for the one server that works on it. */
export const openAudit = (store: Store, dataDir: string, shipped: string): Auditing => ({
  log: new AuditLog(dataDir, store.db),
  short: shortIds(dataDir),
  library: (name) => readLibrary(shipped, dataDir).queries.get(name)?.cypher,
});

/** So many ids stand in a line. */
const mostIds = 50;

/**
 * Writes a line for each answer that the audit log tells of, before any of it leaves; whoever leaves before the end has a
 * line for that, too.
 */
export function audits(at: () => Promise<Auditing>): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    let isBegun = false;
    const write = async (outcome?: Outcome) => {
      const said = saidOf(request, response, began);
      if (!said) return;
      const { log, short, library } = await at();
      const { asked } = response.locals;
      const texts = asked && [
        ...asked.cypher,
        ...asked.saved.flatMap((name) => library(name) ?? []),
      ];
      const kept = await Promise.all((texts ?? []).map((text) => log.keepText(text, said)));
      const of = [...kept, ...said.of.map(short), ...(asked?.saved ?? [])];
      await log.write({
        ...said,
        ...{
          of: of.slice(0, mostIds),
          ...(of.length > mostIds ? { more: of.length - mostIds } : {}),
        },
        ...(outcome ? { outcome } : {}),
      });
    };
    keepBack(response, () => {
      isBegun = true;
      return write(response.locals.asked?.isStream && !response.locals.code ? 'begun' : undefined);
    });
    response.once('close', () => {
      const { asked, code } = response.locals;
      const isStream = asked?.isStream && !code;
      if (response.writableFinished && !isStream) return;
      const outcome = isStream && isBegun ? 'ended' : 'cut-off';
      write(outcome).catch((error: unknown) => logError('an end was not audited', error));
    });
    next();
  };
}

type Said = Audited & { readonly of: readonly string[] };

/** What a line says of an answer; undefined where the log does not tell of it. Ids stand in it as they were sent. */
function saidOf(request: Request, response: Response, began: number): Said | undefined {
  const { asked, actor, signing } = response.locals;
  const [path = ''] = request.originalUrl.split('?', 1);
  const code = codeOf(response);
  const ms = Math.round(performance.now() - began);
  const ended = { ...outcomeOf(code), ms };
  const address = request.ip ?? '';
  if (/^\/auth(\/|$)/i.test(path)) {
    const event = signingSteps[path]?.[code === undefined ? 0 : 1];
    // What is refused because it comes too often would fill the disk of whoever is attacked.
    if (event === undefined || code === 'LIMIT') return undefined;
    return { by: '', ...signing, ...{ event, address, of: [], ...ended } };
  }
  // Who is nobody was told so, and nothing else.
  if (!actor) return undefined;
  const { id: account, name: by, roles, session } = actor;
  const who = { by, account, roles, session, address };
  if (/^\/graphql(\/|$)/i.test(path)) {
    if (!asked && (code === undefined || response.locals.isQuiet)) return undefined;
    const of = asked ? [...asked.ids, ...asked.sought.map((text) => `text:${text}`)] : [];
    return { ...who, event: asked?.did ?? 'question', of, ...ended };
  }
  const of = Object.values(request.params).map(String);
  return { ...who, event: `${request.method} ${routeOf(request)}`, of, ...ended };
}

function codeOf({ locals: { code }, statusCode }: Response): string | undefined {
  return code ?? (statusCode >= 400 ? 'INTERNAL' : undefined);
}

const outcomeOf = (code: string | undefined) =>
  code === undefined
    ? ({ outcome: 'done' } as const)
    : ({ outcome: refusing.has(code) ? 'refused' : 'failed', code } as const);

const refusing: ReadonlySet<string> = new Set(['FORBIDDEN', 'UNAUTHENTICATED']);

/** What a step of signing in is called where it was done, and where it failed; others have no line. */
const signingSteps: Readonly<Record<string, readonly [done: string, failed?: string]>> = {
  '/auth/password': ['sign-in-password', 'sign-in-failed'],
  '/auth/code': ['sign-in', 'sign-in-failed'],
  '/auth/recovery': ['sign-in', 'sign-in-failed'],
  '/auth/second-factor': ['second-factor-begun', 'second-factor-failed'],
  '/auth/new-password': ['password-changed', 'password-change-failed'],
  '/auth/out': ['sign-out'],
  '/auth/accept': ['invitation-used'],
  '/auth/oidc/back': ['sign-in', 'sign-in-failed'],
};

const localsIn = (context: unknown) =>
  (context as { readonly res?: Response }).res?.locals ?? ({} as Response['locals']);

/** Notes for the audit log what was asked, and with which code it failed. */
export const notesAsked: Plugin = {
  onExecute: ({ args }) => note(args),
  onSubscribe: ({ args }) => note(args),
  onResultProcess({ result, serverContext }) {
    const locals = localsIn(serverContext);
    const [error] = 'errors' in result ? (result.errors ?? []) : [];
    if (error) locals.code = String(error.extensions?.code ?? 'INTERNAL');
  },
};

function note(args: ExecutionArgs): undefined {
  const locals = localsIn(args.contextValue);
  const asked = askedOf(args);
  if (asked) locals.asked = asked;
  else locals.isQuiet = true;
}
