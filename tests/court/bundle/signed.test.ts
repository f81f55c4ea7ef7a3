import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  buildBundle,
  readFrozen,
  readSigning,
  verifyBundle,
} from '../../../server/court/bundle/index.ts';
import {
  type Signing,
  signatureOf,
  stateOf,
} from '../../../server/court/bundle/package/signing.ts';
import { bagInfo } from '../../../server/court/bundle/package/stage.ts';
import { writeZip } from '../../../server/court/bundle/zip/zip-write.ts';
import { readTrust } from '../../../server/court/signature/index.ts';
import type { Snapshot } from '../../../server/court/snapshot/index.ts';
import { makeAuthorities, serve } from '../signature/authority.ts';
import { run, signed } from './signed.ts';
import { bagAgain, edit, sha256Of, smallCase, temporaryFolder, zipFolder } from './support.ts';

/** Makes the manifests and the zip again, as somebody does who knows BagIt. */
async function resealed(bag: string, snapshot: Snapshot, info: [string, string][], target: string) {
  const signature = readFileSync(path.join(bag, 'signature.p7s'));
  for (const name of readdirSync(bag).filter((each) => /\.txt$|p7s$|^seal/.test(each)))
    await rm(path.join(bag, name));
  await bagAgain(bag, snapshot, info);
  await writeFile(path.join(bag, 'signature.p7s'), signature);
  await zipFolder(bag, target);
}

test('a signed bundle says so everywhere, and common programs accept it as VERIFY.md says', async () => {
  const { made, report, out, bag } = await signed();
  expect(report.besides).toEqual(
    ['.zip.sha256', '-filing-1.pdf', '.zip.p7s'].map((end) => `case-7-2026-11-25-full${end}`),
  );
  expect(report).toMatchObject({ signedBy: 'CN=Unit 7, O=Police of Test', timestamped: true });
  const info = readFileSync(path.join(bag, 'bag-info.txt'), 'utf8');
  expect(info).toContain('External-Description: Case 7 (DRAFT, SIGNED, TIMESTAMPED)\n');
  const help = readFileSync(path.join(bag, 'VERIFY.md'), 'utf8');
  expect(help).toContain('**DRAFT. SIGNED. TIMESTAMPED.**');
  const [, certificate = ''] = /Signing-Certificate-SHA256: (\w+)/.exec(info) ?? [];
  const cover = run(bag, 'pdftotext', '-l', '1', 'data/bundle/volume-1.pdf', '-');
  expect(cover).toMatch(/SIGNED\. TIMESTAMPED\./);
  expect(cover.replace(/[\s\u200b]/g, '')).toContain(certificate);

  const trust = await readTrust(made.ca);
  const { ok, problems, signature: said } = await verifyBundle(report.path, { trust });
  expect({ ok, problems }).toEqual({ ok: true, problems: [] });
  expect(said?.checked).toHaveLength(4);
  expect(said?.notChecked).toEqual(['Whether a certificate was revoked: that takes a network']);
  expect((await verifyBundle(report.path)).signature?.notChecked).toHaveLength(2);

  const commands = [...help.matchAll(/^ {4}((?:openssl|python3 signature_parts).+)$/gm)].map(
    ([, command = '']) =>
      command.replaceAll('CA.pem', made.ca).replaceAll('NAME.zip', path.join(out, report.name)),
  );
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands) run(bag, 'sh', '-c', command);
  const signature = path.join(bag, 'signature.p7s');
  const bytes = readFileSync(path.join(bag, 'tagmanifest-sha256.txt'));
  writeFileSync(path.join(bag, 'tagmanifest-sha256.txt'), `${bytes} `);
  expect(() => run(bag, 'sh', '-c', commands[0] ?? '')).toThrow(/Command failed/);
  expect(readFileSync(signature).length).toBeGreaterThan(1000);
});

