import { expect, test } from 'vitest';
import { claims } from '../../../../server/court/bundle/document/claims.ts';
import { recordFields } from '../../../../server/court/bundle/document/record-part.ts';
import { wordsFor } from '../../../../server/court/bundle/document/words/index.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { parseCapture } from '../../../../server/read/capture/index.ts';
import { networkJudgement, withOperation } from '../support.ts';
import {
  base,
  entitiesWith,
  entity,
  factsOf,
  merge,
  network,
  one,
  plain,
  type Resolution,
  ran,
  two,
  words,
} from './support.ts';

const said = (over: Partial<Snapshot>) => {
  const { opening, claims: all } = claims(factsOf(over));
  return {
    opening: opening.map(words),
    all: all.map(({ title, statements, support, against }) => ({
      ...{ title, statements: statements.map(words) },
      ...{ support: support.map(words), against: against.map(words) },
    })),
  };
};
const claimed = (over: Partial<Snapshot>, language: 'en' | 'ru' = 'en') =>
  claims(factsOf(over, language))
    .claims.flatMap(({ statements, support, against }) => [...statements, ...support, ...against])
    .map(({ parts }) => plain(parts))
    .join('\n');
const noHub = { entities: entitiesWith(() => ({ hub: null })) };
const adsNamed = { entities: entitiesWith(({ kind }) => ({ hub: null, selected: kind === 'ad' })) };

test('an operation that is named is the claim, with three reasons on either side at most', () => {
  const { opening, all } = said(withOperation(base));
  expect(opening).toEqual([
    expect.stringMatching(
      /^In scope are 2 captures of 2 advertisements on 1 platform, .* 1 March 2026 and 2 March 2026\./,
    ),
  ]);
  const [claim, ...more] = all;
  expect(more).toEqual([]);
  expect(claim?.title).toBe('Operation 3/1: 3 networks, 42 advertisements');
  expect(claim?.statements[0]).toContain('are presented as one operation');
  expect(claim?.statements[1]).toContain('0.83 is the match probability');
  expect([claim?.support.length, claim?.against.length]).toEqual([3, 3]);
  expect(claim?.against[0]).toContain('it may be an agency’s switchboard');
});

test('of networks those are claimed of which ads are named, with what analysts said against them first', () => {
  const found = ran({ networks: [network(1, [one, two], { size: 5, score: 0.6 })] });
  const [claim] = said({ ...found, ...adsNamed }).all;
  expect(claim?.title).toBe('Network 3/1: 5 advertisements');
  expect(claim?.statements[0]).toContain('In scope are 2 of its 5 advertisements.');
  expect(claim?.statements[1]).toMatch(
    /with a probability of 0\.60\. .* calibrated it on generated/,
  );
  expect(claim?.support[0]).toContain('+7 700 000 44 17 was read in 2 of these advertisements.');
  expect(claim?.against.join('\n')).toContain('no surer than the least probable of the merges');
  // Who names identifiers claims nothing of networks.
  expect(said({ ...found, ...noHub }).all.map(({ title }) => title)).toEqual(['What was read']);
});

test('where nothing connects what is named, the first line says so', () => {
  const handle = entity('handle:telegram:calm_otter', 'handle', 'calm_otter');
  const { opening, all } = said({ entities: [...base.entities, handle] });
  expect(all).toEqual([]);
  expect(opening[0]).toContain('Nothing in this bundle connects what the selection names');
});

test('every field of a record is printed, and a long one is cut with its count', () => {
  const record = {
    ...{ platform: 'lotus-board.example', capturedAt: '2026-03-01T10:00:00Z', text: 'x' },
    ...{ postedAt: '2026-02-28', status: 'live', price: '5 200 TL', language: 'ru' },
    ...{ city: 'Almaty', country: 'KZ', lat: 43.2, lon: 76.9, rooms: 2, long: 'a'.repeat(700) },
    contacts: { phones: ['+7 700 000 44 17'], handles: ['@calm_otter'] },
  };
  const result = parseCapture(record, Date.parse('2026-04-01T00:00:00Z'));
  if (!('capture' in result)) throw new Error('the record is a capture');
  const fields = recordFields(result.capture, wordsFor('en')).map(
    ({ name, value }) => `${name}: ${plain(value)}`,
  );
  expect(fields.slice(0, -1).join('; ')).toBe(
    'Posted: 2026-02-28; Status: live; Price: 5 200 TL; Language: ru; Place: Almaty, KZ; Position: 43.2, 76.9; Field phones: +7 700 000 44 17; Field handles: @calm_otter; Field rooms: 2',
  );
  expect(fields.at(-1)).toMatch(/a… \(100 more characters are in the record\)$/);
});

/** A network of both ads that one person confirmed, of 50 merges. */
function confirmedNetwork(): Partial<Snapshot> {
  // One that is right with 0.86, and 49 that all but are: 0.14 + 49 × 0.03.
  const sure = Array.from({ length: 49 }, () => merge({ probability: 0.97 }));
  const merges = [merge({ probability: 0.86 }), ...sure];
  const networks = [network(1, [one, two], { size: 51, score: 0.86 })];
  const about = { entities: ['network:3/1'], run: 3, members: 'a'.repeat(64), end: null };
  const confirmed = networkJudgement({ ...about, kind: 'confirmed', reviewed: 'same' });
  return { ...adsNamed, ...ran({ networks, merges }), networkJudgements: [confirmed] };
}

test.each([
  [
    'en',
    'Of 50 merges of it 1.6 are expected to be wrong',
    'have different owners, who share these things by chance or by trade',
    'One person confirmed it, a second has not',
  ],
  [
    'ru',
    'из объединений этой сети (50) неверно 1,6',
    'владельцы разные, а общее у них — случайно или в силу торговли',
    'Сеть подтвердил один человек, второй — нет',
  ],
] as const)(
  'beside how sure a network is (%s): how many of its merges are wrong, what is weighed, who confirmed it',
  (language, ...all) => {
    const told = claimed(confirmedNetwork(), language);
    for (const one of all) expect(told).toContain(one);
    expect(told).not.toMatch(/nobody (else )?confirmed|никем не подтверждена/i);
  },
);

test('the first pages name advertisements by their exhibits, never by their ids', () => {
  const { resolution } = withOperation(base);
  const { operations } = resolution as Resolution;
  const alone = operations.found.map((each) => ({
    ...each,
    leastProbable: [one, 'ad:elsewhere.example/9'],
    tree: each.tree.map((tie) => ({ ...tie, a: one, b: two })),
  }));
  const operation = {
    resolution: { ...(resolution as Resolution), operations: { ...operations, found: alone } },
  };
  for (const over of [operation, confirmedNetwork()])
    expect(claimed(over)).not.toMatch(/\bAd \d|\bad:|elsewhere\.example/);
  const told = claimed(operation);
  expect(told).toContain('that of advertisement AB1 with an advertisement that is not in scope');
  expect(told).toContain('Advertisement AB1 and advertisement AB2 share');
});
