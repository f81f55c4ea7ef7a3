import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/**
 * Stands between this program and the server, on loopback, and counts what the server sends. The driver takes a row in
 * whole, however long it is, and a program that is full ends: what is too much is stopped before it is in.
 */
export interface Relay {
  readonly port: number;
  /** How often a connection was cut because of too much. */
  readonly cuts: number;
  /** Ends the connection on which that question was asked. */
  drop(question: string): void;
  close(): void;
}

/** How a question is named to the server, beside its text. */
const asked = /question.{1,2}([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/s;
const nameLength = 60;

/**
 * @param server where the server listens
 * @param mostBytes that one request may be answered with
 */
export async function openRelay(
  server: { readonly host: string; readonly port: number },
  mostBytes: number,
): Promise<Relay> {
  let cuts = 0;
  const open = new Set<Socket>();
  /** By the name of the question that was asked on it last. */
  const asking = new Map<string, Socket>();
  const listening = createServer({ noDelay: true }, (near) => {
    const far = connect({ ...server, noDelay: true });
    let answered = 0;
    let before = '';
    let last = '';
    near.on('data', (chunk) => {
      answered = 0;
      // The name stands in the message that asks; it may come in two pieces.
      const sent = before + chunk.toString('latin1');
      before = sent.slice(-nameLength);
      const [, name] = asked.exec(sent) ?? [];
      if (name === undefined || name === last) return;
      asking.delete(last);
      last = name;
      asking.set(name, near);
    });
    near.on('close', () => asking.delete(last));
    far.on('data', ({ length }) => {
      answered += length;
      if (answered <= mostBytes || near.destroyed) return;
      cuts += 1;
      near.destroy();
      far.destroy();
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      // What was lost there is told by the driver, whose connection ends with it.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  listening.unref();
  const address = listening.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    get cuts() {
      return cuts;
    },
    drop: (question) => void asking.get(question)?.destroy(),
    close() {
      listening.close();
      for (const socket of open) socket.destroy();
    },
  };
}
