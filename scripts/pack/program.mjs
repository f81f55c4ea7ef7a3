/** The program itself: what was built, what it reads beside that, and how it is begun. */
import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from '../setup/programs.mjs';
import { copy, write } from './files.mjs';

/** What messages say of a checkout, and what they say of an archive: it has no npm. In this order. */
const SAID = [
  ['npm run -s throughline --', 'throughline'],
  ['npm start --', 'throughline start'],
  ['npm start', 'throughline start'],
  ['Install it with: node scripts/setup.mjs --spark. Or set', 'Set'],
  ['node scripts/setup.mjs', 'install.sh of the archive'],
];

/** Files that begin a process or a thread, and those that they ask for: others are of an earlier build. */
function builtFiles(dist) {
  const found = new Set(fs.readdirSync(dist).filter((name) => /^(?!shared-).*\.js$/.test(name)));
  for (const name of found)
    for (const [, other] of fs
      .readFileSync(path.join(dist, name), 'utf8')
      .matchAll(/"\.\/([\w-]+\.js)"/g))
      if (fs.existsSync(path.join(dist, other))) found.add(other);
  return [...found].sort();
}

/**
 * Copies the built program, with the messages of an archive.
 * @returns its text
 * @throws SetupError where nothing was built
 */
export function copyProgram(root, stage) {
  const dist = path.join(root, 'dist');
  if (
    !fs.existsSync(path.join(dist, 'main.js')) ||
    !fs.existsSync(path.join(root, 'client/dist/index.html'))
  )
    throw new SetupError('Nothing is built yet. Run: npm run build');
  const names = builtFiles(dist);
  const texts = names.map((name) => fs.readFileSync(path.join(dist, name), 'utf8'));
  for (const [said] of SAID)
    if (!texts.some((text) => text.includes(said)))
      throw new SetupError(`No message says "${said}" any more: mend scripts/pack/program.mjs.`);
  for (const [at, name] of names.entries()) {
    const text = SAID.reduce((before, [said, now]) => before.replaceAll(said, now), texts[at]);
    write(path.join(stage, 'dist', name), text);
    copy(path.join(dist, `${name}.map`), path.join(stage, 'dist', `${name}.map`));
  }
  for (const name of ['version', 'files', 'components.json'])
    copy(path.join(dist, name), path.join(stage, 'dist', name));
  return texts.join('\n');
}

/** What the program reads while it runs, beside its own text: pages, statements, forms, templates, the demonstration. */
export function copyResources(root, stage, version) {
  const along = (place, keeps) => copy(path.join(root, place), path.join(stage, place), keeps);
  along('client/dist', (name) => !name.endsWith('.map'));
  along('cypher');
  along('server', (name) => !/\.(ts|js|mjs)$/.test(name));
  along('seed-data', (name) => !name.endsWith('.ts'));
  along('docs');
  for (const name of ['README.md', 'LICENSE', 'SECURITY.md', 'CHANGELOG.md', 'THIRD-PARTY.md'])
    along(name);
  const { name, license, type } = JSON.parse(
    fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  write(
    path.join(stage, 'package.json'),
    `${JSON.stringify({ name, version, private: true, license, type }, null, 2)}\n`,
  );
  write(path.join(stage, 'VERSION'), `${version}\n`);
  const launcher = fs.readFileSync(path.join(root, 'scripts/pack/parts/throughline.sh'), 'utf8');
  write(path.join(stage, 'bin/throughline'), launcher, 0o755);
}
