import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import {
  authorityUrl,
  checkSignature,
  readSigner,
  readTrust,
  signDetached,
  timestampOf,
} from '../../../server/court/signature/index.ts';
import { temporaryFolder } from '../bundle/support.ts';
import { makeAuthorities, openssl, PASSPHRASE, serve, timestampsOf } from './authority.ts';

// openssl makes several keys for each.
vi.setConfig({ testTimeout: 60_000 });

const now = () => new Date();
const hashOf = (text: string) => createHash('sha256').update(text).digest();
const content = 'what is signed\n';

test.each(['ec', 'rsa'] as const)(
  'what is signed with a key of kind %s and timestamped is accepted by openssl and by the check',
  async (kind) => {
    const made = makeAuthorities(temporaryFolder(), kind);
    const { folder } = made;
    const url = await serve(timestampsOf(made));
    const signer = await readSigner(made.p12, PASSPHRASE, now());
    let signature: Buffer | undefined;
    let token: Buffer | undefined;
    const cms = await signDetached(signer, hashOf(content), now(), async (bytes) => {
      signature = bytes;
      token = await timestampOf(bytes, url);
      return token;
    });
    writeFileSync(path.join(folder, 'content'), content);
    writeFileSync(path.join(folder, 'content.p7s'), cms);
    openssl(
      folder,
      ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', 'content.p7s'],
      ...['-content', 'content', '-CAfile', 'ca.crt', '-purpose', 'any', '-out', 'out'],
    );
    writeFileSync(path.join(folder, 'signature'), signature ?? '');
    writeFileSync(path.join(folder, 'token'), token ?? '');
    openssl(
      folder,
      ...['ts', '-verify', '-data', 'signature', '-in', 'token', '-token_in'],
      ...['-CAfile', 'ca.crt'],
    );
    const trust = await readTrust(made.ca);
    const report = await checkSignature(cms, hashOf(content), trust);
    expect(report).toMatchObject({
      certificate: { subject: 'CN=Unit 7, O=Police of Test', selfSigned: false },
      timestamp: { authority: { subject: 'CN=Test time' } },
      problems: [],
    });
    expect((await checkSignature(cms, hashOf('other'), trust)).problems).toEqual([
      'was made for other content',
    ]);
    const other = await readTrust(makeAuthorities(temporaryFolder()).ca);
    expect((await checkSignature(cms, hashOf(content), other)).problems).toEqual([
      'has a certificate that does not lead to a certificate of the file given',
      'has a timestamp whose certificate does not lead to a certificate of the file given',
    ]);
  },
);

test('a byte of a signature that is changed anywhere is found, or changes nothing that it says', async () => {
  const made = makeAuthorities(temporaryFolder());
  const url = await serve(timestampsOf(made));
  const signer = await readSigner(made.pem, undefined, now());
  const cms = await signDetached(signer, hashOf(content), now(), (bytes) =>
    timestampOf(bytes, url),
  );
  const right = await checkSignature(cms, hashOf(content));
  expect(right.problems).toEqual([]);
  for (let at = 0; at < cms.length; at += 37) {
    const changed = Buffer.from(cms);
    changed[at] = (changed[at] ?? 0) ^ 0x01;
    const report = await checkSignature(changed, hashOf(content));
    // A spare certificate is not signed, nor that there is a timestamp: that the package says.
    const told = report.timestamp ? right : { ...right, timestamp: null };
    if (report.problems.length === 0) expect({ at, ...report }).toEqual({ at, ...told });
  }
  expect((await checkSignature(randomBytes(200), hashOf(content))).certificate).toBeNull();
});

test('a signature and a timestamp that belong to others are named', async () => {
  const made = makeAuthorities(temporaryFolder());
  const url = await serve(timestampsOf(made));
  const signer = await readSigner(made.pem, undefined, now());
  const swapped = await signDetached(signer, hashOf(content), now(), () =>
    timestampOf(Buffer.from('another signature'), url),
  );
  expect((await checkSignature(swapped, hashOf(content))).problems).toEqual([
    'has a timestamp that is of something else than this signature',
  ]);
  const late = new Date(Date.now() + 365 * 86_400_000);
  const expired = await signDetached(signer, hashOf(content), late);
  expect((await checkSignature(expired, hashOf(content))).problems).toEqual([
    expect.stringMatching(/^was made on .+, when its certificate was not valid: from /),
  ]);
  const ahead = new Date(Date.now() + 3_600_000);
  const early = await signDetached(signer, hashOf(content), ahead, (b) => timestampOf(b, url));
  expect((await checkSignature(early, hashOf(content))).problems).toEqual([
    'says that it was made after its own timestamp',
  ]);
});

