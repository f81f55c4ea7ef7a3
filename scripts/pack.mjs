#!/usr/bin/env node
/**
 * `npm run pack -- linux-x64`: one archive of the product with its own Node, Java and Neo4j, for a machine without a
 * network. See docs/guide/server.md, "Without any network". It packs what `npm run build` made.
 *
 * Node built-ins only. Everything it prints goes to stderr, but the path of the archive.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeArchive } from './pack/archive.mjs';
import { copyNeo4j, copyNode, makeJava } from './pack/engines.mjs';
import { filesOf, sha256, sumsOf, write } from './pack/files.mjs';
import { writeLicences } from './pack/licences.mjs';
import { readOptions, TARGET } from './pack/options.mjs';
import { copyPackages, packagesOf } from './pack/packages.mjs';
import { copyLaunchers, copyProgram, copyResources } from './pack/program.mjs';
import { sbomOf } from './pack/sbom.mjs';
import { readKey, signFile } from './pack/sign.mjs';
import { SetupError, say } from './setup/programs.mjs';

const ROOT = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const HERE = path.join(ROOT, 'scripts', 'pack');
/** The time of all files in the archive, in seconds: two archives of the same parts are the same. */
const MADE = Number(process.env.SOURCE_DATE_EPOCH ?? Date.UTC(2026, 0, 1) / 1000);

/** Puts all that goes into the archive into a folder. */
async function fill(stage, { version, key }) {
  const program = copyProgram(ROOT, stage);
  copyResources(ROOT, stage, version);
  copyLaunchers(HERE, stage);
  const engines = [copyNode(stage), makeJava(stage), copyNeo4j(ROOT, stage)];
  for (const { name, version: of, from } of engines) say(`${name} ${of}, from ${from}`);
  const { all, running } = packagesOf(ROOT, program);
  copyPackages(ROOT, running, stage);
  say(`${running.length} npm packages run; ${all.length} with those that made the pages`);
  writeLicences(ROOT, stage, all, engines);
  const made = new Date(MADE * 1000).toISOString();
  write(
    path.join(stage, 'sbom.cdx.json'),
    sbomOf({ ...{ root: ROOT, stage, version, engines, made }, packages: all }),
  );
  write(path.join(stage, 'SHA256SUMS'), sumsOf(stage));
  if (key) await signFile(key, path.join(stage, 'SHA256SUMS'));
}

async function main() {
  const own = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version;
  const { version, out, key: keyFile } = readOptions(process.argv.slice(2), ROOT, own);
  const key = keyFile && readKey(keyFile, process.env.THROUGHLINE_SIGN_PASSPHRASE);
  const name = `throughline-${version}`;
  const archive = path.join(out, `${name}-${TARGET}.tar.gz`);
  fs.mkdirSync(out, { recursive: true });
  const work = fs.mkdtempSync(path.join(out, '.packing-'));
  try {
    const stage = path.join(work, name);
    await fill(stage, { version, key });
    say(`${filesOf(stage).length} files; compressing`);
    await writeArchive(work, name, archive, MADE);
    fs.rmSync(`${archive}.sig`, { force: true });
    if (key) await signFile(key, archive);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  say(`SHA-256 ${sha256(archive)}, ${Math.round(fs.statSync(archive).size / 1e6)} MB`);
  say(
    key
      ? `Signed: ${archive}.sig`
      : 'Not signed: no --key was given. Whoever gets it can check its hash alone.',
  );
  process.stdout.write(`${archive}\n`);
}

main().catch((error) => {
  say(error instanceof SetupError ? error.message : `Packing failed: ${error?.stack ?? error}`);
  process.exitCode = 1;
});
