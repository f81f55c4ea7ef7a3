import { expect, test } from 'vitest';
import { foldersOf } from '../../../../../client/src/pages/ask/queries/folders.ts';

const query = (name: string, title: string, tags: string[]) => ({
  ...{ name, title, tags, description: 'Numbers of ads.', howToRead: '', cypher: '', version: 1 },
  ...{ own: false, saved: null, slow: null, result: 'TABLE' as const, parameters: [] },
});
const track = query('track', 'Where and when?', ['movement']);
const hubs = query('hubs', 'Which are hubs?', ['structure', 'quality']);
const mine = query('mine', 'Mine?', ['zebra']);
const plain = query('plain', 'Plain?', []);

test('each question stands once, under its first tag; known tags come first', () => {
  const folders = foldersOf([plain, mine, hubs, track], 'others');
  expect(
    folders.map(({ name, queries }) => [name, ...queries.map((one) => one.name)].join()),
  ).toEqual('movement,track structure,hubs others,plain zebra,mine'.split(' '));
});
