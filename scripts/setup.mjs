#!/usr/bin/env node
/**
 * Makes a fresh clone ready: packages, Java, the Neo4j server, the built program and client, side by side where one
 * does not need another. What is ready already is left alone, so every command can run this first.
 *
 *   node scripts/setup.mjs [--test | --test-long] [--quiet] [--spark]
 *
 *   --test   also what only the tests of the gate need: chromium, qpdf, poppler-utils, unzip, python3
 *   --test-long  also what the long tests need: wget, veraPDF, case-utils, readers of exports, openpyxl, Spark
 *   --quiet  for a verb of the command line: silent when nothing is to do, and without the client,
 *            which no verb shows
 *   --spark  also Apache Spark, for `import --spark`: 700 MB
 *
 * Node built-ins only: it runs before there is anything else. Everything it prints goes to stderr.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkJars } from './setup/jars.mjs';
import { withLock } from './setup/lock.mjs';
import { run, SetupError, say, which } from './setup/programs.mjs';
import { runSteps } from './setup/steps.mjs';

const ROOT = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const CACHE = path.join(ROOT, '.cache');
const STAMPS = path.join(CACHE, 'setup');
const LEAST_NODE = [20, 19];
const LEAST_JAVA = 17;
const LEAST_FILES = 1024;
const OWN_SERVER = 'or run "docker compose up", or set NEO4J_URI to a Neo4j server you have';

const forLong = process.argv.includes('--test-long');
const forTests = forLong || process.argv.includes('--test');
const quiet = process.argv.includes('--quiet');
const needsSpark = forLong || process.argv.includes('--spark');
// Tests empty their graph, so they never use the server that NEO4J_URI names.
const needsServer = forTests || !process.env.NEO4J_URI;

const at = (...parts) => path.join(ROOT, ...parts);
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

function writeStamp(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.${process.pid}`, text);
  fs.renameSync(`${file}.${process.pid}`, file);
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

/** What is to be installed, and for which Node: a package that holds machine code has it for one. */
const wantedPackages = () =>
  `${sha256(read(at('package-lock.json')) ?? '')} for Node's modules ${process.versions.modules}`;

