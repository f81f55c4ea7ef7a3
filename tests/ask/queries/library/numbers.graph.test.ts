import { expect, test } from 'vitest';
import { ad, amber, at, calls, lotus, ownLibrary, phone, seen } from './asking.ts';

const account = (name: string) => `handle:${name}`;
const network = 'network:1/1';
const orchid = 'telegram:orchid_rooms';
const shows = (last: number, ...handles: string[]) => ({ contacts: { ...calls(last), handles } });

/** A number with three accounts that sleeps and returns, one that passes to another owner, and a new one. */
const asked = ownLibrary(
  [
    seen('x1', '01-01', shows(4421, orchid)),
    seen('x1', '01-05', shows(4421, orchid)),
    seen('x2', '01-03', shows(4421, 'instagram:orchid_rooms')),
    seen('x3', '01-03', shows(4421, 'telegram:orchid_two')),
    seen('x4', '03-20', shows(4421, orchid)),
    seen('x5', '01-02', { ...shows(4422, 'telegram:first_owner'), text: 'quiet flat, park' }),
    seen('x6', '03-02', {
      ...shows(4422, 'telegram:second_owner'),
      text: 'new rooms by the sea',
    }),
    seen('x8', '04-01', shows(4424, orchid)),
    seen('x9', '04-02', { ...shows(4424), platform: amber }),
  ],
  {
    [network]: ['x1', 'x2', 'x3', 'x4', 'x8'].map((id) => ad(id)),
    ...{ 'network:1/2': [ad('x5')], 'network:1/3': [ad('x6')] },
  },
);
const { rowsOf } = asked;

test('ads-by-week: by the week of their first capture, weeks of none too', async () => {
  const rows = await rowsOf('ads-by-week', { entity: phone(4421) });
  expect(rows).toHaveLength(12);
  expect([rows[0], rows[1], rows.at(-1)]).toEqual([
    { week: '2025-12-29', ads: 3, platforms: [lotus] },
    { week: '2026-01-05', ads: 0, platforms: [] },
    { week: '2026-03-16', ads: 1, platforms: [lotus] },
  ]);
});

test('new-numbers-of-network: first seen anywhere since that day', async () => {
  expect(await rowsOf('new-numbers-of-network', { network, since: '2026-03-01' })).toEqual([
    {
      ...{ phone: phone(4424), ads: 1, elsewhere: 1, beside: 1 },
      ...{ firstSeen: at('04-01'), lastSeen: at('04-02') },
    },
  ]);
});

test('slept-and-returned: the longest silence between two ads', async () => {
  expect(await rowsOf('slept-and-returned')).toEqual([
    {
      ...{ phone: phone(4421), days: 74, silentSince: at('01-05'), returned: at('03-20') },
      ...{ adsBefore: 3, adsAfter: 1 },
    },
    {
      ...{ phone: phone(4422), days: 59, silentSince: at('01-02'), returned: at('03-02') },
      ...{ adsBefore: 1, adsAfter: 1 },
    },
  ]);
  expect(await rowsOf('slept-and-returned', { days: 75 })).toEqual([]);
});

test('reassigned-numbers: silent, and nothing in common before and after', async () => {
  expect(await rowsOf('reassigned-numbers')).toEqual([
    {
      ...{ phone: phone(4422), days: 59, silentSince: at('01-02'), returned: at('03-02') },
      before: [account('telegram:first_owner')],
      after: [account('telegram:second_owner')],
      ...{ lost: ['network:1/2'], gained: ['network:1/3'] },
    },
  ]);
  expect(await rowsOf('reassigned-numbers', { phone: phone(4422) })).toHaveLength(1);
  expect(await rowsOf('reassigned-numbers', { phone: phone(4421) })).toEqual([]);
});

test('number-many-accounts and account-on-services', async () => {
  expect(await rowsOf('number-many-accounts')).toEqual([
    {
      ...{ phone: phone(4421), accounts: 3, services: 2, ads: 4 },
      list: [orchid, 'instagram:orchid_rooms', 'telegram:orchid_two'].map(account),
    },
  ]);
  expect(await rowsOf('account-on-services')).toEqual([
    {
      ...{ name: 'orchid_rooms', services: ['instagram', 'telegram'] },
      accounts: ['instagram:orchid_rooms', orchid].map(account),
      ...{ ads: 4, phones: [phone(4421)] },
    },
  ]);
  expect(await rowsOf('account-on-services', { letters: 13 })).toEqual([]);
});

test('most-at-once: the day on which most ads were up', async () => {
  expect(await rowsOf('most-at-once', { ads: 3 })).toEqual([
    { phone: phone(4421), most: 3, day: '2026-01-03', platforms: 1, ads: 4 },
  ]);
  expect(await rowsOf('most-at-once')).toEqual([]);
});

test('both-contacts: ads that show the one and the other', async () => {
  const rows = await rowsOf('both-contacts', { one: '+77000004421', other: account(orchid) });
  expect(rows.map((row) => [row.ad, row.firstCaptured, row.lastCaptured])).toEqual([
    [ad('x1'), at('01-01'), at('01-05')],
    [ad('x4'), at('03-20'), at('03-20')],
  ]);
});

test('among-these: a list as it was pasted; what may be two is asked for', async () => {
  const entities = `+7 (700) 000-44-21\n@orchid_two; ${account(orchid)}`;
  const rows = await rowsOf('among-these', { entities });
  expect(rows.map(({ ad: id, count }) => [id, count])).toEqual([
    [ad('x1'), 2],
    [ad('x3'), 2],
    [ad('x4'), 2],
  ]);
  expect(rows[1]?.which).toEqual([account('telegram:orchid_two'), phone(4421)]);
  await expect(
    rowsOf('among-these', { entities: [account(orchid), '@orchid_rooms'] }),
  ).rejects.toThrow(/“@orchid_rooms” may be handle:\w+:orchid_rooms or handle:\w+:orchid_rooms/);
});
