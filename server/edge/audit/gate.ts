import type { Response } from 'express';
import { apiError, saidTo } from '../../core/graphql/index.ts';

/**
 * Keeps an answer back until `before` has run: no byte of it leaves earlier. Where that fails, the answer is dropped, and
 * who asked is told that it was not given.
 */
export function keepBack(response: Response, before: () => Promise<void>): void {
  const own = {
    write: response.write.bind(response) as Write,
    end: response.end.bind(response) as Write,
    writeHead: response.writeHead.bind(response) as Write,
    flushHeaders: response.flushHeaders.bind(response) as Write,
  };
  let state: 'untouched' | 'waiting' | 'open' | 'dropped' = 'untouched';
  const kept: (() => void)[] = [];
  const open = () => {
    Object.assign(response, own);
    state = 'open';
    for (const go of kept) go();
    // Whoever fills it was told to wait.
    if (!response.writableEnded) response.emit('drain');
  };
  const drop = () => {
    Object.assign(response, own);
    state = 'dropped';
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response
      .status(503)
      .json({ errors: [saidTo(response.req.headers['accept-language'], notWritten)] });
  };
  const held =
    (of: keyof typeof own, answer: unknown): Write =>
    (...given) => {
      if (state === 'open') return own[of](...given);
      if (state === 'dropped') return answer;
      kept.push(() => own[of](...given));
      if (of === 'writeHead' && typeof given[0] === 'number') response.statusCode = given[0];
      if (state === 'untouched') {
        state = 'waiting';
        before().then(open, drop);
      }
      return answer;
    };
  Object.assign(response, {
    write: held('write', false),
    end: held('end', response),
    writeHead: held('writeHead', response),
    flushHeaders: held('flushHeaders', undefined),
  });
}

type Write = (...given: unknown[]) => unknown;

const notWritten = apiError(
  'UNAVAILABLE',
  'The audit log cannot be written, so no answer is given.',
  'Tell who runs the server: its log says why, most often a full disk. What was asked for may have been done: look before it is asked again.',
);
