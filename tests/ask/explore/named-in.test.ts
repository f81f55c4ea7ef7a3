import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedIn } from '../../../server/ask/explore/index.ts';
import { readLibrary } from '../../../server/ask/queries/index.ts';
import { placeEntity } from '../../../server/core/model/index.ts';
import { testConfig } from '../../support/config.ts';

test('a question names numbers, accounts, addresses, ids, cities and countries', () => {
  const question =
    'Who used +7 (700) 000-11-25 or @orchid_two or rooms@orchid.example in Almaty or Turkey on lotus-board.example, network:1/1?';
  expect(namedIn(question)).toEqual(
    expect.arrayContaining([
      ...['phone:+77000001125', 'handle:telegram:orchid_two', 'email:rooms@orchid.example'],
      ...[placeEntity('KZ', 'Almaty').id, 'country:TR', 'platform:lotus-board.example'],
      'network:1/1',
    ]),
  );
});

test('countries of several words; plain words and the titles that ship name nothing', () => {
  expect(namedIn('ads of the United Arab Emirates and south korea')).toEqual([
    ...['country:AE', 'country:KR'],
  ]);
  const { queries } = readLibrary(testConfig().library, join('/', 'no-data-folder'));
  for (const { title } of queries.values()) expect(namedIn(title), title).toEqual([]);
  expect(namedIn('')).toEqual([]);
});
