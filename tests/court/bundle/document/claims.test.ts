import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { claims } from '../../../../server/court/bundle/document/claims.ts';
import { CaseFacts, type Statement } from '../../../../server/court/bundle/document/facts.ts';
import { recordFields } from '../../../../server/court/bundle/document/record-part.ts';
import { wordsFor } from '../../../../server/court/bundle/document/words/index.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { parseCapture } from '../../../../server/read/capture/index.ts';
import { emptyRun, smallCase, temporaryFolder, withOperation } from '../support.ts';

let base: Snapshot;
beforeEach(async () => {
  base = (await smallCase(path.join(temporaryFolder(), 'data'))).snapshot;
});

const words = ({ parts }: Statement) => parts.map(({ s }) => s).join('');
const said = (snapshot: Snapshot) => {
  const { opening, claims: all, further } = claims(new CaseFacts(snapshot, []));
  return {
    opening: opening.map(words),
    further: further.map(words),
    all: all.map(({ title, statements, support, against }) => ({
      title,
      statements: statements.map(words),
      support: support.map(words),
      against: against.map(words),
    })),
  };
};

test('an operation that is named is the claim, with three reasons on either side at most', () => {
  const { opening, all } = said(withOperation(base));
  expect(opening).toEqual([
    'In scope are 2 captures of 2 advertisements on 1 platform, captured between 1 March 2026 and 2 March 2026. Each capture is an exhibit.',
  ]);
  expect(all).toHaveLength(1);
  expect(all[0]?.title).toBe('Operation 3/1: 3 networks, 42 advertisements');
  expect(all[0]?.statements[0]).toContain('are presented as one operation');
  expect(all[0]?.statements[1]).toContain('0.83 is the match probability');
  expect(all[0]?.support).toHaveLength(3);
  expect(all[0]?.against).toHaveLength(3);
  expect(all[0]?.against[0]).toContain('it may be an agency’s switchboard');
});

test('of networks those are claimed of which ads are named, with what analysts said against them first', () => {
  const ads = base.captures.map(({ ad }) => ad);
  const network = { id: 'network:3/1', size: 5, ads, score: 0.6, cutPoints: [] };
  const entities = base.entities.map((entity) => ({ ...entity, hub: null }));
  const resolution = { ...emptyRun, networks: [network] };
  const named = {
    ...base,
    resolution,
    entities: entities.map((entity) => ({ ...entity, selected: entity.kind === 'ad' })),
  };
  const [claim] = said(named).all;
  expect(claim?.title).toBe('Network 3/1: 5 advertisements');
  expect(claim?.statements[0]).toContain('In scope are 2 of its 5 advertisements.');
  expect(claim?.statements[1]).toContain('with a probability of 0.60. Each probability weighs two');
  expect(claim?.statements[1]).toContain('calibrated it on generated data');
  expect(claim?.support[0]).toBe(
    'The phone +7 700 000 44 17 was read in 2 of these advertisements.',
  );
  expect(claim?.against.join('\n')).toContain('no surer than the least probable of the merges');
  // Who names identifiers claims nothing of networks.
  const other = said({ ...base, entities, resolution });
  expect(other.all.map(({ title }) => title)).toEqual(['What was read']);
});

test('where nothing connects what is named, the first line says so', () => {
  const handle = { ...base.entities[0], id: 'handle:telegram:calm_otter', kind: 'handle' as const };
  const unconnected = {
    ...base,
    entities: [
      ...base.entities,
      { ...handle, caption: 'calm_otter', selected: true, hub: null, properties: {} },
    ],
  };
  const { opening, all } = said(unconnected);
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
  const fields = recordFields(result.capture, wordsFor('en')).map(({ name, value }) => [
    name,
    value.map(({ s }) => s.replaceAll('\u200b', '')).join(''),
  ]);
  expect(fields.slice(0, -1)).toEqual([
    ['Posted', '2026-02-28'],
    ['Status', 'live'],
    ['Price', '5 200 TL'],
    ['Language', 'ru'],
    ['Place', 'Almaty, KZ'],
    ['Position', '43.2, 76.9'],
    ['Field phones', '+7 700 000 44 17'],
    ['Field handles', '@calm_otter'],
    ['Field rooms', '2'],
  ]);
  expect(fields.at(-1)?.[1]).toMatch(/a… \(100 more characters are in the record\)$/);
});

/** A network of both ads that one person confirmed, of 50 merges. */
function confirmedNetwork(language: 'en' | 'ru') {
  const ads = base.captures.map(({ ad }) => ad);
  const [a = '', b = ''] = ads;
  const merge = {
    ...{ network: 'network:3/1', a, b, sizes: [1, 1], round: 1, rule: 'one-strong' as const },
    ...{ evidence: [], evidenceOutside: 0, features: [], here: null, judgements: [] },
  };
  // One that is right with 0.86, and 49 that all but are: 0.14 + 49 × 0.03.
  const merges = Array.from({ length: 50 }, (_, i) => ({ ...merge, probability: i ? 0.97 : 0.86 }));
  const signed = { author: 'AB', account: 'unit', at: '2026-07-01T00:00:00.000Z', reason: 'seen' };
  const snapshot: Snapshot = {
    ...base,
    // As other sites name ads.
    entities: base.entities.map((one) => ({ ...one, hub: null, selected: one.kind === 'ad' })),
    resolution: {
      ...emptyRun,
      networks: [{ id: 'network:3/1', size: 51, ads, score: 0.86, cutPoints: [] }],
      merges,
    },
    networkJudgements: [
      {
        ...{ id: 'j1', kind: 'confirmed', entities: ['network:3/1'], networks: [], split: null },
        ...{ run: 3, members: 'a'.repeat(64), ...signed, withdrawn: null, end: null, against: [] },
        ...{ merges: 0, sides: [], reviewed: 'same' },
      },
    ],
  };
  return new CaseFacts(snapshot, [], wordsFor(language));
}
const claimed = (facts: CaseFacts) =>
  claims(facts)
    .claims.flatMap(({ statements, support, against }) => [...statements, ...support, ...against])
    .map(words)
    .join('\n');

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
    const said = claimed(confirmedNetwork(language));
    for (const one of all) expect(said).toContain(one);
    expect(said).not.toMatch(/nobody (else )?confirmed|никем не подтверждена/i);
  },
);

test('the first pages name advertisements by their exhibits, never by their ids', () => {
  const operation = withOperation(base);
  const [one = '', two = ''] = base.captures.map(({ ad }) => ad);
  const found = operation.resolution?.operations.found ?? [];
  const alone: Snapshot = {
    ...operation,
    resolution: operation.resolution && {
      ...operation.resolution,
      operations: {
        ...operation.resolution.operations,
        found: found.map((each) => ({
          ...each,
          leastProbable: [one, 'ad:elsewhere.example/9'],
          tree: each.tree.map((tie) => ({ ...tie, a: one, b: two })),
        })),
      },
    },
  };
  for (const facts of [new CaseFacts(alone, []), confirmedNetwork('en')]) {
    const all = claimed(facts);
    expect(all).not.toMatch(/\bAd \d|\bad:|elsewhere\.example/);
    expect(all).not.toContain(one);
  }
  const said = claimed(new CaseFacts(alone, []));
  expect(said).toContain('that of advertisement AB1 with an advertisement that is not in scope');
  expect(said).toContain('Advertisement AB1 and advertisement AB2 share');
});
