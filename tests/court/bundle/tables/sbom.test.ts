import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { programOf } from '../../../../server/core/version.ts';
import { buildBundle, verifyBundle } from '../../../../server/court/bundle/index.ts';
import { sbomText } from '../../../../server/court/bundle/tables/sbom.ts';
import { software } from '../../../../server/court/software.ts';
import { run, unpacked, volumeIn } from '../programs.ts';
import { onRecord, smallCase, temporaryFolder } from '../support.ts';

const sbom = 'data/software/sbom.cdx.json';

async function ofThisBuild() {
  const folder = temporaryFolder();
  const { snapshot: small, evidence } = await smallCase(path.join(folder, 'data'));
  const snapshot = await onRecord({ ...small, software }, evidence);
  const { path: zip } = await buildBundle({ snapshot, evidence, out: path.join(folder, 'out') });
  return { folder, zip, snapshot };
}

test('common programs find the hash of the program that the snapshot names', () => {
  const sums = run('sh', '-c', 'xargs sha256sum < dist/files | sha256sum');
  expect(sums).toBe(`${programOf().sha256}  -\n`);
  const files = readFileSync('dist/files', 'utf8');
  for (const file of ['dist/main.js', 'server/court/bundle/document/typst/main.typ'])
    expect(files).toContain(`${file}\n`);
});

test('a bundle holds what its program consists of, in the manifest and in the document, and verify says which build it was', async () => {
  const { folder, zip } = await ofThisBuild();
  const bag = path.join(folder, 'bag');
  unpacked(zip, bag);
  expect(readFileSync(path.join(bag, 'manifest-sha256.txt'), 'utf8')).toContain(sbom);
  const read = JSON.parse(readFileSync(path.join(bag, sbom), 'utf8'));
  expect(read).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
  expect(read.metadata.component.hashes[0].content).toBe(programOf().sha256);
  const zod = read.components.find(({ name }: { name: string }) => name === 'zod');
  const { version, license } = JSON.parse(readFileSync('node_modules/zod/package.json', 'utf8'));
  expect(zod).toMatchObject({ version, licenses: [{ expression: license }] });
  const integrity = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages[
    'node_modules/zod'
  ].integrity as string;
  expect(zod.hashes).toEqual([
    { alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') },
  ]);
  expect(read.components.some(({ name }: { name: string }) => name === 'vitest')).toBe(false);
  const text = run('pdftotext', volumeIn(bag), '-');
  expect(text).toContain(programOf().sha256);
  const { ok, problems, notes } = await verifyBundle(zip);
  expect([ok, problems]).toEqual([true, []]);
  expect(notes.join(' ')).toContain(`${programOf().sha256}: the same build as this one.`);
});

test('a snapshot of an earlier build names no program and has no list; another build is told', async () => {
  const { snapshot } = await smallCase(path.join(temporaryFolder(), 'data'));
  expect(sbomText(snapshot)).toBeUndefined();
  const folder = temporaryFolder();
  const { snapshot: small, evidence } = await smallCase(path.join(folder, 'data'));
  const other = { sha256: 'a'.repeat(64), components: [] };
  const told = await onRecord({ ...small, software: { ...software, program: other } }, evidence);
  const made = await buildBundle({ snapshot: told, evidence, out: path.join(folder, 'out') });
  const { ok, notes } = await verifyBundle(made.path);
  expect(ok).toBe(true);
  expect(notes.join(' ')).toContain('another build than this one');
});
