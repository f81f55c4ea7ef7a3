import type { ServerEvent } from './events.ts';
import type { readStream, StreamEnd } from './read.ts';

/** What a page asks of the streams that all windows share; `id` is the page's own number of what it listens to. */
export type Asked = { id: number; listen: string } | { id: number; stop: true };

/** What a page is told. */
export type Told = { id: number; event: ServerEvent } | { id: number; end: StreamEnd };

interface Listener {
  readonly port: MessagePort;
  readonly id: number;
}

interface Stream {
  readonly listeners: Set<Listener>;
  readonly stop: AbortController;
  /** What was told last: whoever comes later is told it at once. */
  last?: ServerEvent;
}

/** One stream for each thing that is listened to, whichever windows listen; it is closed when the last stops. */
export class SharedStreams {
  readonly #streams = new Map<string, Stream>();
  readonly #read: typeof readStream;

  constructor(read: typeof readStream) {
    this.#read = read;
  }

  /** A window has come. */
  connect(port: MessagePort): void {
    port.onmessage = ({ data }: MessageEvent<Asked>) => {
      if ('listen' in data) this.#listen(data.listen, { port, id: data.id });
      else this.#stop(port, data.id);
    };
  }

  #listen(body: string, listener: Listener): void {
    const stream = this.#streams.get(body) ?? this.#open(body);
    stream.listeners.add(listener);
    if (stream.last) tell(listener, { id: listener.id, event: stream.last });
  }

  #open(body: string): Stream {
    const stream: Stream = { listeners: new Set(), stop: new AbortController() };
    this.#streams.set(body, stream);
    const onEvent = (event: ServerEvent): void => {
      stream.last = event;
      for (const one of stream.listeners) tell(one, { id: one.id, event });
    };
    void this.#read(body, onEvent, stream.stop.signal).then((end) => {
      if (this.#streams.get(body) === stream) this.#streams.delete(body);
      for (const one of stream.listeners) tell(one, { id: one.id, end });
    });
    return stream;
  }

  #stop(port: MessagePort, id: number): void {
    for (const [body, { listeners, stop }] of this.#streams) {
      for (const one of listeners) if (one.port === port && one.id === id) listeners.delete(one);
      if (listeners.size > 0) continue;
      this.#streams.delete(body);
      stop.abort();
    }
  }
}

const tell = ({ port }: Listener, told: Told): void => port.postMessage(told);
