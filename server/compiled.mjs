/**
 * Where the program lies as JavaScript. Of its hundreds of files Node asks a thread one by one how they are to be read;
 * as a few large ones they take less than half of the time. They are made once for each state of the source, in a folder
 * named by the bytes of the source, and so can never be of another.
 * Node built-ins only: it runs before there is anything else.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const COMPILED = path.join(ROOT, '.cache', 'compiled');
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The compiled source, what compiles it, and npm's list of the packages that stand here, as paths from the root. */
const sources = () => [
  path.join('node_modules', '.package-lock.json'),
  ...['server', 'seed-data'].flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true })
      .filter((name) => /\.(ts|mjs|json)$/.test(name))
      .map((name) => path.join(folder, name)),
  ),
];

/** A name for the source as it is: by its place, and all of its bytes. */
function nameOfSource() {
  const hash = createHash('sha256').update(ROOT);
  for (const file of sources().sort()) {
    const bytes = fs.readFileSync(path.join(ROOT, file));
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Makes a folder whole: under a name of its own, which is changed when nothing is missing. */
function make(name) {
  const draft = path.join(COMPILED, `${name}.${process.pid}`);
  const script = path.join(ROOT, 'server', 'compile.mjs');
  try {
    const { status, stderr } = spawnSync(process.execPath, [script, draft], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The program could not be compiled: ${stderr}`);
    // Unless the source was edited meanwhile, or another was faster.
    if (nameOfSource() === name) fs.renameSync(draft, path.join(COMPILED, name));
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

/** Clears away what no program has said for a day that it reads from. */
function clearUp() {
  for (const name of fs.readdirSync(COMPILED)) {
    const folder = path.join(COMPILED, name);
    const { mtimeMs } = fs.statSync(folder, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < Date.now() - DAY_MS) fs.rmSync(folder, { recursive: true, force: true });
  }
}

function sayRead(folder) {
  try {
    fs.utimesSync(folder, new Date(), new Date());
  } catch {
    // In an image nobody may write here, and nobody clears up.
  }
}

function ready() {
  for (;;) {
    const name = nameOfSource();
    const folder = path.join(COMPILED, name);
    if (fs.existsSync(folder)) {
      sayRead(folder);
      setInterval(sayRead, HOUR_MS, folder).unref();
      return folder;
    }
    make(name);
    clearUp();
  }
}

let compiledFolder;

/**
 * The JavaScript of a file that a process or a thread begins with; one that is JavaScript stays as it is. All that a
 * process asks for is of the source as it was when it first asked.
 * @param source its path
 */
export function compiled(source) {
  if (!source.endsWith('.ts')) return source;
  compiledFolder ??= ready();
  const place = path.relative(path.join(ROOT, 'server'), source);
  return path.join(compiledFolder, place.replaceAll(path.sep, '-').replace(/\.ts$/, '.js'));
}
