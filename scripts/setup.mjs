#!/usr/bin/env node
/**
 * Makes a fresh clone ready: packages, Java, the Neo4j server, the built program and client. What is ready
 * already is left alone, so every command can run this first.
 *
 *   node scripts/setup.mjs [--test] [--quiet]
 *
 *   --test   also what only the tests need: chromium, qpdf, poppler-utils, unzip, python3, wget, veraPDF
 *   --quiet  for a verb of the command line: silent when nothing is to do, and without the client,
 *            which no verb shows
 *
 * Node built-ins only: it runs before there is anything else. Everything it prints goes to stderr.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './setup/lock.mjs';

const ROOT = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const CACHE = path.join(ROOT, '.cache');
const STAMPS = path.join(CACHE, 'setup');
const LEAST_NODE = [20, 19];
const LEAST_JAVA = 17;
const OWN_SERVER = 'or run "docker compose up", or set NEO4J_URI to a Neo4j server you have';

const forTests = process.argv.includes('--test');
const quiet = process.argv.includes('--quiet');
// Tests empty their graph, so they never use the server that NEO4J_URI names.
const needsServer = forTests || !process.env.NEO4J_URI;

const at = (...parts) => path.join(ROOT, ...parts);
const say = (text) => process.stderr.write(`${text}\n`);
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** Ends the set-up with a message for people. */
class SetupError extends Error {}

