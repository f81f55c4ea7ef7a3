/** Which npm packages go along: those that the server asks for while it runs, in this machine's build. */
import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from '../setup/programs.mjs';
import { copy, filesOf } from './files.mjs';

/** Where names of packages may stand, beside the built program. */
const SOURCES = ['server', 'seed-data', 'client/src', 'scripts', 'vite.config.ts'];

/** Of two builds of SQLite's package this Node loads one: see server/core/store/sqlite.ts. */
const UNUSED = Number(process.versions.napi) < 10 ? 'better-sqlite3' : 'better-sqlite3-node20';

/** What is in packages and is never read by a program that runs. */
const LEFT_OUT = [
  /\.(map|d\.ts|d\.mts|d\.cts|flow)$/,
  /^better-sqlite3[^/]*\/(deps|src|build\/(?!Release\/better_sqlite3\.node$)|prebuilds)/,
  // Of each script the two weights that documents are set in: see server/core/typeset/fonts.ts.
  /^@expo-google-fonts\/[^/]+\/(?!(400Regular|700Bold)\/)[^/]+\/.*\.ttf$/,
  /^@embedpdf\/fonts-[^/]+\/fonts\/(?!.*-(Regular|Bold)\.otf$)/,
  /^tesseract\.js\/dist\//,
];

const isForHere = ({ os, cpu, libc }) =>
  (os ?? ['linux']).includes('linux') &&
  (cpu ?? ['x64']).includes('x64') &&
  (libc ?? ['glibc']).includes('glibc');

const textOf = (place) =>
  fs.statSync(place).isDirectory()
    ? filesOf(place)
        .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
        .map((name) => fs.readFileSync(path.join(place, name), 'utf8'))
        .join('\n')
    : fs.readFileSync(place, 'utf8');

/**
 * What the built program names, and what nobody names: such as fonts, whose names are put together as they are needed.
 * Left out is what the pages, the set-up or the build alone use, and what lies in the built program already.
 */
function wantedBy(root, program, names) {
  const source = SOURCES.map((place) => textOf(path.join(root, place))).join('\n');
  const isIn = (text, name) =>
    ['"', "'", '`'].some((q) => new RegExp(`${q}${name}[/${q}]`).test(text));
  return names.filter((name) => name !== UNUSED && (isIn(program, name) || !isIn(source, name)));
}

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Where a package is found that another one asks for: beside it, or further up. */
function placeOf(name, from, lock) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (lock[place]) return place;
    if (at === '') return undefined;
  }
}

const askedFor = ({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }) =>
  Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).filter(
    (name) => !peerDependenciesMeta?.[name]?.optional || dependencies?.[name],
  );

/**
 * @param program the text of the built program
 * @returns the packages that are not for development and are installed here, and which of them the server runs with,
 *   each as `{ place, name, known, version, license }`; `known` is its name in the registry, where it is called otherwise
 * @throws SetupError where one is not installed
 */
export function packagesOf(root, program) {
  const { packages: lock } = readJson(path.join(root, 'package-lock.json'));
  const isThere = (place) => fs.existsSync(path.join(root, place, 'package.json'));
  const reached = (names) => {
    const found = new Set();
    const visit = (place) => {
      if (found.has(place) || !isForHere(lock[place])) return;
      if (!isThere(place)) {
        if (lock[place].optional || lock[place].peer) return;
        throw new SetupError(`${place} is not installed. Run: node scripts/setup.mjs`);
      }
      found.add(place);
      for (const name of askedFor(lock[place])) {
        const next = placeOf(name, place, lock);
        if (next) visit(next);
      }
    };
    for (const name of names) visit(`node_modules/${name}`);
    return [...found].sort().map((place) => {
      const { name = nameOf(place), version, license } = lock[place];
      return { place, name: nameOf(place), known: name, version, license };
    });
  };
  const { dependencies, optionalDependencies } = readJson(path.join(root, 'package.json'));
  const names = Object.keys({ ...dependencies, ...optionalDependencies });
  return {
    all: reached(names.filter((name) => name !== UNUSED)),
    running: reached(wantedBy(root, program, names)),
  };
}

const nameOf = (place) => place.replace(/^.*node_modules\//, '');

/** Copies them to where Node looks for them. */
export function copyPackages(root, running, stage) {
  for (const { place, name } of running) {
    const keeps = (below) =>
      !/(^|\/)node_modules\//.test(below) &&
      !LEFT_OUT.some((rule) => rule.test(`${name}/${below}`));
    copy(path.join(root, place), path.join(stage, place), keeps);
  }
}
