import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A root, an office's key and a timestamp authority, all made by openssl. */
export interface Authorities {
  readonly folder: string;
  /** The root's certificate. */
  readonly ca: string;
  /** The office's key with its certificate and the root's, locked by the passphrase. */
  readonly p12: string;
  /** The same in PEM, not locked. */
  readonly pem: string;
}

export const PASSPHRASE = 'тайна 7';

export function openssl(folder: string, ...args: string[]): string {
  return execFileSync('openssl', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const TSA = `
[tsa]
default_tsa = here
[here]
serial = serial
crypto_device = builtin
signer_cert = tsa.crt
certs = ca.crt
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = ESS
[stamps]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
[between]
basicConstraints = critical,CA:true,pathlen:0
keyUsage = critical,digitalSignature,keyCertSign
[office]
keyUsage = critical,digitalSignature
`;

/** @param kind of the office's key */
export function makeAuthorities(folder: string, kind: 'ec' | 'rsa' = 'ec'): Authorities {
  // Many authorities still name their certificate by SHA-1.
  const ess = kind === 'ec' ? 'sha256' : 'sha1';
  writeFileSync(path.join(folder, 'tsa.cnf'), TSA.replace('ESS', ess));
  writeFileSync(path.join(folder, 'serial'), '01\n');
  const key = kind === 'ec' ? ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] : ['rsa:2048'];
  openssl(
    folder,
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
    ...['-keyout', 'ca.key', '-out', 'ca.crt', '-days', '30', '-subj', '/CN=Test root'],
  );
  const issue = (name: string, subject: string, section: string, days = '20') => {
    openssl(
      folder,
      ...['req', '-newkey', ...key, '-nodes', '-keyout', `${name}.key`],
      ...['-out', `${name}.csr`, '-subj', subject],
    );
    openssl(
      folder,
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.crt', '-CAkey', 'ca.key'],
      ...['-CAcreateserial', '-days', days, '-extfile', 'tsa.cnf', '-extensions', section],
      ...['-out', `${name}.crt`],
    );
  };
  issue('office', '/CN=Unit 7/O=Police of Test', 'office');
  issue('tsa', '/CN=Test time', 'stamps');
  openssl(
    folder,
    ...['pkcs12', '-export', '-inkey', 'office.key', '-in', 'office.crt', '-certfile', 'ca.crt'],
    ...['-out', 'office.p12', '-passout', `pass:${PASSPHRASE}`],
  );
  const pem = path.join(folder, 'office.pem');
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  writeFileSync(pem, `${read('office.key')}${read('office.crt')}`);
  return { folder, ca: path.join(folder, 'ca.crt'), p12: path.join(folder, 'office.p12'), pem };
}

/** Serves for as long as the test; @returns its address. */
export function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve(new URL(`http://127.0.0.1:${port}/tsa`));
    });
  });
}

/** Answers as `openssl ts` does. */
export const timestampsOf =
  ({ folder }: Authorities): RequestListener =>
  async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    writeFileSync(path.join(folder, 'asked.tsq'), Buffer.concat(chunks));
    openssl(
      folder,
      ...['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'asked.tsq', '-out', 'reply.tsr'],
    );
    response.setHeader('content-type', 'application/timestamp-reply');
    response.end(readFileSync(path.join(folder, 'reply.tsr')));
  };
