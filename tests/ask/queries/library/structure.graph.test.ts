import { beforeAll, expect, test } from 'vitest';
import { ad, amber, at, calls, lotus, ownLibrary, phone, seen } from './asking.ts';

const [one, two, three] = ['network:1/1', 'network:1/2', 'network:1/3'] as const;
const clock = 'handle:telegram:clockwork';
const abroad = { platform: amber, country: 'TR' };
/** Posted at eight in the morning of each of six days. */
const daily = Array.from({ length: 6 }, (_, i) =>
  seen(`s${i + 1}`, `03-0${i + 1}`, {
    postedAt: `2026-03-0${i + 1}T08:00:00Z`,
    contacts: { ...calls(4442), handles: ['telegram:clockwork'] },
  }),
);

/** A network that grows abroad, another that shares its number, a clockwork, a hub and an unsure reading. */
const asked = ownLibrary(
  [
    seen('g1', '01-01', { contacts: calls(4441) }),
    seen('g2', '01-02', { contacts: calls(4441) }),
    seen('g3', '05-01', { ...abroad, contacts: calls(4441) }),
    seen('g4', '05-02', { ...abroad, contacts: calls(4441) }),
    seen('g5', '05-02', { ...abroad, contacts: calls(4441) }),
    seen('g6', '02-01', { contacts: calls(4441, 4443) }),
    seen('g7', '02-03', { contacts: calls(4449) }),
    ...daily,
  ],
  {
    [one]: [ad('g1'), ad('g2'), ...['g3', 'g4', 'g5'].map((id) => ad(id, amber))],
    [two]: [ad('g6')],
    [three]: [ad('g7')],
  },
);
const { rowsOf } = asked;
beforeAll(async () => {
  await asked.put(
    `MATCH (hub:Phone {id: $hub})<-[wrong:LISTS]-(:Ad)
     SET hub.hub = true, hub.hubAds = 41, hub.hubPosters = 40, hub.hubReason = 'switchboard',
         wrong.judgedWrong = true, wrong.judgedCopy = true
     WITH hub
     MATCH (:Ad {id: $unsure})-[r:LISTS]->(:Phone {id: $shared})
     SET r.confidence = 0.5
     WITH r
     MATCH (a:Network {id: $one}) MATCH (b:Network {id: $two}) MATCH (c:Network {id: $three})
     CREATE (o:Operation {id: 'operation:1/1', caption: 'Operation 1'})
     CREATE (a)-[:PART_OF]->(o), (b)-[:PART_OF]->(o), (c)-[:PART_OF]->(o)
     CREATE (a)-[:ASSOCIATED {items: [$shared], probability: 0.9}]->(b)
     CREATE (b)-[:ASSOCIATED {items: [$shared, $other], probability: 0.7}]->(c)`,
    {
      ...{ hub: phone(4449), unsure: ad('g2'), shared: phone(4441), other: phone(4443) },
      ...{ one, two, three },
    },
  );
});

test('growing-networks: new ads, and where they are new', async () => {
  expect(await rowsOf('growing-networks', { since: '2026-05-01' })).toEqual([
    {
      ...{ network: one, fresh: 3, before: 2, newCountries: ['TR'], newPlatforms: [amber] },
      ...{ lastSeen: at('05-02'), countedTo: '2026-05-02' },
    },
  ]);
  expect(await rowsOf('growing-networks', { since: '2026-05-02' })).toEqual([]);
  const until = { since: '2026-05-01', until: '2026-05-01', ads: 1 };
  const [row] = await rowsOf('growing-networks', until);
  expect(row).toMatchObject({ fresh: 1, before: 2, countedTo: '2026-05-01' });
});

test('first-ad-in-country: the ad by which a network came to a country', async () => {
  const row = {
    ...{ network: one, country: 'country:TR', ad: ad('g3', amber) },
    ...{ firstCaptured: at('05-01'), before: ['KZ'], ads: 3 },
  };
  expect(await rowsOf('first-ad-in-country')).toEqual([row]);
  expect(await rowsOf('first-ad-in-country', { network: one, country: 'TR' })).toEqual([row]);
  expect(await rowsOf('first-ad-in-country', { since: '2026-05-02' })).toEqual([]);
  expect(await rowsOf('first-ad-in-country', { network: two })).toEqual([]);
});

test('new-ads: of a country, a platform or a network', async () => {
  const since = { since: '2026-05-01' };
  const rows = await rowsOf('new-ads', since);
  expect(rows.map((row) => row.ad)).toEqual(['g4', 'g5', 'g3'].map((id) => ad(id, amber)));
  expect(rows[2]).toEqual({
    ...{ ad: ad('g3', amber), firstCaptured: at('05-01'), platform: amber },
    ...{ countries: ['TR'], network: one, contacts: [phone(4441)] },
  });
  for (const none of [{ country: 'KZ' }, { platform: lotus }, { network: two }])
    expect(await rowsOf('new-ads', { ...since, ...none })).toEqual([]);
});