test('what is swapped, taken out or signed by somebody else is named', async () => {
  const { snapshot, signing, report, out, bag, folder } = await signed();
  const elsewhere = path.join(folder, 'elsewhere.zip');
  const info = bagInfo(snapshot, stateOf(signing));
  const problemsOf = async (file = elsewhere) => (await verifyBundle(file)).problems;

  // Beside the zip: another zip's signature, and a copy to file that was touched.
  const beside = readFileSync(`${report.path}.p7s`);
  await writeFile(`${report.path}.p7s`, await signatureOf(signing, sha256Of('another')));
  await writeFile(path.join(out, 'case-7-2026-11-25-full-filing-1.pdf'), 'changed');
  expect((await problemsOf(report.path)).map(({ path: name }) => name)).toEqual([
    'case-7-2026-11-25-full-filing-1.pdf',
    'case-7-2026-11-25-full.zip.p7s',
  ]);
  await writeFile(`${report.path}.p7s`, beside);

  await edit(bag, 'check_custody.py', (text) => `${text}\n`);
  await resealed(bag, snapshot, info, elsewhere);
  expect(await problemsOf()).toContainEqual({
    path: 'signature.p7s',
    problem: 'was made for other content',
  });

  // By somebody with a key of the same name.
  const other = makeAuthorities(temporaryFolder());
  const theirs = (await readSigning({ key: other.pem }, new Date())) as Signing;
  const sealed = sha256Of(readFileSync(path.join(bag, 'tagmanifest-sha256.txt')));
  await writeFile(path.join(bag, 'signature.p7s'), await signatureOf(theirs, sealed));
  await zipFolder(bag, elsewhere);
  expect((await problemsOf()).map(({ problem }) => problem)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^was made with another key than bag-info.txt names/),
      expect.stringMatching(/^has no timestamp that holds/),
    ]),
  );

  await rm(path.join(bag, 'signature.p7s'));
  await zipFolder(bag, elsewhere);
  expect(await problemsOf()).toContainEqual({
    path: 'signature.p7s',
    problem: 'is missing: bag-info.txt has Signing-Certificate-SHA256',
  });

  // Signed, and said not to be.
  for (const name of readdirSync(bag).filter((each) => /\.txt$|^seal/.test(each)))
    await rm(path.join(bag, name));
  const files = await bagAgain(bag, snapshot, bagInfo(snapshot));
  await writeFile(path.join(bag, 'signature.p7s'), await signatureOf(theirs, sealed));
  await writeZip(bag, files, elsewhere);
  await zipFolder(bag, elsewhere);
  expect(await problemsOf()).toContainEqual({
    path: 'signature.p7s',
    problem: 'is there, and bag-info.txt says NOT SIGNED',
  });
});

test('the authority fails: nothing half-written stays, and without it the bundle is made', async () => {
  const made = makeAuthorities(temporaryFolder());
  const folder = temporaryFolder();
  const small = await smallCase(path.join(folder, 'data'));
  const out = path.join(folder, 'out');
  const url = await serve((_, response) => response.writeHead(503).end());
  const signing = await readSigning({ key: made.pem, timestamp: url.href }, new Date());
  await expect(buildBundle({ ...small, out, signing })).rejects.toMatchObject({
    code: 'authority-refuses',
  });
  expect(readdirSync(out)).toEqual([]);
  const alone = await readSigning({ key: made.pem }, new Date());
  const report = await buildBundle({ ...small, out, signing: alone });
  expect(await verifyBundle(report.path)).toMatchObject({
    ok: true,
    signature: {
      timestamp: null,
      notChecked: expect.arrayContaining([expect.stringMatching(/clock/)]),
    },
  });
  await expect(readSigning({ timestamp: url.href }, new Date())).rejects.toMatchObject({
    code: 'no-key',
  });
});

test.each(['exhibits', 'document', 'package'] as const)(
  'stopped at %s, it leaves nothing behind and says so',
  async (stage) => {
    const folder = temporaryFolder();
    const small = await smallCase(path.join(folder, 'data'));
    const out = path.join(folder, 'out');
    const stop = new AbortController();
    const building = buildBundle({ ...small, out, signal: stop.signal }, (progress) => {
      if (progress.stage === stage) stop.abort();
    });
    await expect(building).rejects.toMatchObject({ name: 'BundleError', code: 'stopped' });
    expect(readdirSync(out)).toEqual([]);
  },
  60_000,
);

test('two at once, and the snapshot of a package: the same bytes under one name', async () => {
  const folder = temporaryFolder();
  const small = await smallCase(path.join(folder, 'data'));
  const out = path.join(folder, 'out');
  const [one, two] = await Promise.all([
    buildBundle({ ...small, out }),
    buildBundle({ ...small, out }),
  ]);
  expect(two).toEqual(one);
  const bag = path.join(folder, 'bag');
  run(folder, 'unzip', '-q', one.path, '-d', bag);
  const snapshot = await readFrozen(path.join(bag, 'data/snapshot.json'));
  const again = await buildBundle({ ...small, snapshot, out: path.join(folder, 'again') });
  expect(again.sha256).toBe(one.sha256);
  await expect(readFrozen(path.join(bag, 'bagit.txt'))).rejects.toMatchObject({ code: 'snapshot' });
});
