import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import {
  adsBehind,
  enterNotice,
  type FollowedAd,
  figuresOf,
  followedOf,
  publicFigures,
  recordStep,
} from '../../../server/court/notices/index.ts';
import { runHere } from '../../edge/cli/support.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

/** Letters whose truth is known: it was made here, and the program sees captures alone. */
const platform = 'lotus-board.example';
const sent = Date.parse('2026-03-10T00:00:00Z');
const at = (hours: number) => new Date(sent + hours * 3_600_000).toISOString();
/** When somebody looks, in hours after the letter. */
const looks = [12, 36, 84, 180, 396];
const people = 60;

/** Of each ad, when it truly went, in hours after the letter; null: it stays. Some came back, of some others came with their number. */
const truth = Array.from({ length: people }, (_, n) => {
  const removedAt = n % 3 === 0 ? null : 2 + ((n * 37) % 200);
  // Of every seventh nobody looks again.
  const looked = n % 7 === 0 ? [] : looks.slice(0, 1 + (n % looks.length));
  const gone = removedAt === null ? undefined : looked.find((hour) => hour >= removedAt);
  return {
    ...{ n, removedAt, looked, gone },
    country: n % 4 === 0 ? 'KG' : 'KZ',
    back: gone !== undefined && n % 5 === 0,
    again: gone !== undefined && n % 6 === 1,
    answered: n % 5 < 3,
  };
});
type Truth = (typeof truth)[number];

const adId = (n: number) => `ad:${platform}/${n}`;
const phone = (n: number) => `+7 700 000 0${String(100 + n)}`;
const secret = 'planted-words-of-an-ad';

let opened: TestGraph;
let store: Store;
let found: readonly FollowedAd[];
beforeAll(async () => {
  opened = await openTestGraph();
  store = await openStore(opened.dataDir);
  const records = truth.flatMap((one) => {
    const base = {
      ...{ adId: String(one.n), country: one.country, text: `${secret} ${one.n}` },
      contacts: { phones: [phone(one.n)] },
    };
    const seen = one.looked.map((hour) => ({
      ...base,
      capturedAt: at(hour),
      ...(one.removedAt !== null && hour >= one.removedAt ? { status: 'removed' } : {}),
    }));
    return [
      { ...base, capturedAt: at(-48) },
      ...seen,
      ...(one.back ? [{ ...base, capturedAt: at(500) }] : []),
      ...(one.again ? [{ ...base, adId: `again-${one.n}`, capturedAt: at(450) }] : []),
    ];
  });
  const { report } = await importCaptures(opened, 'looks.jsonl', records.map(record));
  expect(report.rejected).toBe(0);
  const written = new Date(at(-1));
  for (const answered of [true, false]) {
    const listed = truth.filter((one) => one.answered === answered);
    const captures = await opened.graph.read<Parameters<typeof enterNotice>[1]['captures'][number]>(
      `MATCH (c:Capture)-[:CAPTURES]->(a:Ad) WHERE a.id IN $ads AND c.capturedAt < $at
       RETURN c.id AS id, a.id AS ad, coalesce(c.url, '') AS url, c.sha256 AS sha256, c.capturedAt AS capturedAt`,
      { ads: listed.map(({ n }) => adId(n)), at: at(0) },
    );
    expect(captures).toHaveLength(listed.length);
    const notice = await enterNotice(
      store.db,
      {
        ...{ case: null, kind: 'takedown', language: 'en', platform, ground: 'dsa-16' },
        ...{ letter: `${answered}.md`, sha256: 'ab', author: 'AB', captures },
      },
      written,
    );
    const say = (step: object) =>
      recordStep(
        store.db,
        'AB',
        { notice, what: 'sent', on: at(0), words: secret, ...step },
        new Date(),
      );
    await say({});
    if (answered) await say({ what: 'received', on: at(3) });
  }
  found = await followedOf(opened.graph, store.db, { kinds: ['takedown'] });
});
afterAll(async () => {
  await store.close();
  await opened.close();
});

const inCountry = (country: string) => truth.filter((one) => one.country === country);
const countOf = (all: readonly Truth[], is: (one: Truth) => boolean) => all.filter(is).length;

