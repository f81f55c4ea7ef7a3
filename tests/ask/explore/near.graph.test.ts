import { beforeAll, describe, expect, test } from 'vitest';
import {
  findPaths,
  linkId,
  linksAmong,
  neighbourCounts,
  neighbours,
  totals,
  whyLinked,
} from '../../../server/ask/explore/index.ts';
import type { Evidence } from '../../../server/core/evidence/index.ts';
import type { KindName } from '../../../server/core/model/index.ts';
import { loadEntities } from '../../../server/read/recorded/index.ts';
import { startApp } from '../../edge/api/support.ts';
import { ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const phone = (last: number) => `+7700000${String(last).padStart(4, '0')}`;
const phoneId = (last: number) => `phone:${phone(last)}`;
const adId = (number: string, platform = 'lotus-board.example') => `ad:${platform}/${number}`;
const orchid = 'handle:telegram:orchid_rooms';
const mail = 'email:rooms@orchid.example';
const switchboard = phoneId(9999);

const opened = ownGraph();
let evidence: Evidence;

/** Three ads of one seller on two boards, a mailbox that leads on to another number, and a switchboard. */
beforeAll(async () => {
  const seller = { contacts: { phones: [phone(4417)], handles: ['telegram:orchid_rooms'] } };
  const mails = ['rooms@orchid.example'];
  const named = (adId: string, text: string, day: string, over: object) =>
    record({ adId, text, capturedAt: `2026-${day}T10:00:00Z`, ...over });
  await importCaptures(opened, 'first.jsonl', [
    named('1', 'Rooms by the river', '03-01', { city: 'Almaty', ...seller }),
    named('2', 'A room for a night', '03-20', seller),
    named('3', 'Write to us', '05-10', {
      contacts: { handles: ['telegram:orchid_rooms'], emails: mails },
    }),
    named('4', 'Call or write', '05-11', { contacts: { phones: [phone(4418)], emails: mails } }),
    named('5', 'Alone', '03-01', { contacts: { phones: [phone(4499)] } }),
  ]);
  ({ evidence } = await importCaptures(opened, 'second.jsonl', [
    named('7', 'Rooms, also in May', '05-01', { platform: 'amber-list.example', ...seller }),
    ...Array.from({ length: 24 }, (_, i) =>
      named(`h${i}`, `Board number ${i}`, '03-01', {
        contacts: { phones: [phone(9999), phone(5000 + i)] },
      }),
    ),
  ]));
});

async function entity(id: string) {
  const found = (await loadEntities(opened.graph, [id])).get(id);
  if (!found) throw new Error(`${id} is not held`);
  return found;
}

async function near(id: string, kinds?: readonly KindName[], limit = 50, offset?: number) {
  const origin = await entity(id);
  const { found, total } = await neighbours(opened.graph, origin, kinds, limit, offset);
  const [entities, links] = [found.map((one) => one.entity), found.map((one) => one.link)];
  return { entities, links, total, ids: entities.map((one) => one.id) };
}

async function why(a: string, b: string) {
  const answer = await whyLinked({ graph: opened.graph, evidence }, a, b, 20);
  if (!answer) throw new Error(`${a} or ${b} is not held`);
  return answer;
}

const words = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');

describe('neighbours', () => {
  test('are counted by kind, ads and what was read together with it, in the model’s order', async () => {
    expect(await neighbourCounts(opened.graph, orchid)).toEqual([
      { kind: 'ad', total: 4, hubs: 0 },
      { kind: 'phone', total: 1, hubs: 0 },
      { kind: 'email', total: 1, hubs: 0 },
    ]);
    expect(await neighbourCounts(opened.graph, phoneId(5000))).toEqual([
      { kind: 'ad', total: 1, hubs: 0 },
      { kind: 'phone', total: 1, hubs: 1 },
    ]);
    expect(await neighbourCounts(opened.graph, 'phone:+77000000000')).toEqual([]);
  });

  const amber = adId('7', 'amber-list.example');

  test('come with those that share most ads first, then the newest ads', async () => {
    const { ids, total } = await near(orchid);
    expect(ids).toEqual([phoneId(4417), mail, adId('3'), amber, adId('2'), adId('1')]);
    expect(total).toBe(6);
  });

  test('a limit keeps the first and says how many there are of the kinds asked for', async () => {
    expect(await near(orchid, undefined, 2)).toMatchObject({
      ids: [phoneId(4417), mail],
      total: 6,
    });
    expect((await near(orchid, undefined, 2, 2)).ids).toEqual([adId('3'), amber]);
    const ads = await near(orchid, ['ad'], 3);
    expect(ads.entities.every(({ kind }) => kind === 'ad')).toBe(true);
    expect(ads.total).toBe(4);
  });

  test('bring the links that they have on a drawing, and those of nothing that is on it already', async () => {
    const app = await startApp(opened);
    const ids = [orchid, adId('1')];
    const { neighbours } = await app.data<{
      neighbours: { nodes: { entity: { id: string } }[]; links: { id: string }[] };
    }>(
      'query ($id: ID!, $ids: [ID!]!) { neighbours(id: $id) { nodes { entity { id } } links(ids: $ids) { id } } }',
      { id: orchid, ids },
    );
    const fresh = neighbours.nodes.map(({ entity }) => entity.id).filter((id) => !ids.includes(id));
    const all = await linksAmong(opened.graph, [...ids, ...fresh], fresh);
    expect(neighbours.links.map(({ id }) => id)).toEqual(all.map(linkId));
    expect(neighbours.links.map(({ id }) => id)).not.toContain(`${adId('1')}|LISTS|${orchid}`);
    await app.close();
  });

  test('a hub comes last and its link is marked', async () => {
    const { entities, links } = await near(phoneId(5000));
    expect(entities.map(({ id, hub }) => [id, hub !== undefined])).toEqual([
      [adId('h0'), false],
      [switchboard, true],
    ]);
    expect(links.map(({ type, throughHub }) => [type, throughHub])).toEqual([
      ['LISTS', false],
      ['TOGETHER', true],
    ]);
    expect((await entity(switchboard)).hub).toMatchObject({ ads: 24, posters: 24 });
  });

  test('an ad’s neighbours end with where it was', async () => {
    const { entities } = await near(adId('1'));
    expect(entities.map(({ kind }) => kind)).toEqual(['handle', 'phone', 'place', 'platform']);
  });
});

test('links among entities: the stored ones, and TOGETHER with the number of ads', async () => {
  const ids = [phoneId(4417), orchid, mail, adId('3')];
  const links = await linksAmong(opened.graph, ids);
  expect(links.map(({ type, source, target, ads }) => [source, type, target, ads])).toEqual([
    [adId('3'), 'LISTS', mail, 1],
    [adId('3'), 'LISTS', orchid, 1],
    [mail, 'TOGETHER', orchid, 1],
    [orchid, 'TOGETHER', phoneId(4417), 3],
  ]);
  expect(links.at(-1)).toMatchObject({
    firstSeen: '2026-03-01T10:00:00.000Z',
    lastSeen: '2026-05-01T10:00:00.000Z',
    inferred: false,
    throughHub: false,
  });
});

describe('why linked', () => {
  test('two identifiers: the ads that hold both, newest first, each proved and read again', async () => {
    const answer = await why(phoneId(4417), orchid);
    expect(answer).toMatchObject({ linked: true, ads: 3, platforms: 2, strength: 'strong' });
    expect(words(answer.sentence)).toBe(
      'Both were read together in 3 captured ads on 2 platforms, between 1 March 2026 and 1 May 2026.',
    );
    expect(answer.sources.map(({ ad }) => ad.id)).toEqual([
      adId('7', 'amber-list.example'),
      adId('2'),
      adId('1'),
    ]);
    for (const { stored, observations } of answer.sources) {
      expect(stored.matches).toBe(true);
      expect(new Set(observations.map((observation) => observation.entity))).toEqual(
        new Set([phoneId(4417), orchid]),
      );
    }
    expect(answer.against).toEqual([]);
  });

  test('an ad and an identifier: directly', async () => {
    const answer = await why(adId('3'), mail);
    expect(answer).toMatchObject({ linked: true, ads: 1, strength: 'limited' });
    expect(answer.shown).toHaveLength(1);
    expect(words(answer.sentence)).toMatch(
      /lists rooms@orchid\.example: read in 1 capture, on 10 May 2026\.$/,
    );
    const swapped = await why(mail, adId('3'));
    expect(swapped.sentence).toEqual(answer.sentence);
  });

  test('two ads: what both hold, a hub alone is weak', async () => {
    const answer = await why(adId('1'), adId('2'));
    expect(answer).toMatchObject({ linked: true, ads: 2, strength: 'moderate' });
    expect(words(answer.sentence)).toBe(
      'Both ads hold the chat handle orchid_rooms and the phone +7 700 000 4417.',
    );
    const strangers = await why(adId('h0'), adId('h1'));
    expect(strangers).toMatchObject({ linked: true, strength: 'weak' });
  });

  test('what shares nothing is said to share nothing', async () => {
    const answer = await why(phoneId(4417), phoneId(4418));
    expect(answer).toMatchObject({ linked: false, ads: 0, sources: [], against: [] });
    expect(words(answer.sentence)).toContain('No captured ad holds both');
    const absent = whyLinked({ graph: opened.graph, evidence }, orchid, 'phone:+77000000000', 20);
    expect(await absent).toBeUndefined();
  });

  test('a limit opens so many sources and still counts all', async () => {
    const answer = await whyLinked({ graph: opened.graph, evidence }, phoneId(4417), orchid, 1);
    expect(answer).toMatchObject({ ads: 3, shown: { length: 3 } });
    expect(answer?.sources).toHaveLength(1);
  });
});

describe('paths', () => {
  const paths = (from: string, to: string, maxSteps = 6) =>
    findPaths({ graph: opened.graph }, { from, to, maxSteps, limit: 5 });

  test('without a hub: through the ads and contacts on the way', async () => {
    const { withoutHub, throughHub } = await paths(phoneId(4417), phoneId(4418));
    const [path] = withoutHub;
    expect(path?.steps).toHaveLength(6);
    const kinds = path?.entities.map(({ kind }) => kind);
    expect(kinds).toEqual(['phone', 'ad', 'handle', 'ad', 'email', 'ad', 'phone']);
    expect(words(path?.sentence ?? [])).toMatch(
      /^\+7 700 000 4417 is in .+ with orchid_rooms, which is in /,
    );
    expect(withoutHub).toHaveLength(3);
    expect(throughHub).toEqual([]);
    expect((await paths(phoneId(4417), phoneId(4418), 5)).withoutHub).toEqual([]);
  });

  test('through a hub only: kept apart, named, weak', async () => {
    expect(await paths(phoneId(5000), phoneId(5001))).toMatchObject({
      withoutHub: [],
      throughHub: [{ strength: 'weak', ads: 2, hubs: [{ id: switchboard }] }],
    });
  });

  test('to a hub itself: an end is not on the way', async () => {
    const found = await paths(phoneId(5000), switchboard);
    expect(found).toMatchObject({ withoutHub: [{ ads: 1 }], throughHub: [] });
  });

  test('none is none', async () => {
    const none = { withoutHub: [], throughHub: [], truncated: false };
    expect(await paths(phoneId(4417), phoneId(4499), 8)).toMatchObject(none);
  });
});

test('the totals count what is held', async () => {
  // Nothing in it could be read: what is held is no newer for it.
  await opened.graph.write(
    "CREATE (:Batch {id: 'batch:none', receivedAt: '2026-08-01T00:00:00.000Z'})",
  );
  const { counts, captures, links, platforms, countries, ...times } = await totals(opened.graph);
  expect(Object.fromEntries(counts.map(({ kind, total }) => [kind, total]))).toEqual({
    ad: 30,
    phone: 28,
    email: 1,
    handle: 1,
    platform: 2,
    place: 1,
    country: 1,
  });
  const [row] = await opened.graph.read<{ total: number }>(
    'MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS total',
  );
  expect({ captures, links }).toEqual({ captures: 30, links: row?.total });
  expect(platforms.map(({ id, total }) => [id, total])).toEqual([
    ['platform:lotus-board.example', 29],
    ['platform:amber-list.example', 1],
  ]);
  expect(countries.map(({ id, total }) => [id, total])).toEqual([['country:KZ', 30]]);
  expect(times).toMatchObject({
    firstCaptured: '2026-03-01T10:00:00.000Z',
    lastCaptured: '2026-05-11T10:00:00.000Z',
    lastImport: '2026-07-01T00:00:00.000Z',
  });
});