const packages = {
  name: 'npm packages',
  isDone() {
    const stamp = read(PACKAGES_STAMP);
    if (stamp === wantedPackages()) return true;
    const [, modules] = /modules (\d+)$/.exec(stamp ?? '') ?? [];
    if (modules !== undefined && modules !== process.versions.modules) return false;
    if (!isInstalled(read(at('package-lock.json')) ?? '')) return false;
    writeStamp(PACKAGES_STAMP, wantedPackages());
    return true;
  },
  async run(signal) {
    try {
      const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
      if (await run('npm', args, { cwd: ROOT, signal })) {
        writeStamp(PACKAGES_STAMP, wantedPackages());
        return;
      }
    } finally {
      // npm writes its list when all is there.
      if (!fs.existsSync(at('node_modules', '.package-lock.json')))
        fs.rmSync(at('node_modules'), { recursive: true, force: true });
    }
    throw new SetupError(
      'The npm packages could not be installed: see above. Check the network, then run this again.',
    );
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

function isJavaReady() {
  const found = findJava();
  if (found === undefined || !fs.existsSync(found)) return false;
  // Asking Java for its version takes longer than all the rest of a set-up with nothing to do.
  const real = fs.realpathSync(found);
  const state = `${real} ${fs.statSync(real).mtimeMs}`;
  if (read(JAVA_STAMP) === state) return true;
  if (versionOf(found) < LEAST_JAVA) return false;
  writeStamp(JAVA_STAMP, state);
  return true;
}

/** A step that copies the jars of a committed pom to .cache/<name>-<version>/lib, and holds them to a list of hashes. */
function jarsOf(title, name, pomPath) {
  const pom = read(at(pomPath)) ?? '';
  const version = /<dependency>[\s\S]*?<version>([^<]+)<\/version>/.exec(pom)?.[1];
  const folder = path.join(CACHE, `${name}-${version}`);
  const stamp = path.join(folder, 'stamp');
  const list = at('scripts', 'setup', `${name}-jars.sha256`);
  // Beside the other: jars that lie here since before the list are compared, not fetched anew.
  const checked = path.join(folder, 'stamp-checked');
  const isFetched = () => read(stamp) === sha256(pom) && fs.existsSync(path.join(folder, 'lib'));
  return {
    name: `${title} ${version}`,
    folder,
    stamp,
    isFetched,
    isDone: () => isFetched() && read(checked) === sha256(read(list) ?? ''),
    async run(signal) {
      if (isFetched()) {
        checkJars(path.join(folder, 'lib'), list);
        writeStamp(checked, sha256(read(list)));
        return;
      }
      // Into a folder aside, renamed when whole: an interrupted run leaves nothing half done.
      const draft = `${folder}.partial`;
      fs.rmSync(draft, { recursive: true, force: true });
      try {
        const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime'];
        const output = `-DoutputDirectory=${path.join(draft, 'lib')}`;
        if (!(await run('mvn', ['-q', '-B', '-f', at(pomPath), ...goal, output], { signal }))) {
          throw new SetupError(
            `Maven could not fetch ${title} ${version}: see above. Check the network or your Maven settings, then run this again.`,
          );
        }
        checkJars(path.join(draft, 'lib'), list);
        writeStamp(path.join(draft, 'stamp'), sha256(pom));
        writeStamp(path.join(draft, 'stamp-checked'), sha256(read(list)));
        fs.rmSync(folder, { recursive: true, force: true });
        fs.renameSync(draft, folder);
      } finally {
        fs.rmSync(draft, { recursive: true, force: true });
      }
    },
  };
}

const neo4jJars = jarsOf('Neo4j', 'neo4j', 'server/core/neo4j/pom.xml');
const verapdfJars = jarsOf('veraPDF', 'verapdf', 'tests/support/verapdf/pom.xml');

// ── What is written in Python ───────────────────────────────────────────────────────────────────

/** A step that installs packages into a Python of their own: .cache/<name>-<version>. */
function pythonOf(name, version, pip, stamp = 'stamp', title = `${name} ${version}`) {
  const folder = path.join(CACHE, `${name}-${version}`);
  return {
    name: title,
    isDone: () => fs.existsSync(path.join(folder, stamp)),
    async run(signal) {
      const python = path.join(folder, 'bin', 'python3');
      const install = ['-m', 'pip', 'install', '--quiet', ...pip];
      const isMade =
        (fs.existsSync(path.join(folder, 'stamp')) ||
          (await run('python3', ['-m', 'venv', '--clear', folder], { signal }))) &&
        (await run(python, install, { signal }));
      if (!isMade)
        throw new SetupError(
          `${title} could not be installed: see above. Check the network, then run this again.`,
        );
      writeStamp(path.join(folder, stamp), version);
    },
  };
}

/** Checks case.jsonld. */
const caseUtils = pythonOf('case-utils', '0.18.0', ['case-utils==0.18.0']);
/** Read what `export` writes: STIX, FollowTheMoney, GEXF, GraphML, KML, i2. */
const exchangeReaders = pythonOf(
  ...['exchange-readers', '1', ['--no-deps', '-r', at('tests', 'edge', 'export', 'readers.txt')]],
  ...['stamp', 'exchange readers'],
);
/** Reads workbooks as another program does. */
const openpyxl = pythonOf('openpyxl', '3.1.5', ['openpyxl==3.1.5']);
/** Shares the work of a large import: `import --spark`. */
const spark = pythonOf('spark', '3.5.9', ['-r', at('server/core/spark/requirements.txt')]);
/** Check the program that tells Spark what to do. */
const checks = ['mypy==2.4.1', 'ruff==0.17.5'];
const pythonChecks = pythonOf('spark', '3.5.9', checks, 'stamp-checks', 'mypy and ruff');

// ── Java's own form of the server's classes ─────────────────────────────────────────────────────

/** Each start of the server takes a third less work with it; none needs it. See scripts/keep-classes.ts. */
const classes = {
  name: 'Faster starts of Neo4j',
  stamp: path.join(STAMPS, 'classes'),
  /** Another Java, other jars or another place: Java would not take the file. */
  state() {
    const real = fs.realpathSync(findJava());
    return [real, fs.statSync(real).mtimeMs, neo4jJars.folder, read(neo4jJars.stamp)].join('\n');
  },
  isDone: () => read(classes.stamp) === classes.state(),
  async run(signal) {
    const args = ['--import', 'tsx', at('scripts', 'keep-classes.ts')];
    if (!(await run(process.execPath, args, { cwd: ROOT, signal })))
      say('That failed, see above: Neo4j starts as it does without.');
    writeStamp(classes.stamp, classes.state());
  },
};

// ── Debian's packages ───────────────────────────────────────────────────────────────────────────

/** What only tests need, with the programs that each package brings. */
const TOOLS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  qpdf: ['qpdf'],
  'poppler-utils': ['pdftotext'],
  unzip: ['unzip'],
  python3: ['python3'],
};
const LONG_TOOLS = { ...TOOLS, wget: ['wget'] };

/** What is missing of what Debian has, each with what to do where it cannot be installed. */
function missingPackages() {
  const missing = [];
  if (needsServer && !isJavaReady()) {
    missing.push({
      name: 'default-jre-headless',
      otherwise: `Throughline needs Java ${LEAST_JAVA} or newer: install it (and set JAVA_HOME if it is not on PATH), ${OWN_SERVER}.`,
    });
  }
  const jars = [...(needsServer ? [neo4jJars] : []), ...(forLong ? [verapdfJars] : [])];
  const [wanted] = jars.filter((step) => !step.isFetched());
  if (wanted && which('mvn') === undefined) {
    missing.push({
      name: 'maven',
      otherwise: `Throughline needs Maven once, to fetch ${wanted.name}: install it, ${OWN_SERVER}.`,
    });
  }
  const tools = forLong ? LONG_TOOLS : TOOLS;
  for (const [name, programs] of forTests ? Object.entries(tools) : []) {
    if (which(...programs) === undefined)
      missing.push({ name, otherwise: `The tests need ${name}: install it, then run this again.` });
  }
  // Debian's Python makes no environment of its own without it.
  const makes = () => spawnSync('python3', ['-c', 'import ensurepip']).status === 0;
  const isInstalled = () =>
    spark.isDone() &&
    (!forLong || [caseUtils, exchangeReaders, openpyxl].every((one) => one.isDone()));
  if (needsSpark && !isInstalled() && !makes()) {
    missing.push({
      name: 'python3-venv',
      otherwise: 'Spark and the long tests need python3-venv: install it, then run this again.',
    });
  }
  return missing;
}

async function aptInstall(names, otherwise, signal) {
  const canInstall =
    fs.existsSync('/etc/debian_version') && process.getuid?.() === 0 && which('apt-get');
  if (!canInstall) throw new SetupError(otherwise);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-q', '--no-install-recommends', ...names];
  const fetch = () => run('apt-get', [...install, '--download-only'], { env, signal });
  // A fresh machine or image has no package lists yet.
  const isFetched =
    (await fetch()) ||
    ((await run('apt-get', ['update', '-q'], { env, signal })) && (await fetch()));
  // Without the signal: an installation that is broken off is for the user to mend.
  if (isFetched && (await run('apt-get', install, { env }))) return;
  throw new SetupError(`apt-get could not install ${names.join(', ')}: see above. ${otherwise}`);
}

const debian = {
  name: 'Debian packages',
  isDone: () => missingPackages().length === 0,
  async run(signal) {
    const missing = missingPackages();
    const otherwise = missing.map((each) => each.otherwise).join(' ');
    const ownJava = process.env.JAVA_HOME || process.env.THROUGHLINE_JAVA;
    if (needsServer && ownJava && !isJavaReady()) {
      throw new SetupError(`${findJava()} is not a Java ${LEAST_JAVA} or newer. ${otherwise}`);
    }
    const names = missing.map(({ name }) => name);
    await aptInstall(names, otherwise, signal);
    // Older releases of Debian and Ubuntu have an older default, and this one beside it.
    if (needsServer && !isJavaReady())
      await aptInstall([`openjdk-${LEAST_JAVA}-jre-headless`], otherwise, signal);
    if (!debian.isDone()) throw new SetupError(otherwise);
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
    name: `The ${name}`,
    isDone: () => fs.existsSync(at(made)) && read(stamp) === stateOf(sources),
    async run(signal) {
      const state = stateOf(sources);
      if (!(await run(process.execPath, args, { cwd: ROOT, signal }))) {
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

/** Neo4j and what installs the rest fail in many words where an account may open few files. */
function checkFiles() {
  if (process.platform !== 'linux') return;
  const limits = read('/proc/self/limits') ?? '';
  const most = Number(/^Max open files +\d+ +(\d+)/m.exec(limits)?.[1] ?? LEAST_FILES);
  if (most < LEAST_FILES)
    throw new SetupError(
      `This account may open ${most} files at once, and Throughline needs ${LEAST_FILES}. Let this account open more files, then start again: ulimit -n 65536`,
    );
}

function checkPlatform() {
  if (process.platform === 'win32') {
    throw new SetupError('On Windows, run Throughline inside WSL, or run "docker compose up".');
  }
  checkFiles();
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  const least = LEAST_NODE.join('.');
  throw new SetupError(
    `Throughline needs Node ${least} or newer; this is ${process.versions.node}.`,
  );
}

neo4jJars.after = [debian];
// One at a time in Maven's store.
verapdfJars.after = [debian, neo4jJars];
caseUtils.after = [debian];
exchangeReaders.after = [debian];
openpyxl.after = [debian];
spark.after = [debian];
pythonChecks.after = [spark];
program.after = [packages];
client.after = [packages];
classes.after = [packages, neo4jJars];

const steps = [
  packages,
  ...(needsServer || needsSpark ? [debian] : []),
  ...(needsServer ? [neo4jJars] : []),
  ...(needsSpark ? [spark] : []),
  ...(forLong ? [verapdfJars, caseUtils, exchangeReaders, openpyxl, pythonChecks] : []),
  program,
  ...(quiet ? [] : [client]),
  ...(needsServer && !quiet ? [classes] : []),
];

try {
  checkPlatform();
  if (!steps.every((step) => step.isDone())) {
    const onWait = () => say('Waiting for another set-up of this folder to finish');
    await withLock(path.join(CACHE, 'setup.lock'), () => runSteps(steps), onWait);
    say('Set-up is done');
  }
} catch (error) {
  say(error instanceof SetupError ? error.message : `The set-up failed: ${error?.stack ?? error}`);
  process.exitCode = 1;
}
