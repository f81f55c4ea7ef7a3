/** The texts of the licences of what others made, in one folder. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copy, write } from './files.mjs';

const HERE = fileURLToPath(new URL('parts', import.meta.url));
const TEXT = /^(licen[cs]e|notice|copying|copyright|third.?party)/i;

const labelOf = ({ name, version }) => `${name.replaceAll('/', '+')}-${version}`;

/** The texts that a package brings at its top, one after the other; of libvips the page that names its parts. */
function textsOf(folder) {
  const names = fs
    .readdirSync(folder)
    .filter((name) => TEXT.test(name) || (/sharp-libvips/.test(folder) && name === 'README.md'))
    .sort();
  return names
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => `── ${name}\n\n${fs.readFileSync(path.join(folder, name), 'utf8').trim()}\n`)
    .join('\n');
}

/**
 * Writes `licences/`: a text for every npm package, also those that are part of the pages alone, those of Neo4j and
 * what is in it, and THIRD-PARTY.txt, which names all with where their text lies.
 * @param engines each `{ name, version }`
 */
export function writeLicences(root, stage, packages, [node, java, neo4j]) {
  const folder = path.join(stage, 'licences');
  const rows = packages.map((each) => {
    const text = textsOf(path.join(root, each.place));
    const file = `${labelOf(each)}.txt`;
    if (text !== '') write(path.join(folder, file), text);
    return row(each.name, each.version, each.license, text === '' ? 'brings no text' : file);
  });
  // libvips and what is in it: its package has a list of the licences, and no text.
  copy(path.join(HERE, 'LGPL-3.0.txt'), path.join(folder, 'LGPL-3.0.txt'));
  neo4jTexts(stage, [java, neo4j], path.join(folder, 'neo4j'));
  const programs = [
    row('Node.js', node.version, 'MIT and others', '../node/LICENSE'),
    row('OpenJDK', java.version, 'GPL-2.0 with the Classpath exception', '../java/legal/'),
    row(
      'Neo4j Community',
      neo4j.version,
      'GPL-3.0',
      'neo4j/; source: https://github.com/neo4j/neo4j',
    ),
  ];
  const head =
    'What others made and lies in this archive: name, version, licence as it states it, its text.\n';
  write(
    path.join(folder, 'THIRD-PARTY.txt'),
    [head, ...programs, '', ...new Set(rows), ''].join('\n'),
  );
}

const row = (...cells) => cells.join(' | ');

/** Neo4j's own jar holds its licence, and those of all jars beside it. */
function neo4jTexts(stage, [java, { version }], folder) {
  fs.mkdirSync(folder, { recursive: true });
  const jar = path.join(stage, '.cache', `neo4j-${version}`, 'lib', `neo4j-${version}.jar`);
  const names = ['LICENSE.txt', 'LICENSES.txt', 'NOTICE.txt'];
  const inside = names.map((name) => `META-INF/${name}`);
  execFileSync(path.join(java.from, 'bin', 'jar'), ['xf', jar, ...inside], { cwd: folder });
  for (const name of names)
    fs.renameSync(path.join(folder, 'META-INF', name), path.join(folder, name));
  fs.rmdirSync(path.join(folder, 'META-INF'));
}
