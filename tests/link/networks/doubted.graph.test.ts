import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { resolveNow } from '../../../server/link/networks/index.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { ownApp, ownWorkspace } from '../opened.ts';

const workspace = ownWorkspace();
const app = ownApp(workspace);

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
/** Forty words that no other text has. */
const words = (name: string) =>
  Array.from({ length: 40 }, (_, n) =>
    createHash('sha256').update(`${name} ${n}`).digest('hex').replace(/\d/g, '').slice(0, 7),
  ).join(' ');
const agency = { handles: ['telegram:house_demo'] };

/** Seventy ads of a seller with a number, a quarter of them with an agency's account as well. */
const seller = (name: string, from: number, [country, city]: [string, string], phone: string) =>
  Array.from({ length: 70 }, (_, n) =>
    record({
      adId: `${name}${n}`,
      platform: `${name}-board.example`,
      country,
      city,
      text: words(`${name}${n % 4}`),
      postedAt: day(from + 2 * n),
      contacts: { phones: [phone], ...(n % 4 ? {} : agency) },
    }),
  );
/** An ad each of ten others of the agency, who show nobody else to turn to. */
const cities = ['Astana', 'Pavlodar', 'Aktobe', 'Taraz', 'Atyrau', 'Semey', 'Kostanay', 'Oral'];
const callers = Array.from({ length: 10 }, (_, n) =>
  record({
    adId: `z${n}`,
    text: words(`z${n}`),
    city: cities[n % 8],
    postedAt: day(5 * n),
    contacts: agency,
  }),
);

test('a near match that is doubted says which features spoke against it and which for it', async () => {
  await importCaptures(workspace.test, 'ads.jsonl', [
    ...seller('a', 0, ['KZ', 'Almaty'], '+7 700 000 0001'),
    ...seller('b', 200, ['KG', 'Bishkek'], '+7 700 000 0002'),
    ...callers,
  ]);
  const run = await resolveNow(workspace.modules);
  type NearMatch = { features: { about: string }[]; sentence: { text: string }[] };
  const { network, over } = await app.data<{
    over: object[];
    network: { nearMatches: NearMatch[] };
  }>(
    `query ($id: ID!, $account: ID!) {
      network(id: $id) { nearMatches { why features { about nats } sentence { text } } }
      over: nearMatchesOver(id: $account) { network { id } nearMatch { other why } }
    }`,
    { id: `network:${run.n}/1`, account: 'handle:telegram:house_demo' },
  );
  expect(network.nearMatches).toMatchObject([{ why: 'DOUBTED' }]);
  // Both networks name it; of the account that both hold it is told once.
  const [a, b] = [1, 2].map((n) => `network:${run.n}/${n}`);
  expect(over).toEqual([{ network: { id: a }, nearMatch: { other: b, why: 'DOUBTED' } }]);
  const [{ features, sentence } = { features: [], sentence: [] }] = network.nearMatches;
  expect(features.at(-1)?.about).toBe('SIZES');
  expect(sentence.map(({ text }) => text).join('')).toContain(
    'all features together say too little of one owner. Against it: how many ads they have',
  );
});
