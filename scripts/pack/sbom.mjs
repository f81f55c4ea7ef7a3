/** The list of parts, as CycloneDX. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { readSums } from '../setup/jars.mjs';
import { sha256 } from './files.mjs';

/** What npm knows of the packages of the lockfile, without the network. */
const npmList = (root) =>
  JSON.parse(
    execFileSync(
      'npm',
      ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
      { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
    ),
  );

const part = (type, name, version, license, hash, purl) => ({
  ...{ 'bom-ref': `${name}@${version}`, type, name, version },
  ...(purl ? { purl } : {}),
  ...(license ? { licenses: [{ expression: license }] } : {}),
  ...(hash ? { hashes: [{ alg: 'SHA-256', content: hash }] } : {}),
});

/** A jar is named by its file: `asm-9.7.1.jar`. */
function jarPart([file, hash]) {
  const [, name, version] = /^(.+?)-(\d[\w.-]*)\.jar$/.exec(file) ?? [
    ,
    file.replace(/\.jar$/, ''),
    '',
  ];
  return { ...part('library', name, version, undefined, hash), 'bom-ref': `neo4j/${file}` };
}

/**
 * @param packages the npm packages that lie in the archive, also as part of the pages
 * @param made a time, as ISO 8601
 * @returns the text of a CycloneDX file; the same for the same parts
 */
export function sbomOf({ root, stage, version, packages, engines: [node, java, neo4j], made }) {
  const list = npmList(root);
  const packed = new Set(packages.map((each) => `${each.name}@${each.version}`));
  const own = list.metadata.component;
  const jars = [...readSums(path.join(root, 'scripts', 'setup', 'neo4j-jars.sha256'))].map(jarPart);
  const engines = [
    part(
      'application',
      'node',
      node.version,
      'MIT',
      sha256(path.join(stage, 'node/bin/node')),
      `pkg:generic/node@${node.version}`,
    ),
    part(
      'application',
      'openjdk',
      java.version,
      'GPL-2.0-only WITH Classpath-exception-2.0',
      sha256(path.join(stage, 'java/lib/server/libjvm.so')),
      `pkg:generic/openjdk@${java.version}`,
    ),
    part(
      'application',
      'neo4j',
      neo4j.version,
      'GPL-3.0-only',
      undefined,
      `pkg:maven/org.neo4j/neo4j@${neo4j.version}`,
    ),
  ];
  const refs = new Set([own['bom-ref'], ...packed]);
  const components = [
    ...list.components.filter((each) => packed.has(each['bom-ref'])),
    ...engines,
    ...jars,
  ];
  const dependencies = [
    ...list.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: [
          ...dependsOn.filter((each) => refs.has(each)),
          ...(ref === own['bom-ref'] ? engines.map((each) => each['bom-ref']) : []),
        ],
      })),
    { ref: engines[2]['bom-ref'], dependsOn: jars.map((each) => each['bom-ref']) },
  ];
  const metadata = {
    ...list.metadata,
    timestamp: made,
    component: { ...own, type: 'application', name: 'throughline', version },
  };
  const body = { ...list, metadata, components, dependencies };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify({ ...body, serialNumber: '' }))}`;
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
