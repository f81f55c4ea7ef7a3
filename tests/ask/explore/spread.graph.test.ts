import { beforeAll, expect, test } from 'vitest';
import { isSpread, prevalenceOf, spreadOf } from '../../../server/ask/explore/spread.ts';
import { loadEntities } from '../../../server/read/recorded/index.ts';
import { ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const shared = '+77000004417';
const river = 'Rooms by the river, quiet house, ask for the key at the gate, open all year long';

const opened = ownGraph();

/** Four ads with one number: two beside one handle, one beside a mailbox, one with nothing else. */
beforeAll(async () => {
  const handles = ['telegram:orchid_rooms'];
  await importCaptures(opened, 'ads.jsonl', [
    record({ adId: '1', text: river, city: 'Almaty', contacts: { phones: [shared], handles } }),
    record({
      adId: '2',
      text: river,
      city: 'Almaty',
      capturedAt: '2026-05-10T10:00:00Z',
      contacts: { phones: [shared], handles },
    }),
    record({
      adId: '3',
      platform: 'amber-list.example',
      text: 'Work in a kitchen, a bed and two meals each day, papers are not needed for it',
      city: 'Shymkent',
      contacts: { phones: [shared], emails: ['desk@orchid.example'] },
    }),
    record({ adId: '4', text: `Call +7 7OO OOO 44 17`, contacts: {} }),
    record({ adId: '5', text: 'Somebody else', contacts: { phones: ['+77000004418'] } }),
  ]);
});

async function entity(id: string) {
  const found = (await loadEntities(opened.graph, [id])).get(id);
  if (!found) throw new Error(`${id} is not held`);
  return found;
}

test('where a number stands is counted by ad, unconnected ads first', async () => {
  // Ads 1 and 2 are one group by their handle, ad 3 is another; ad 4 shows nothing else, and has too few words.
  expect(await spreadOf(opened.graph, await entity(`phone:${shared}`))).toEqual({
    ...{ ads: 4, posters: 2, templates: 2, platforms: 2, places: 2, months: 2 },
    ...{ weakest: 0.84, unsure: 0 },
  });
});

test('what was judged wrong counts nowhere', async () => {
  const mark = (wrong: string) =>
    opened.graph.write(
      `MATCH (:Ad {id: 'ad:amber-list.example/3'})-[r:LISTS]->(:Phone {id: 'phone:${shared}'}) ${wrong}`,
    );
  await mark('SET r.judgedWrong = true');
  const { ads, platforms, places } = await spreadOf(opened.graph, await entity(`phone:${shared}`));
  await mark('SET r.judgedWrong = false');
  expect({ ads, platforms, places }).toEqual({ ads: 3, platforms: 1, places: 1 });
});

test('a template is found in the ads that have it, and only there', async () => {
  const [template] = await opened.graph.read<{ id: string }>(
    `MATCH (:Ad {id: 'ad:lotus-board.example/1'})-[:USES_TEMPLATE]->(t) RETURN t.id AS id`,
  );
  expect(await spreadOf(opened.graph, await entity(template?.id ?? ''))).toMatchObject({
    ...{ ads: 2, posters: 1, templates: 1, platforms: 1, places: 1, months: 2 },
  });
});

test('how usual that is counts all of its kind', async () => {
  const prevalence = async (id: string) => prevalenceOf(opened.graph, await entity(id));
  expect(await prevalence(`phone:${shared}`)).toEqual({ ofKind: 2, asWide: 1 });
  expect(await prevalence('phone:+77000004418')).toEqual({ ofKind: 2, asWide: 2 });
});

test('it is asked of neither ads nor places', async () => {
  expect(isSpread(await entity('platform:amber-list.example'))).toBe(false);
  expect(isSpread(await entity('ad:amber-list.example/3'))).toBe(false);
  expect(isSpread(await entity('handle:telegram:orchid_rooms'))).toBe(true);
});
