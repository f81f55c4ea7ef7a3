import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waczSignature } from '../../../server/read/archive/wacz-signature.ts';

const hash = `sha256:${'3d'.repeat(32)}`;
const created = '2026-03-01T10:00:00Z';

describe('by a bare key, as browsers sign', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const der = publicKey.export({ format: 'der', type: 'spki' });
  const signedBy = (text: string) =>
    sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const data = {
    hash,
    created,
    software: 'ArchiveWeb.page 0.9',
    publicKey: der.toString('base64'),
    signature: signedBy(hash).toString('base64'),
  };

  test('is valid, and says which key and what the file does not show', () => {
    expect(waczSignature(data, hash)).toMatchObject({
      outcome: 'valid',
      said: expect.stringMatching(/by the key [0-9a-f]{64}; whose key that is, .* does not show/),
    });
  });

  test.each([
    [
      'another key',
      {
        publicKey: generateKeyPairSync('ec', { namedCurve: 'P-384' })
          .publicKey.export({ format: 'der', type: 'spki' })
          .toString('base64'),
      },
      'did not make',
    ],
    ['another signature', { signature: signedBy('other').toString('base64') }, 'did not make'],
    ['the hash of another description', { hash: `sha256:${'00'.repeat(32)}` }, 'hash of another'],
    ['no key', { publicKey: undefined }, 'neither a key nor a certificate'],
    ['a key that is none', { publicKey: 'AAAA' }, 'cannot be read'],
    ['no signature', { signature: undefined }, 'cannot be read as a signature'],
  ])('with %s it is invalid and says why', (_, change, why) => {
    expect(waczSignature({ ...data, ...change }, hash)).toEqual({
      outcome: 'invalid',
      said: expect.stringContaining(why),
    });
  });

  test('what is no signature at all is told, and throws nothing', () => {
    for (const value of ['x', 7, [], {}])
      expect(waczSignature(value, hash).outcome).toBe('invalid');
  });
});

describe('for a domain, by a chain of certificates', () => {
  let folder: string;
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'throughline-wacz-'));
    const run = (...args: string[]) =>
      execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const key = (name: string) =>
      run('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', `${name}.key`);
    for (const name of ['ca', 'own', 'other']) key(name);
    const days = ['-not_before', '20260101000000Z', '-not_after', '20260601000000Z'];
    for (const name of ['ca', 'other'])
      run(
        'req',
        '-x509',
        '-new',
        '-key',
        `${name}.key`,
        '-subj',
        `/CN=${name}`,
        '-days',
        '30',
        '-out',
        `${name}.pem`,
      );
    run('req', '-new', '-key', 'own.key', '-subj', '/CN=archive.example', '-out', 'own.csr');
    try {
      run(
        'x509',
        '-req',
        '-in',
        'own.csr',
        '-CA',
        'ca.pem',
        '-CAkey',
        'ca.key',
        '-CAcreateserial',
        ...days,
        '-out',
        'own.pem',
      );
    } catch {
      // openssl before 3.4 takes no dates: the certificate holds from now on, and the signature is of now.
      run(
        'x509',
        '-req',
        '-in',
        'own.csr',
        '-CA',
        'ca.pem',
        '-CAkey',
        'ca.key',
        '-CAcreateserial',
        '-days',
        '30',
        '-out',
        'own.pem',
      );
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const data = () => {
    const text = execFileSync('openssl', ['x509', '-in', 'own.pem', '-noout', '-startdate'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const begins = Date.parse(text.replace('notBefore=', ''));
    return {
      hash,
      software: 'authsigner 0.5',
      domain: 'archive.example',
      created: new Date(begins + 60_000).toISOString(),
      domainCert: `${read('own.pem')}\n${read('ca.pem')}`,
      signature: sign('sha256', Buffer.from(hash), read('own.key')).toString('base64'),
    };
  };

  test('is valid, and says that the authority was not checked', () => {
    expect(waczSignature(data(), hash)).toEqual({
      outcome: 'valid',
      said: expect.stringMatching(/for the domain archive\.example, .* was not checked$/),
    });
  });

  test('for another domain, under another chain, out of its time or by another key it is invalid', () => {
    const wrong: [object, RegExp][] = [
      [{ domain: 'other.example' }, /not for the domain other\.example/],
      [{ domainCert: `${read('own.pem')}\n${read('other.pem')}` }, /does not vouch/],
      [{ created: '2031-01-01T00:00:00Z' }, /when a certificate did not hold/],
      [{ created: undefined }, /does not say when/],
      [{ domainCert: read('other.pem') }, /not of the key that made its signature/],
      [{ domainCert: 'none' }, /names no certificate/],
    ];
    for (const [change, why] of wrong) {
      const { outcome, said } = waczSignature({ ...data(), ...change }, hash);
      expect([outcome, said]).toEqual(['invalid', expect.stringMatching(why)]);
    }
  });
});