function writeStamp(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.${process.pid}`, text);
  fs.renameSync(`${file}.${process.pid}`, file);
}

/** Runs a program with its output on stderr. */
function run(command, args, environment = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...environment },
  });
  return done.status === 0;
}

/** The first of these programs that is on PATH. */
function which(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
}

// ── Debian's packages ───────────────────────────────────────────────────────────────────────────

const canInstall = () =>
  fs.existsSync('/etc/debian_version') &&
  process.getuid?.() === 0 &&
  which('apt-get') !== undefined;

function aptInstall(packages, otherwise) {
  if (!canInstall()) throw new SetupError(otherwise);
  say(`Installing ${packages.join(', ')} with apt-get`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  if (run('apt-get', install, environment)) return;
  // A fresh machine or image has no package lists yet.
  run('apt-get', ['update', '-q'], environment);
  if (!run('apt-get', install, environment)) {
    throw new SetupError(
      `apt-get could not install ${packages.join(', ')}: see above. ${otherwise}`,
    );
  }
}

// ── npm packages ────────────────────────────────────────────────────────────────────────────────

const PACKAGES_STAMP = at('node_modules', '.throughline-stamp');

/** Whether node_modules holds what the lockfile says; npm leaves a lockfile of its own in there. */
function isInstalled(lock) {
  const hidden = read(at('node_modules', '.package-lock.json'));
  if (hidden === undefined) return false;
  const present = JSON.parse(hidden).packages ?? {};
  return Object.entries(JSON.parse(lock).packages).every(
    ([place, { version, optional, devOptional, link }]) =>
      place === '' || optional || devOptional || link || present[place]?.version === version,
  );
}

const packages = {
  isDone() {
    const lock = read(at('package-lock.json')) ?? '';
    if (read(PACKAGES_STAMP) === sha256(lock)) return true;
    if (!isInstalled(lock)) return false;
    writeStamp(PACKAGES_STAMP, sha256(lock));
    return true;
  },
  run() {
    say('Installing npm packages (some minutes the first time)');
    if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
      throw new SetupError('npm ci failed: see above. Check the network, then run this again.');
    }
    writeStamp(PACKAGES_STAMP, sha256(read(at('package-lock.json')) ?? ''));
  },
};

// ── Java and the jars that Maven fetches ────────────────────────────────────────────────────────

const JAVA_STAMP = path.join(STAMPS, 'java');

function findJava() {
  if (process.env.THROUGHLINE_JAVA) return process.env.THROUGHLINE_JAVA;
  if (process.env.JAVA_HOME) return path.join(process.env.JAVA_HOME, 'bin', 'java');
  return which('java');
}

/** The major version a java program reports; 0 when it does not run. */
function versionOf(java) {
  const { stdout, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(`${stdout}${stderr}`) ?? [];
  return Number(first === '1' ? second : (first ?? 0));
}

const java = {
  isDone() {
    const found = findJava();
    if (found === undefined || !fs.existsSync(found)) return false;
    // Asking Java for its version takes longer than all the rest of a set-up with nothing to do.
    const real = fs.realpathSync(found);
    if (read(JAVA_STAMP) === real) return true;
    if (versionOf(found) < LEAST_JAVA) return false;
    writeStamp(JAVA_STAMP, real);
    return true;
  },
  run() {
    const wanted = `Throughline needs Java ${LEAST_JAVA} or newer: install it (and set JAVA_HOME if it is not on PATH), ${OWN_SERVER}.`;
    if (process.env.JAVA_HOME || process.env.THROUGHLINE_JAVA) {
      throw new SetupError(`${findJava()} is not a Java ${LEAST_JAVA} or newer. ${wanted}`);
    }
    aptInstall(['default-jre-headless'], wanted);
    // Older releases of Debian and Ubuntu have an older default, and this one beside it.
    if (!java.isDone()) aptInstall([`openjdk-${LEAST_JAVA}-jre-headless`], wanted);
    if (!java.isDone()) throw new SetupError(wanted);
  },
};

/** A step that copies the jars of a committed pom to .cache/<name>-<version>/lib. */
function jarsOf(name, pomPath) {
  const pom = read(at(pomPath)) ?? '';
  const version = /<dependency>[\s\S]*?<version>([^<]+)<\/version>/.exec(pom)?.[1];
  const folder = path.join(CACHE, `${name}-${version}`);
  const stamp = path.join(folder, 'stamp');
  return {
    folder,
    stamp,
    isDone: () => read(stamp) === sha256(pom) && fs.existsSync(path.join(folder, 'lib')),
    run() {
      if (which('mvn') === undefined) {
        const wanted = `Throughline needs Maven once, to fetch ${name} ${version}: install it, ${OWN_SERVER}.`;
        aptInstall(['maven'], wanted);
      }
      say(`Fetching ${name} ${version} with Maven`);
      // Into a folder aside, renamed when whole: an interrupted run leaves nothing half done.
      const draft = `${folder}.partial`;
      fs.rmSync(draft, { recursive: true, force: true });
      const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime'];
      const output = `-DoutputDirectory=${path.join(draft, 'lib')}`;
      if (!run('mvn', ['-q', '-B', '-f', at(pomPath), ...goal, output])) {
        throw new SetupError(
          `Maven could not fetch ${name} ${version}: see above. Check the network or your Maven settings, then run this again.`,
        );
      }
      writeStamp(path.join(draft, 'stamp'), sha256(pom));
      fs.rmSync(folder, { recursive: true, force: true });
      fs.renameSync(draft, folder);
    },
  };
}

// ── Java's own form of the server's classes ─────────────────────────────────────────────────────

const neo4jJars = jarsOf('neo4j', 'server/neo4j/pom.xml');

/** Each start of the server takes a third less work with it; none needs it. See scripts/keep-classes.ts. */
const classes = {
  stamp: path.join(STAMPS, 'classes'),
  /** Another Java, other jars or another place: Java would not take the file. */
  state() {
    const real = fs.realpathSync(findJava());
    return [real, fs.statSync(real).mtimeMs, neo4jJars.folder, read(neo4jJars.stamp)].join('\n');
  },
  isDone: () => read(classes.stamp) === classes.state(),
  run() {
    say('Preparing Neo4j for faster starts');
    const script = at('scripts', 'keep-classes.ts');
    if (!run(process.execPath, ['--import', 'tsx', script]))
      say('That failed, see above: Neo4j starts as it does without.');
    writeStamp(classes.stamp, classes.state());
  },
};

// ── What only tests need ────────────────────────────────────────────────────────────────────────

const TOOLS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  qpdf: ['qpdf'],
  'poppler-utils': ['pdftotext'],
  unzip: ['unzip'],
  python3: ['python3'],
  wget: ['wget'],
};
const missingTools = () => Object.keys(TOOLS).filter((name) => which(...TOOLS[name]) === undefined);

const tools = {
  isDone: () => missingTools().length === 0,
  run() {
    const missing = missingTools();
    aptInstall(missing, `The tests need ${missing.join(', ')}: install them, then run this again.`);
  },
};

// ── What is built of the source ─────────────────────────────────────────────────────────────────

/** Names, sizes and times of files: fast, and any edit changes it. */
function stateOf(sources) {
  const lines = [];
  const visit = (file) => {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat === undefined || file === at('client', 'dist')) return;
    if (!stat.isDirectory()) {
      lines.push(`${file} ${stat.size} ${stat.mtimeMs}`);
      return;
    }
    for (const name of fs.readdirSync(file).sort()) visit(path.join(file, name));
  };
  for (const source of sources) visit(at(source));
  return sha256(lines.join('\n'));
}

/**
 * A step that builds something as `npm run build` does, where its source has changed.
 * @param made a file that is there after it
 */
function buildOf(name, sources, made, args) {
  const stamp = path.join(STAMPS, name);
  return {
    isDone: () => fs.existsSync(at(made)) && read(stamp) === stateOf(sources),
    run() {
      say(`Building the ${name}`);
      const state = stateOf(sources);
      if (!run(process.execPath, args)) {
        throw new SetupError(`The ${name} could not be built: see above.`);
      }
      writeStamp(stamp, state);
    },
  };
}

const program = buildOf(
  'program',
  ['server', 'seed-data', 'scripts/build.mjs', 'node_modules/.package-lock.json'],
  'dist/cli.js',
  [at('scripts', 'build.mjs')],
);
const client = buildOf(
  'client',
  ['client', 'vite.config.ts', 'package-lock.json'],
  'client/dist/index.html',
  [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
);

// ── All of it ───────────────────────────────────────────────────────────────────────────────────

function checkPlatform() {
  if (process.platform === 'win32') {
    throw new SetupError('On Windows, run Throughline inside WSL, or run "docker compose up".');
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  const least = LEAST_NODE.join('.');
  throw new SetupError(
    `Throughline needs Node ${least} or newer; this is ${process.versions.node}.`,
  );
}

const steps = [
  packages,
  ...(needsServer ? [java, neo4jJars] : []),
  ...(forTests ? [tools, jarsOf('verapdf', 'tests/support/verapdf/pom.xml')] : []),
  program,
  ...(quiet ? [] : [client]),
  ...(needsServer && !quiet ? [classes] : []),
];

try {
  checkPlatform();
  if (!steps.every((step) => step.isDone())) {
    const runMissing = () => {
      for (const step of steps) if (!step.isDone()) step.run();
    };
    const onWait = () => say('Waiting for another set-up of this folder to finish');
    await withLock(path.join(CACHE, 'setup.lock'), runMissing, onWait);
    say('Set-up is done');
  }
} catch (error) {
  say(error instanceof SetupError ? error.message : `The set-up failed: ${error?.stack ?? error}`);
  process.exitCode = 1;
}
