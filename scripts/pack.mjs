#!/usr/bin/env node
/**
 * `npm run pack -- linux-x64`: one signed archive of the product with its own Node, Java and Neo4j, for a machine
 * without a network. See docs/guide/offline.md. It packs what `npm run build` made.
 *
 * Node built-ins only. Everything it prints goes to stderr, but the path of the archive.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MADE, writeArchive } from './pack/archive.mjs';
import { copyNeo4j, copyNode, makeJava } from './pack/engines.mjs';
import { filesOf, sumsOf, write } from './pack/files.mjs';
import { writeLicences } from './pack/licences.mjs';
import { copyPackages, packagesOf } from './pack/packages.mjs';
import { copyProgram, copyResources } from './pack/program.mjs';
import { sbomOf } from './pack/sbom.mjs';
import { keyOf, signFile } from './pack/sign.mjs';
import { SetupError, say } from './setup/programs.mjs';

const ROOT = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const TARGET = 'linux-x64';
const USAGE = `npm run pack -- ${TARGET} [--key FILE] [--release VERSION] [--out DIR]

  --key FILE         signs with this private key (PEM, ECDSA on P-256); its passphrase stands in
                     THROUGHLINE_SIGN_PASSPHRASE. Without it a key is made for this archive alone
  --release VERSION  another version than that of package.json, such as 1.2.0
  --out DIR          where the archive goes; dist/pack unless given`;
const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?$/;

/** @throws SetupError where something else is asked for than can be done */
function readOptions() {
  const text = { type: 'string' };
  let asked;
  try {
    asked = parseArgs({ options: { key: text, release: text, out: text }, allowPositionals: true });
  } catch (error) {
    throw new SetupError(`${error.message}\n\n${USAGE}`);
  }
  const { values, positionals } = asked;
  if (positionals.join() !== TARGET)
    throw new SetupError(`Say for what: only ${TARGET} can be packed.\n\n${USAGE}`);
  const here = `${process.platform}-${process.arch}`;
  if (here !== TARGET)
    throw new SetupError(
      `This machine is ${here}. An archive for ${TARGET} holds this machine's own Node and Java: pack it on a ${TARGET} machine.`,
    );
  const own = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version;
  const { release = own, out = path.join(ROOT, 'dist', 'pack'), key } = values;
  if (!VERSION.test(release))
    throw new SetupError(`--release: "${release}" is no version. Give one such as 1.2.0.`);
  return { version: release, out: path.resolve(out), key };
}

/** Puts all that is installed into a folder. */
function fill(stage, version) {
  const program = copyProgram(ROOT, stage);
  copyResources(ROOT, stage, version);
  const engines = [copyNode(stage), makeJava(stage), copyNeo4j(ROOT, stage)];
  for (const { name, version: of, from } of engines) say(`${name} ${of}, from ${from}`);
  const { all, running } = packagesOf(ROOT, program);
  copyPackages(ROOT, running, stage);
  say(`${running.length} npm packages run; ${all.length} with those that made the pages`);
  writeLicences(ROOT, stage, all, engines);
  const made = new Date(MADE * 1000).toISOString();
  const sbom = sbomOf({ ...{ root: ROOT, stage, version, engines, made }, packages: all });
  write(path.join(stage, 'sbom.cdx.json'), sbom);
  write(path.join(stage, 'SHA256SUMS'), sumsOf(stage));
}

function main() {
  const { version, out, key: keyFile } = readOptions();
  const key = keyOf(keyFile, process.env.THROUGHLINE_SIGN_PASSPHRASE);
  const name = `throughline-${version}`;
  const archive = path.join(out, `${name}-${TARGET}.tar`);
  fs.mkdirSync(out, { recursive: true });
  const work = fs.mkdtempSync(path.join(out, '.packing-'));
  try {
    const stage = path.join(work, name);
    fill(stage, version);
    say(`${filesOf(stage).length} files; compressing`);
    const outer = path.join(work, `${name}-${TARGET}`);
    fs.mkdirSync(outer);
    writeArchive(stage, path.join(outer, `${name}.tar.gz`));
    fs.copyFileSync(
      path.join(ROOT, 'scripts/pack/parts/install.sh'),
      path.join(outer, 'install.sh'),
    );
    fs.chmodSync(path.join(outer, 'install.sh'), 0o755);
    write(path.join(outer, 'SHA256SUMS'), sumsOf(outer));
    const fingerprint = signFile(key, path.join(outer, 'SHA256SUMS'));
    writeArchive(outer, `${outer}.tar`);
    fs.renameSync(`${outer}.tar`, archive);
    say(`${Math.round(fs.statSync(archive).size / 1e6)} MB, signed with the key of fingerprint`);
    say(`${fingerprint}\nTell it by another way than the archive goes.`);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  process.stdout.write(`${archive}\n`);
}

try {
  main();
} catch (error) {
  say(error instanceof SetupError ? error.message : `Packing failed: ${error?.stack ?? error}`);
  process.exitCode = 1;
}
