import { createServer } from 'node:net';

/** What to do where another program listens on a port. */
export const portTaken = (port: number): Error =>
  new Error(
    `port ${port} is taken. Close the other program, or choose another with: npm start -- --port ${port + 1}`,
  );

/**
 * Looks whether a port is free, before anything is made or started for the workspace that is to be served on it.
 * @throws Error where another program listens on it
 */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    // What else is wrong with the address is said by the server that is to listen on it.
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      code === 'EADDRINUSE' ? reject(portTaken(port)) : resolve(),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
