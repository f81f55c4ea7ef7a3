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
  close(): void;
}

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
  const listening = createServer({ noDelay: true }, (near) => {
    const far = connect({ ...server, noDelay: true });
    let answered = 0;
    near.on('data', () => {
      answered = 0;
    });
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
    close() {
      listening.close();
      for (const socket of open) socket.destroy();
    },
  };
}
