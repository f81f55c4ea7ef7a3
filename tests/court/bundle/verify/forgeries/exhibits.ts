import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from '../../support.ts';
import { type Forger, group, pictureIn, record, SNAPSHOT, text } from './forger.ts';

/** Exhibits, alone and together with the snapshot. */

const pictures = 'data/exhibits/AB1/images/';
const header = 'data/exhibits/AB3/header.csv';
const added = 'data/exhibits/AB4/record.json';
const without =
  (name: string) =>
  ({ folder }: Forger) =>
    rm(path.join(folder, name), { recursive: true });

/** Puts the picture of the first exhibit into the second. */
const toSecond =
  (put: (from: string, to: string) => Promise<void>) =>
  async ({ folder }: Forger) => {
    const from = path.join(folder, pictureIn(folder));
    const to = from.replace('AB1', 'AB2');
    await mkdir(path.dirname(to), { recursive: true });
    await put(from, to);
  };
const elsewhere = ['data/exhibits/AB2/images/', /is no part of a bundle/] as const;

export const exhibits = group('Exhibits', pictures, [
  [
    'A picture is taken away',
    ({ folder }) => rm(path.join(folder, pictureIn(folder))),
    /is missing/,
  ],
  [
    'A picture is added',
    ({ folder }) => writeFile(path.join(folder, `${pictures}${sha256Of('x')}.png`), 'x'),
    /is no part of a bundle/,
  ],
  [
    'A picture is exchanged for another under its name',
    ({ folder }) => writeFile(path.join(folder, pictureIn(folder)), 'another'),
    /is not what was received/,
  ],
  ['A picture is moved to another exhibit', toSecond(rename), elsewhere],
  ['A picture is copied to another exhibit', toSecond(cp), elsewhere],
  [
    'A record is edited',
    text(record(2), '44-17', '44-18'),
    [record(2), /is not what was received/],
  ],
  [
    'Two records change places',
    async ({ folder }) => {
      const [one = '', two = ''] = [record(1), record(2)].map((name) => path.join(folder, name));
      await rename(one, `${one}.tmp`);
      await rename(two, one);
      await rename(`${one}.tmp`, two);
    },
    [record(1), /is not what was received/],
  ],
  [
    'The header of a table names another column',
    text(header, 'text', 'note'),
    [header, /is not what was received/],
  ],
  ['The header of a table is taken away', without(header), [header, /is missing/]],
  [
    'An exhibit is added',
    async ({ folder }) => {
      await mkdir(path.join(folder, path.dirname(added)));
      await writeFile(path.join(folder, added), '{}');
    },
    [added, /is no part of a bundle/],
  ],
  ['An exhibit is taken away', without('data/exhibits/AB2'), [record(2), /is missing/]],
  [
    'A picture is moved to another exhibit, by the snapshot too',
    async (forger) => {
      await toSecond(rename)(forger);
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
