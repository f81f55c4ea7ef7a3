/** The list of parts, as CycloneDX. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { readSums } from '../setup/jars.mjs';
import { sha256 } from './files.mjs';

/**
 * What npm knows of the packages of the lockfile, without the network. Those for development are among them: told to
 * leave them out, npm 11 leaves out also what they and the product both use.
 */
const npmList = (root) =>
  JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );

const part = (type, name, version, license, hash, purl) => ({
  ...{ 'bom-ref': `${name}@${version}`, type, name, version },
  ...(purl ? { purl } : {}),
  ...(license ? { licenses: [{ expression: license }] } : {}),
  ...(hash ? { hashes: [{ alg: 'SHA-256', content: hash }] } : {}),
});

/** A jar is named by its file: `asm-9.7.1.jar`. */
function jarPart([file, hash]) {
  const stem = file.replace(/\.jar$/, '');
  const at = stem.search(/-\d/);
  const [name, version] = at === -1 ? [stem, ''] : [stem.slice(0, at), stem.slice(at + 1)];
  return { ...part('library', name, version, undefined, hash), 'bom-ref': `neo4j/${file}` };
}

/** The programs that it runs on. */
function engineParts(stage, [node, java, neo4j]) {
  const inNode = sha256(path.join(stage, 'node/bin/node'));
  const inJava = sha256(path.join(stage, 'java/lib/server/libjvm.so'));
  const javas = 'GPL-2.0-only WITH Classpath-exception-2.0';
  const made = (name, version, license, hash, purl) =>
    part('application', name, version, license, hash, `pkg:${purl}@${version}`);
  return [
    made('node', node.version, 'MIT', inNode, 'generic/node'),
    made('openjdk', java.version, javas, inJava, 'generic/openjdk'),
    made('neo4j', neo4j.version, 'GPL-3.0-only', undefined, 'maven/org.neo4j/neo4j'),
  ];
}

const refsOf = (parts) => parts.map((each) => each['bom-ref']);

/**
 * @param packages the npm packages that lie in the archive, also as part of the pages
 * @param engines Node, Java and Neo4j, each as `{ name, version }`
 * @param made a time, as ISO 8601
 * @returns the text of a CycloneDX file; the same for the same parts
 */
export function sbomOf({ root, stage, version, packages, engines, made }) {
  const list = npmList(root);
  const own = list.metadata.component;
  const packed = new Set(packages.map((each) => `${each.known}@${each.version}`));
  const isPacked = (ref) => ref === own['bom-ref'] || packed.has(ref);
  const jars = [...readSums(path.join(root, 'scripts', 'setup', 'neo4j-jars.sha256'))].map(jarPart);
  const programs = engineParts(stage, engines);
  const components = [
    ...list.components.filter((each) => packed.has(each['bom-ref'])),
    ...[...programs, ...jars],
  ];
  const dependencies = list.dependencies
    .filter(({ ref }) => isPacked(ref))
    .map(({ ref, dependsOn }) => {
      const more = ref === own['bom-ref'] ? refsOf(programs) : [];
      return { ref, dependsOn: [...dependsOn.filter(isPacked), ...more] };
    });
  dependencies.push({ ref: programs[2]['bom-ref'], dependsOn: refsOf(jars) });
  const component = { ...own, type: 'application', name: 'throughline', version };
  const metadata = { ...list.metadata, timestamp: made, component };
  const body = { ...list, metadata, components, dependencies, serialNumber: '' };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(body))}`;
  return `${JSON.stringify({ ...body, serialNumber }, null, 2)}\n`;
}

/** A UUID (version 8) of a text, so that the same parts have the same number. */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
