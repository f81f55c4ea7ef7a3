import type { ServerEvent } from './events.ts';
import { readStream, type StreamEnd } from './read.ts';
import type { Asked, Told } from './shared-streams.ts';

export interface Listening {
  event: (event: ServerEvent) => void;
  end: (end: StreamEnd) => void;
}

/** Opens a stream now; what it returns closes it. */
type Open = (body: string, listening: Listening) => () => void;

/** A stream of this window alone: one of the six connections that a browser has to a server. */
const openOwn: Open = (body, { event, end }) => {
  const stop = new AbortController();
  void readStream(body, event, stop.signal).then((how) => {
    if (!stop.signal.aborted) end(how);
  });
  return () => stop.abort();
};

let count = 0;
const heard = new Map<number, Listening>();
let worker: SharedWorker | undefined;

const openShared: Open = (body, listening) => {
  worker ??= startWorker();
  const { port } = worker;
  const ask = (asked: Asked) => port.postMessage(asked);
  count += 1;
  const id = count;
  heard.set(id, listening);
  ask({ id, listen: body });
  return () => {
    if (heard.delete(id)) ask({ id, stop: true });
  };
};

function startWorker(): SharedWorker {
  const started = new SharedWorker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  started.port.onmessage = ({ data }: MessageEvent<Told>) => {
    const listening = heard.get(data.id);
    if ('event' in data) return listening?.event(data.event);
    heard.delete(data.id);
    listening?.end(data.end);
  };
  // Where it cannot be started, as where its file is gone: each window has streams of its own from now on.
  started.onerror = () => {
    isShared = false;
    const all = [...heard.values()];
    heard.clear();
    for (const { end } of all) end({ failed: true });
  };
  return started;
}

let isShared = 'SharedWorker' in globalThis;

/**
 * Listens to a stream that all windows of this browser share, from now until what it returns is called. A window that
 * is left gives it up, also one that the browser keeps to go back to, and takes it up again when it is shown again.
 * Where windows can share nothing, one that nobody sees does not listen.
 * @param body a GraphQL request as JSON
 */
export function listenTo(body: string, listening: Listening): () => void {
  let close: (() => void) | undefined;
  const mind = (): void => {
    const wanted = !isLeft && (isShared || document.visibilityState === 'visible');
    if (wanted && !close) close = (isShared ? openShared : openOwn)(body, listening);
    if (wanted || !close) return;
    close();
    close = undefined;
  };
  let isLeft = false;
  const stop = new AbortController();
  const on = (target: EventTarget, name: string, left: () => boolean) =>
    target.addEventListener(
      name,
      () => {
        isLeft = left();
        mind();
      },
      { signal: stop.signal },
    );
  on(window, 'pagehide', () => true);
  on(window, 'pageshow', () => false);
  on(document, 'visibilitychange', () => isLeft);
  mind();
  return () => {
    stop.abort();
    close?.();
  };
}
