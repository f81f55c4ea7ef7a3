import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { type ExecutionArgs, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** A request that is over, without anything that was asked, sent or answered. */
export interface Answered {
  readonly method: string;
  /** A pattern such as `/files/captures/:sha256`, never what stood in its place. */
  readonly route: string;
  /** Of GraphQL: query, mutation or subscription. */
  readonly operation?: string;
  readonly status: number;
  readonly ms: number;
  /** Sent, its head included. */
  readonly bytes: number;
  /** Whoever asked did not wait for the end of the answer. */
  readonly cutOff?: true;
  /** At random; the answer has it as `x-request-id`. */
  readonly request: string;
  /** The account that asked, where there are accounts. */
  readonly account?: string;
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

/** Tells of every request when it is over. */
export function observe(tell: (answered: Answered) => void): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    const id = randomUUID();
    const { socket } = request;
    const sent = socket.bytesWritten;
    response.set('X-Request-Id', id);
    response.once('close', () => {
      const { operation, actor } = response.locals;
      tell({
        method: methods.has(request.method) ? request.method : 'other',
        route: routeOf(request),
        ...(operation === undefined ? {} : { operation: String(operation) }),
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
        // Requests of one connection come one after another.
        bytes: socket.bytesWritten - sent,
        ...(response.writableFinished ? {} : { cutOff: true }),
        request: id,
        ...(actor === undefined ? {} : { account: actor.id }),
      });
    });
    next();
  };
}

/** The pattern that answered: those are written in the program, so there are only so many of them. */
export function routeOf({ route, originalUrl }: Request): string {
  const [path = ''] = originalUrl.split('?', 1);
  const pattern: unknown = route?.path;
  if (typeof pattern === 'string') return pattern === '/{*path}' ? 'page' : pattern;
  if (/^\/graphql(\/|$)/i.test(path)) return '/graphql';
  return /^\/assets\//.test(path) ? 'page' : 'other';
}

type Asked = Pick<ExecutionArgs, 'document' | 'operationName' | 'contextValue'>;

/** Notes what kind of question was asked, and nothing else of it. */
export const notesOperation: Plugin = {
  onExecute: ({ args }) => note(args),
  onSubscribe: ({ args }) => note(args),
};

function note({ document, operationName, contextValue }: Asked): undefined {
  const operation = getOperationAST(document, operationName)?.operation;
  const { res } = contextValue as { readonly res?: Response };
  if (res && operation) res.locals.operation = operation;
}