test('no certificate but one of an authority vouches for another', async () => {
  const made = makeAuthorities(temporaryFolder());
  const { folder } = made;
  const forge = (issuer: string, name: string, section: string) => {
    openssl(
      folder,
      ...['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`],
    );
    openssl(
      folder,
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', `${issuer}.crt`, '-CAkey', `${issuer}.key`],
      ...['-CAcreateserial', '-days', '9', '-extfile', 'tsa.cnf', '-extensions', section],
      ...['-out', `${name}.crt`],
    );
    const read = (each: string) => readFileSync(path.join(folder, each), 'utf8');
    const file = path.join(folder, `${name}.pem`);
    writeFileSync(file, read(`${name}.key`) + read(`${name}.crt`) + read(`${issuer}.crt`));
    return file;
  };
  const trust = await readTrust(made.ca);
  const problemsOf = async (file: string) => {
    const cms = await signDetached(
      await readSigner(file, undefined, now()),
      hashOf(content),
      now(),
    );
    return (await checkSignature(cms, hashOf(content), trust)).problems;
  };
  const between = forge('ca', 'between', 'between');
  expect(await problemsOf(between)).toEqual([]);
  expect(await problemsOf(forge('between', 'issued', 'office'))).toEqual([]);
  expect(await problemsOf(forge('office', 'forged', 'office'))).toEqual([
    'has a certificate that does not lead to a certificate of the file given',
  ]);
});

test('keys that cannot be used are refused, each with its reason', async () => {
  const folder = temporaryFolder();
  const { p12, pem } = makeAuthorities(folder);
  const put = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  openssl(
    folder,
    ...[
      'pkcs12',
      '-export',
      '-certpbe',
      'PBE-SHA1-RC2-40',
      '-legacy',
      '-inkey',
      'office.key',
      '-in',
      'office.crt',
    ],
    ...['-out', 'old.p12', '-passout', 'pass:x'],
  );
  openssl(
    folder,
    'pkcs8',
    '-topk8',
    '-in',
    'office.key',
    '-out',
    'locked.key',
    '-passout',
    'pass:x',
  );
  openssl(folder, 'genpkey', '-algorithm', 'ed25519', '-out', 'ed.key');
  const refused = async (file: string, passphrase?: string, at = now()) => {
    const error = await readSigner(file, passphrase, at).catch((each) => each);
    expect(error).toMatchObject({ name: 'SignatureError', remedy: expect.stringMatching(/\w{3}/) });
    return `${error.code}: ${error.message}`;
  };
  expect(await refused(path.join(folder, 'none.p12'))).toMatch(/^key-file: /);
  expect(await refused(p12, 'wrong')).toMatch(/^passphrase: .+does not open/);
  expect(await refused(p12)).toMatch(/^passphrase: .+no passphrase was given/);
  expect(
    await refused(put('locked.pem', read('locked.key') + read('office.crt')), 'wrong'),
  ).toMatch(/^passphrase: /);
  expect(await refused(path.join(folder, 'old.p12'), 'x')).toMatch(/^key-form: .+old way/);
  expect(await refused(put('noise.p12', 'noise'))).toMatch(/^key-form: /);
  expect(await refused(put('ed.pem', read('ed.key') + read('office.crt')))).toMatch(
    /^key-form: .+ed25519/,
  );
  expect(await refused(put('alone.pem', read('office.key')))).toMatch(
    /^mismatch: .+no certificate/,
  );
  expect(await refused(put('other.pem', read('tsa.key') + read('office.crt')))).toMatch(
    /^mismatch: .+does not fit/,
  );
  const later = new Date(Date.now() + 365 * 86_400_000);
  expect(await refused(pem, undefined, later)).toMatch(/^expired: .+ expired on /);
  expect(await refused(pem, undefined, new Date(0))).toMatch(/^expired: .+ not valid before /);
  openssl(
    folder,
    ...['pkcs12', '-export', '-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES'],
    ...['-macalg', 'sha1', '-inkey', 'office.key', '-in', 'office.crt'],
    ...['-out', 'windows.p12', '-passout', 'pass:a longer passphrase, 7'],
  );
  const windows = path.join(folder, 'windows.p12');
  expect(await refused(windows, 'wrong')).toMatch(/^passphrase: /);
  const old = await readSigner(windows, 'a longer passphrase, 7', now());
  expect(old.certificate.subject).toContain('Unit 7');
  const opened = await readSigner(
    put('right.pem', read('locked.key') + read('office.crt')),
    'x',
    now(),
  );
  expect(opened.key.asymmetricKeyType).toBe('ec');
});

test('an authority that is down, slow, refuses or answers nonsense is told with what to do', async () => {
  const made = makeAuthorities(temporaryFolder());
  const failing = async (url: URL, longestMs = 5000) => {
    const error = await timestampOf(Buffer.from('x'), url, { longestMs }).catch((each) => each);
    expect(error).toMatchObject({ remedy: expect.stringContaining('NOT TIMESTAMPED') });
    return `${error.code}: ${error.message}`;
  };
  expect(await failing(new URL('http://127.0.0.1:9/'))).toMatch(/^authority-down: /);
  expect(await failing(await serve(() => undefined), 200)).toMatch(
    /^authority-slow: .+0\.2 seconds/,
  );
  const answering = (status: number, body: Buffer | string) =>
    serve((_, response) => response.writeHead(status).end(body));
  expect(await failing(await answering(500, ''))).toMatch(/^authority-refuses: .+500/);
  expect(await failing(await answering(200, '<html>'))).toMatch(/^authority-nonsense: /);
  expect(await failing(await answering(200, Buffer.alloc(2_000_000)))).toMatch(
    /^authority-nonsense: .+more than a timestamp/,
  );
  // The answer to another question, kept and sent again.
  await timestampOf(Buffer.from('x'), await serve(timestampsOf(made)));
  const kept = readFileSync(path.join(made.folder, 'reply.tsr'));
  expect(await failing(await answering(200, kept))).toMatch(
    /^authority-nonsense: .+another question/,
  );
  await expect(timestampOf(Buffer.from('y'), await answering(200, kept))).rejects.toMatchObject({
    code: 'authority-nonsense',
  });
  const moved = await serve((_, response) =>
    response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
  );
  expect(await failing(moved)).toMatch(/^authority-down: /);
  for (const text of ['ftp://x', 'x', 'http://user:secret@x'])
    expect(() => authorityUrl(text)).toThrow(/no address/);
});