/** By the definition: at every hour the share of those at risk who did not go. */
function medianBy(all: readonly Truth[]): number | null {
  const watched = all.filter(({ looked }) => looked.length > 0);
  const end = (one: Truth) => one.gone ?? (one.back ? 500 : (one.looked.at(-1) ?? 0));
  let share = 1;
  for (let hour = 0; hour <= 500; hour += 1) {
    const atRisk = countOf(watched, (one) => end(one) >= hour);
    const went = countOf(watched, (one) => one.gone === hour);
    if (atRisk > 0) share *= 1 - went / atRisk;
    if (share <= 0.5) return hour;
  }
  return null;
}

test.each(['KZ', 'KG'])('figures of %s are those of the truth', (country) => {
  const all = inCountry(country);
  const figures = figuresOf(found).find((row) => row.country === country);
  const pastDay = (one: Truth) =>
    one.looked.some(
      (hour) => hour >= 24 && hour !== one.gone && (one.removedAt === null || hour < one.removedAt),
    );
  expect(figures).toMatchObject({
    ...{ platform, notices: 2 },
    counts: {
      ads: all.length,
      answered: countOf(all, ({ answered }) => answered),
      looked: countOf(all, ({ looked }) => looked.length > 0),
      gone: countOf(all, ({ gone }) => gone !== undefined),
      back: countOf(all, ({ back }) => back),
      again: countOf(all, ({ again }) => again),
      online: countOf(all, ({ looked, gone }) => looked.length > 0 && gone === undefined),
      past24: countOf(all, pastDay),
    },
    known24: countOf(all, (one) => pastDay(one) || (one.gone !== undefined && one.gone <= 24)),
  });
  expect(figures?.survival.median).toBe(medianBy(all));
});

test('behind each figure stand its ads, each with the capture that says so', async () => {
  const gone = adsBehind(found, 'gone', { platform, country: 'KZ' });
  expect(gone.map(({ ad }) => ad).sort()).toEqual(
    inCountry('KZ')
      .filter((one) => one.gone !== undefined)
      .map(({ n }) => adId(n))
      .sort(),
  );
  for (const { ad, since } of gone)
    expect(since.gone?.at).toBe(at(truth.find(({ n }) => adId(n) === ad)?.gone ?? 0));
  const again = adsBehind(found, 'again', { platform, country: 'KZ' });
  for (const one of again)
    expect(one.again).toEqual([`ad:${platform}/again-${one.ad.split('/')[1]}`]);
});

test('the public version holds no ad, address, contact, word, or count below eleven', async () => {
  const data = ['--data', opened.dataDir];
  const own = await runHere(['notices', 'figures', '--json', ...data]);
  expect(own.json()).toHaveLength(2);
  for (const format of ['--json', '--csv', '--wide']) {
    const { code, out } = await runHere(['notices', 'figures', '--public', format, ...data]);
    expect(code).toBe(0);
    for (const planted of [secret, 'ad:', 'https:', '700', 'AB', '2026', 'capture'])
      expect(out).not.toContain(planted);
    expect(out).toContain(platform);
  }
  const rows = publicFigures(figuresOf(found));
  expect(rows.map(({ country }) => country)).toEqual(['KG', 'KZ']);
  for (const { ads, answered, looked, gone, again } of rows)
    for (const cell of [ads, answered, looked, gone, again])
      expect(cell === null || cell === 0 || cell >= 11).toBe(true);
});

test('the command line lists letters, takes a step, and opens what stands behind a figure', async () => {
  const data = ['--data', opened.dataDir];
  const listed = (await runHere(['notices', 'list', '--json', ...data])).json();
  expect(listed).toHaveLength(2);
  const unanswered = listed.find(({ letter }) => letter === 'false.md');
  const step = ['notices', 'step', String(unanswered?.id), 'decided', '--initials', 'CD'];
  const refused = await runHere([...step, '--on', at(-90), '--decision', 'kept', ...data]);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('in their order');
  expect((await runHere([...step, '--on', at(9), '--decision', 'kept', ...data])).code).toBe(0);
  expect((await runHere(['notices', 'list', ...data])).out).toContain('kept 2026-03-10 09:00');
  const behind = ['notices', 'ads', '--platform', platform, '--country', 'KG', '--part', 'gone'];
  expect((await runHere([...behind, '--json', ...data])).json()).toHaveLength(
    countOf(inCountry('KG'), ({ gone }) => gone !== undefined),
  );
  const back = ['notices', 'withdraw', String(unanswered?.id), 'decided', '--initials', 'CD'];
  expect((await runHere([...back, ...data])).code).toBe(0);
});
