import { beforeAll, expect, test } from 'vitest';
import { placeEntity } from '../../../../server/core/model/index.ts';
import { ad, amber, at, calls, lotus, ownLibrary, phone, seen } from './asking.ts';

const almaty = placeEntity('KZ', 'Almaty').id;
const astana = placeEntity('KZ', 'Astana').id;
const istanbul = placeEntity('TR', 'Istanbul').id;
const bishkek = placeEntity('KG', 'Bishkek').id;
const inAlmaty = { city: 'Almaty' };
const inIstanbul = { country: 'TR', city: 'Istanbul' };
const inBishkek = { country: 'KG', city: 'Bishkek' };

/** Two numbers on one round, a number in two cities at once, one that took four months, and a hub. */
const asked = ownLibrary([
  seen('m1', '01-10', { ...inAlmaty, contacts: calls(4401) }),
  seen('m2', '01-15', { ...inIstanbul, platform: amber, contacts: calls(4401) }),
  seen('m3', '01-20', { ...inBishkek, contacts: calls(4401) }),
  seen('m4', '01-11', { ...inAlmaty, contacts: calls(4402) }),
  seen('m5', '01-16', { ...inIstanbul, contacts: calls(4402) }),
  seen('m6', '01-21', { ...inBishkek, contacts: calls(4402) }),
  seen('m7', '02-01', { ...inAlmaty, contacts: calls(4403) }),
  seen('m8', '02-01', { city: 'Astana', contacts: calls(4403) }),
  seen('m9', '01-10', { ...inAlmaty, contacts: calls(4404) }),
  seen('m10', '05-10', { ...inIstanbul, contacts: calls(4404) }),
  seen('m11', '02-02', { ...inAlmaty, contacts: calls(4499) }),
  seen('m12', '02-02', { ...inIstanbul, contacts: calls(4499) }),
]);
const { rowsOf } = asked;
beforeAll(async () => {
  await asked.put('MATCH (x:Phone {id: $id}) SET x.hub = true, x.hubAds = 2', { id: phone(4499) });
});

test('track: where and when, of a period or of all', async () => {
  expect(await rowsOf('track', { entity: '+7 700 000 4401' })).toEqual([
    {
      ...{ day: '2026-01-10', places: [almaty], country: 'KZ', platform: lotus },
      ...{ ad: ad('m1'), lastSeen: at('01-10') },
    },
    {
      ...{ day: '2026-01-15', places: [istanbul], country: 'TR', platform: amber },
      ...{ ad: ad('m2', amber), lastSeen: at('01-15') },
    },
    {
      ...{ day: '2026-01-20', places: [bishkek], country: 'KG', platform: lotus },
      ...{ ad: ad('m3'), lastSeen: at('01-20') },
    },
  ]);
  const rows = await rowsOf('track', { entity: phone(4401), period: '2026-01-15..2026-01-15' });
  expect(rows.map((row) => row.ad)).toEqual([ad('m2', amber)]);
});

test('countries-within-days: the widest stretch, the earliest of equals', async () => {
  const all = ['KG', 'KZ', 'TR'];
  expect(await rowsOf('countries-within-days')).toEqual([
    { phone: phone(4401), countries: all, from: '2026-01-10', to: '2026-01-20' },
    { phone: phone(4402), countries: all, from: '2026-01-11', to: '2026-01-21' },
  ]);
  expect(await rowsOf('countries-within-days', { days: 5 })).toEqual([
    { phone: phone(4401), countries: ['KZ', 'TR'], from: '2026-01-10', to: '2026-01-15' },
    { phone: phone(4402), countries: ['KZ', 'TR'], from: '2026-01-11', to: '2026-01-16' },
  ]);
  expect(await rowsOf('countries-within-days', { days: 4 })).toEqual([]);
});

test('two-places-at-once: on one day, in two ads', async () => {
  const [row, ...more] = await rowsOf('two-places-at-once');
  expect(more).toEqual([]);
  expect(row).toMatchObject({ phone: phone(4403), day: '2026-02-01', ads: 2 });
  expect([row?.one, row?.other]).toEqual([astana, almaty].sort());
  // Some 970 km as the crow flies.
  expect(Math.abs(Number(row?.km) - 970)).toBeLessThan(15);
  expect(await rowsOf('two-places-at-once', { km: 1500 })).toEqual([]);
});

test('corridors: pairs of countries, and where each began', async () => {
  expect(await rowsOf('corridors')).toEqual([
    { one: 'country:KZ', other: 'country:TR', identifiers: 3, firstInOne: 3, firstInOther: 0 },
    { one: 'country:KG', other: 'country:KZ', identifiers: 2, firstInOne: 0, firstInOther: 2 },
    { one: 'country:KG', other: 'country:TR', identifiers: 2, firstInOne: 0, firstInOther: 2 },
  ]);
  const early = await rowsOf('corridors', { period: '..2026-01-15' });
  expect(early.map(({ one, other, identifiers }) => [one, other, identifiers])).toEqual([
    ['country:KZ', 'country:TR', 1],
  ]);
});

test('shared-circuits: the same places in the same order', async () => {
  expect(await rowsOf('shared-circuits', { places: 3 })).toEqual([
    {
      ...{ circuit: [almaty, istanbul, bishkek], numbers: 2 },
      ...{ phones: [phone(4401), phone(4402)], firstSeen: at('01-10') },
    },
  ]);
  const [two] = await rowsOf('shared-circuits');
  expect(two).toMatchObject({ circuit: [almaty, istanbul], numbers: 3 });
});

test('seen-by-country: the first and the last capture in each', async () => {
  const row = (country: string, platform: string, day: string) => ({
    ...{ country, ads: 1, platforms: [platform], firstSeen: at(day), lastSeen: at(day) },
  });
  expect(await rowsOf('seen-by-country', { entity: phone(4401) })).toEqual([
    row('country:KZ', lotus, '01-10'),
    row('country:TR', amber, '01-15'),
    row('country:KG', lotus, '01-20'),
  ]);
});

test('near-place: around a place that is named as people write it', async () => {
  const near = await rowsOf('near-place', { place: 'Алматы' });
  expect(near.map((row) => [row.ad, row.place, row.km])).toEqual(
    ['m11', 'm7', 'm4', 'm1', 'm9'].map((id) => [ad(id), almaty, 0]),
  );
  // Bishkek lies some 195 km away.
  const wide = await rowsOf('near-place', { place: almaty, km: 250, period: '2026-01-20..' });
  expect(wide.map((row) => [row.ad, row.place])).toEqual([
    ...[ad('m11'), ad('m7')].map((id) => [id, almaty]),
    ...[ad('m6'), ad('m3')].map((id) => [id, bishkek]),
  ]);
});

test.each([
  ['track', { entity: '+7 700 000 0123' }, 'this graph holds no entity “+7 700 000 0123”'],
  ['track', { entity: 'phone:+77000000123' }, 'this graph holds no entity'],
  ['near-place', { place: 'Atlantis' }, 'this graph holds no place “Atlantis”'],
  ['removed-ads', { platform: 'nowhere.example' }, 'no platform “nowhere.example”'],
  ['payment-sequence', { network: 'network:9/9' }, 'no network “network:9/9”'],
  ['holds-an-operation', { operation: 'operation:9/9' }, 'no operation “operation:9/9”'],
])('what is not there is said, and not an empty table: %s %j', async (name, given, message) => {
  await expect(rowsOf(name, given)).rejects.toMatchObject({
    message: expect.stringContaining(message),
    remedy: expect.stringContaining('search'),
  });
});
