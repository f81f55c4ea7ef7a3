import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from '../../support.ts';
import { group, pictureIn, record, SNAPSHOT, text } from './forger.ts';

/** Exhibits, alone and together with the snapshot. */

export const exhibits = group('Exhibits', [
  [
    'A picture is taken away',
    ({ folder }) => rm(path.join(folder, pictureIn(folder))),
    ['data/exhibits/AB1/images/', /is missing/],
  ],
  [
    'A picture is added',
    ({ folder }) =>
      writeFile(path.join(folder, `data/exhibits/AB1/images/${sha256Of('x')}.png`), 'x'),
    ['data/exhibits/AB1/images/', /is no part of a bundle/],
  ],
  [
    'A picture is exchanged for another under its name',
    ({ folder }) => writeFile(path.join(folder, pictureIn(folder)), 'another'),
    ['data/exhibits/AB1/images/', /is not what was received/],
  ],
  [
    'A picture is moved to another exhibit',
    async ({ folder }) => {
      const from = pictureIn(folder);
      const to = from.replace('AB1', 'AB2');
      await mkdir(path.join(folder, path.dirname(to)), { recursive: true });
      await rename(path.join(folder, from), path.join(folder, to));
    },
    ['data/exhibits/AB2/images/', /is no part of a bundle/],
  ],
  [
    'A picture is copied to another exhibit',
    async ({ folder }) => {
      const from = pictureIn(folder);
      const to = from.replace('AB1', 'AB2');
      await mkdir(path.join(folder, path.dirname(to)), { recursive: true });
      await cp(path.join(folder, from), path.join(folder, to));
    },
    ['data/exhibits/AB2/images/', /is no part of a bundle/],
  ],
  [
    'A record is edited',
    text(record(2), '44-17', '44-18'),
    [record(2), /is not what was received/],
  ],
  [
    'Two records change places',
    async ({ folder }) => {
      const [one, two] = [record(1), record(2)].map((name) => path.join(folder, name));
      await rename(one ?? '', `${one}.tmp`);
      await rename(two ?? '', one ?? '');
      await rename(`${one}.tmp`, two ?? '');
    },
    [record(1), /is not what was received/],
  ],
  [
    'The header of a table names another column',
    text('data/exhibits/AB3/header.csv', 'text', 'note'),
    ['data/exhibits/AB3/header.csv', /is not what was received/],
  ],
  [
    'The header of a table is taken away',
    ({ folder }) => rm(path.join(folder, 'data/exhibits/AB3/header.csv')),
    ['data/exhibits/AB3/header.csv', /is missing/],
  ],
  [
    'An exhibit is added',
    async ({ folder }) => {
      await mkdir(path.join(folder, 'data/exhibits/AB4'));
      await writeFile(path.join(folder, 'data/exhibits/AB4/record.json'), '{}');
    },
    ['data/exhibits/AB4/record.json', /is no part of a bundle/],
  ],
  [
    'An exhibit is taken away',
    ({ folder }) => rm(path.join(folder, 'data/exhibits/AB2'), { recursive: true }),
    [record(2), /is missing/],
  ],
  [
    'A picture is moved to another exhibit, by the snapshot too',
    async (forger) => {
      const from = pictureIn(forger.folder);
      const to = from.replace('AB1', 'AB2');
      await mkdir(path.join(forger.folder, path.dirname(to)), { recursive: true });
      await rename(path.join(forger.folder, from), path.join(forger.folder, to));
      await forger.say(({ captures: [one, two] }) =>
        two?.files.push(...(one?.files.splice(1) ?? [])),
      );
    },
    [SNAPSHOT, /a picture that it does not show/],
  ],
  [
    'A picture is taken away, by the snapshot too',
    async (forger) => {
      await rm(path.join(forger.folder, pictureIn(forger.folder)));
      await forger.say(({ captures: [one] }) => one?.files.splice(1));
    },
    [SNAPSHOT, /was received, and its exhibit lacks it/],
  ],
]);
