/** The programs that the product runs on: Node, Java, Neo4j. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { checkJars } from '../setup/jars.mjs';
import { SetupError, which } from '../setup/programs.mjs';
import { copy } from './files.mjs';

/**
 * What Neo4j asks of Java: all of Java SE; then direct memory, its beans, files in zips, elliptic curves, character
 * sets, the words of other languages, flight records, options of sockets, names from DNS.
 */
const MODULES = [
  'java.se',
  ...['jdk.unsupported', 'jdk.management', 'jdk.zipfs', 'jdk.crypto.ec', 'jdk.charsets'],
  ...['jdk.localedata', 'jdk.jfr', 'jdk.net', 'jdk.naming.dns'],
];

/** The Node that runs this: a program that is linked to none but the system's own libraries. */
export function copyNode(stage) {
  copy(process.execPath, path.join(stage, 'node', 'bin', 'node'));
  const besides = ['../LICENSE', '../share/doc/nodejs/LICENSE', '../share/doc/nodejs/copyright'];
  const licence = besides
    .map((name) => path.join(path.dirname(fs.realpathSync(process.execPath)), name))
    .find((file) => fs.existsSync(file));
  if (!licence)
    throw new SetupError(
      `The text of Node's licence lies in none of ${besides.join(', ')} beside ${process.execPath}. Pack with a Node that came with it.`,
    );
  copy(licence, path.join(stage, 'node', 'LICENSE'));
  return { name: 'node', version: process.versions.node, from: process.execPath };
}

/** A JDK that can make a runtime: the folder of JAVA_HOME, or that of the java on PATH. */
function findJdk() {
  const java = process.env.JAVA_HOME
    ? path.join(process.env.JAVA_HOME, 'bin', 'java')
    : which('java');
  const home =
    java && fs.existsSync(java) ? path.resolve(fs.realpathSync(java), '../..') : undefined;
  if (
    home &&
    fs.existsSync(path.join(home, 'bin', 'jlink')) &&
    fs.existsSync(path.join(home, 'jmods'))
  )
    return home;
  throw new SetupError(
    `A Java runtime is made by jlink of a JDK with its jmods, and ${home ?? 'no Java'} has none. Install openjdk-17-jdk-headless, or set JAVA_HOME to such a JDK.`,
  );
}

/** Makes the Java runtime. */
export function makeJava(stage) {
  const home = findJdk();
  const made = path.join(stage, 'java.linked');
  const lean = ['--strip-java-debug-attributes', '--no-man-pages', '--no-header-files'];
  const where = ['--module-path', path.join(home, 'jmods'), '--output', made];
  execFileSync(path.join(home, 'bin', 'jlink'), [
    ...lean,
    ...where,
    '--add-modules',
    MODULES.join(','),
  ]);
  // Without links: every file is one that the list of hashes names.
  copy(made, path.join(stage, 'java'));
  fs.rmSync(made, { recursive: true });
  const [, version] =
    /^JAVA_VERSION="(.+)"$/m.exec(fs.readFileSync(path.join(stage, 'java', 'release'), 'utf8')) ??
    [];
  return { name: 'openjdk', version, from: home };
}

/** Copies Neo4j's jars, as the committed list names them, to where the program looks for them. */
export function copyNeo4j(root, stage) {
  const pom = fs.readFileSync(path.join(root, 'server/core/neo4j/pom.xml'), 'utf8');
  const [, version] = /<dependency>[\s\S]*?<version>([^<]+)<\/version>/.exec(pom) ?? [];
  const lib = path.join('.cache', `neo4j-${version}`, 'lib');
  if (!fs.existsSync(path.join(root, lib)))
    throw new SetupError(`Neo4j's jars are not in ${lib}. Run: node scripts/setup.mjs`);
  checkJars(path.join(root, lib), path.join(root, 'scripts', 'setup', 'neo4j-jars.sha256'));
  copy(path.join(root, lib), path.join(stage, lib));
  return { name: 'neo4j', version, from: lib };
}