test('bursts: the fullest stretch', async () => {
  expect(await rowsOf('bursts', { ads: 3, days: 2 })).toEqual([
    { identifier: phone(4441), burst: 3, from: '2026-05-01', to: '2026-05-02', ads: 6 },
  ]);
  const handles = await rowsOf('bursts', { ads: 3, days: 3, kinds: 'handle' });
  expect(handles).toEqual([
    { identifier: clock, burst: 3, from: '2026-03-01', to: '2026-03-03', ads: 6 },
  ]);
});

test('posting-hours: by the clock of the place; regular-posting: without a spread', async () => {
  expect(await rowsOf('posting-hours', { entity: clock, offset: '-9.5' })).toEqual([
    // Half past ten in the evening before: Saturday to Thursday.
    {
      ...{ hour: 22, ads: 6, monday: 1, tuesday: 1, wednesday: 1, thursday: 1, friday: 0 },
      ...{ saturday: 1, sunday: 1 },
    },
  ]);
  await expect(rowsOf('posting-hours', { entity: clock, offset: '-13' })).rejects.toThrow(
    'from -12 to 14',
  );
  const row = {
    ...{ ads: 6, hours: 24, spread: 0, first: '2026-03-01T08:00:00.000Z' },
    last: '2026-03-06T08:00:00.000Z',
  };
  expect(await rowsOf('regular-posting')).toEqual([
    { identifier: clock, ...row },
    { identifier: phone(4442), ...row },
  ]);
});

test('same-posting-hours: who posts when another does, and whether together', async () => {
  expect(await rowsOf('same-posting-hours', { entity: clock })).toEqual([
    { contact: phone(4442), alike: 1, ads: 6, hours: [8], together: 6 },
  ]);
  expect(await rowsOf('same-posting-hours', { entity: clock, ads: 7 })).toEqual([]);
});

test('contacts-between-networks and read-together-most', async () => {
  expect(await rowsOf('contacts-between-networks')).toEqual([
    {
      ...{ contact: phone(4441), networks: 2, list: [one, two], ads: 6, hub: false },
      ...{ firstSeen: at('01-01'), lastSeen: at('05-02') },
    },
  ]);
  expect(await rowsOf('contacts-between-networks', { kinds: 'handle' })).toEqual([]);
  expect(await rowsOf('read-together-most')).toEqual([
    {
      ...{ one: clock, other: phone(4442), together: 6, shareOfOne: 1, shareOfOther: 1 },
      lastSeen: at('03-06'),
    },
  ]);
});

test('shared-by-two-networks: what stands in both, places where asked for', async () => {
  const shared = {
    ...{ item: phone(4441), inOne: 5, inOther: 1 },
    ...{ firstInOne: at('01-01'), firstInOther: at('02-01'), hub: false },
  };
  expect(await rowsOf('shared-by-two-networks', { one, other: two })).toEqual([shared]);
  expect(await rowsOf('shared-by-two-networks', { one, other: three })).toEqual([]);
  const weak = await rowsOf('shared-by-two-networks', { one, other: three, weak: 'yes' });
  expect(weak.map(({ item }) => item)).toEqual(['country:KZ', `platform:${lotus}`]);
});

test('hubs: with reason and figures', async () => {
  const row = {
    ...{ hub: phone(4449), reason: 'switchboard', ads: 41, posters: 40 },
    ...{ networks: 1, judged: false },
  };
  expect(await rowsOf('hubs')).toEqual([row]);
  expect(await rowsOf('hubs', { kinds: 'email, handle' })).toEqual([]);
});

test('holds-an-operation: what associations rest on, and on alone', async () => {
  expect(await rowsOf('holds-an-operation', { operation: 'operation:1/1' })).toEqual([
    { item: phone(4441), associations: 2, alone: 1, members: [one, two, three], probability: 0.9 },
    { item: phone(4443), associations: 1, alone: 0, members: [two, three], probability: 0.7 },
  ]);
});

test('chain-between-networks: step by step; none through what is a hub', async () => {
  const rows = await rowsOf('chain-between-networks', { one, other: two });
  expect(rows.map(({ step, by }) => [step, by])).toEqual([
    [0, null],
    [1, 'MEMBER_OF'],
    [2, 'LISTS'],
    [3, 'LISTS'],
    [4, 'MEMBER_OF'],
  ]);
  const entities = rows.map((row) => row.entity);
  expect([entities[0], ...entities.slice(2)]).toEqual([one, phone(4441), ad('g6'), two]);
  expect(await rowsOf('chain-between-networks', { one, other: three })).toEqual([]);
});

test('weak-readings, captured-once and judged-wrong', async () => {
  expect(await rowsOf('weak-readings')).toEqual([
    { ad: ad('g2'), network: one, best: 0.5, contacts: [phone(4441)], joined: 0.9 },
  ]);
  expect(await rowsOf('captured-once', { network: two })).toEqual([
    { ad: ad('g6'), captured: at('02-01'), platform: lotus, network: two, contacts: 2 },
  ]);
  expect(await rowsOf('captured-once', { platform: amber })).toHaveLength(3);
  expect(await rowsOf('judged-wrong')).toMatchObject([
    { ad: ad('g7'), contact: phone(4449), raw: '+7 700 000 4449', field: 'structured' },
  ]);
});
